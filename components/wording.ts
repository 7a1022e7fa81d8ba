import type messages from '../public/_locales/en/messages.json';
import type { Sentence } from '../utils/risk/types.ts';
import { cleanText } from './clean-text.ts';
import { formatDecimal } from './format-amount.ts';

/** Every key of the messages file; one that is missing there does not compile. */
export type MessageKey = keyof typeof messages;

/** The stem of keys that come as `…_one` and `…_other`. */
export type PluralKey = MessageKey extends infer Key
  ? Key extends `${infer Stem}_other`
    ? Stem
    : never
  : never;

/** Where the words come from: the browser in the product, the messages file in tests. */
export interface Locale {
  /** BCP 47, as the browser's interface has it. */
  readonly language: string;
  /** The message with its placeholders filled; empty when there is none. */
  readonly message: (key: string, substitutions: readonly string[]) => string;
}

/** A piece of a sentence: our own words, or something that a stranger wrote. */
export interface Piece {
  readonly text: string;
  readonly foreign: boolean;
}

/** All that turns keys, times and numbers into words. */
export interface Wording {
  readonly language: string;
  t(key: MessageKey, ...substitutions: readonly string[]): string;
  /** Chooses by the language's plural rules; the count is the first substitution. */
  plural(key: PluralKey, count: number, ...substitutions: readonly string[]): string;
  /** A sentence as plain text, for names that a screen reader says and for copying. */
  sentence(sentence: Sentence): string;
  /** A sentence in pieces, so that each foreign piece can be isolated. */
  pieces(sentence: Sentence): readonly Piece[];
  number(value: number): string;
  /** A decimal number of any length, exact. */
  decimal(value: string): string;
  /** Milliseconds since the epoch, or an ISO date. */
  date(time: number | string): string;
  dateTime(time: number): string;
  time(time: number): string;
}

/** Builds the wording of one language. */
export function createWording({ language, message }: Locale): Wording {
  const rules = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language);
  const dates = new Intl.DateTimeFormat(language, { dateStyle: 'medium' });
  // An ISO date is a day, not a moment: in local time it would be yesterday west of Greenwich.
  const days = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' });
  const dateTimes = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
  const times = new Intl.DateTimeFormat(language, { timeStyle: 'medium' });

  const date = (time: number | string): string =>
    typeof time === 'number' ? dates.format(time) : formatDay(time, days);
  const filled = (value: string): string => cleanText(formatSubstitution(value, date, numbers));
  const t: Wording['t'] = (key, ...substitutions) => message(key, substitutions.map(cleanText));
  const pieces: Wording['pieces'] = (sentence) => split(sentence, message, filled);

  return {
    language,
    t,
    plural: (key, count, ...substitutions) => {
      const form = `${key}_${rules.select(count)}`;
      const values = [numbers.format(count), ...substitutions.map(cleanText)];
      return message(form, values) || message(`${key}_other`, values);
    },
    sentence: (sentence) =>
      pieces(sentence)
        .map((piece) => piece.text)
        .join(''),
    pieces,
    number: (value) => numbers.format(value),
    decimal: (value) => formatDecimal(value, language),
    date,
    dateTime: (time) => dateTimes.format(time),
    time: (time) => times.format(time),
  };
}

function formatDay(iso: string, days: Intl.DateTimeFormat): string {
  const time = Date.parse(iso);
  return Number.isNaN(time) ? cleanText(iso) : days.format(time);
}

/** Dates and large counts inside a sentence are written the way the person's language writes them. */
function formatSubstitution(
  value: string,
  date: (iso: string) => string,
  numbers: Intl.NumberFormat,
): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return date(value);
  // Four digits may be a year; five and more are a count.
  if (/^\d{5,15}$/.test(value)) return numbers.format(Number(value));
  return value;
}

/** First code point of the private-use area: stands for a substitution while the message is put together. */
const SLOT = 0xe000;

function split(
  { key, substitutions }: Sentence,
  message: Locale['message'],
  filled: (value: string) => string,
): readonly Piece[] {
  const slots = substitutions.map((_, index) => String.fromCharCode(SLOT + index));
  // A key without words is a defect; showing the key makes it visible and loses no substitution.
  const words = message(key, slots) || [key, ...slots].join(' ');
  return words
    .split(/([\ue000-\ue0ff])/)
    .filter((part) => part !== '')
    .map((part) => {
      const substitution = substitutions[part.charCodeAt(0) - SLOT];
      return substitution === undefined
        ? { text: part, foreign: false }
        : { text: filled(substitution), foreign: true };
    });
}
