import { promisingOf } from './promising.ts';
import type { Channel, Occurrence, Search, Span } from './types.ts';

/**
 * Attributes that carry text meant for people, or what a click copies or opens. Each is looked for by name: the browser
 * picks out the carriers of one name in a fraction of the time that a script needs to ask every element for all.
 */
export const ATTRIBUTES = [
  'href',
  'title',
  'alt',
  'aria-label',
  'aria-description',
  'placeholder',
  'content',
  'data-clipboard-text',
  'data-clipboard',
  'data-copy',
  'data-copy-text',
  'data-copy-value',
  'data-address',
  'data-wallet',
  'data-account',
  'data-value',
  'data-text',
  'data-title',
  'data-tooltip',
] as const;

const CHANNELS = [...ATTRIBUTES, 'value'] as const satisfies readonly Channel[];

/** Fields whose value is a person's text, or that of a button; never `password`, nor what is not shown (`hidden`). */
const READ_FIELDS: ReadonlySet<string> = new Set('text search url tel email number button submit'.split(' '));

/** Characters of an attribute or value that are read; a `data:` link can have millions. */
const LONGEST = 20_000;

/** What is found in an element's attributes and, for a field, its value. */
export function readElement<F extends Span>(element: Element, search: Search<F>): Occurrence<F>[] {
  const found: Occurrence<F>[] = [];
  for (const channel of CHANNELS) {
    const text = textIn(element, channel);
    if (promisingOf([text], search).size === 0) continue;
    for (const one of search.detect(text)) found.push({ channel, found: one, element });
  }
  return found;
}

/** The text of one channel of an element, as far as it is read; empty where it has none. */
export function textIn(element: Element, channel: Exclude<Channel, 'text'>): string {
  const text = channel === 'value' ? fieldText(element) : (element.getAttribute(channel) ?? '');
  return text.startsWith('data:') ? '' : text.slice(0, LONGEST);
}

function fieldText(element: Element): string {
  if (element.localName === 'textarea' && 'value' in element) return String(element.value);
  if (element.localName !== 'input' || !('value' in element) || !('type' in element)) return '';
  // A password that is shown (its type switched to `text`) still says what it is.
  const isPassword = /password/i.test(element.getAttribute('autocomplete') ?? '');
  return READ_FIELDS.has(String(element.type)) && !isPassword ? String(element.value) : '';
}
