import type { Channel, Occurrence, Search, Span } from './types.ts';

/** Attributes that carry text meant for people, or what a click copies or opens. */
export const ATTRIBUTES = [
  'href',
  'title',
  'alt',
  'aria-label',
  'placeholder',
  'data-clipboard-text',
] as const satisfies readonly Channel[];

const READ: ReadonlySet<string> = new Set(ATTRIBUTES);

/** Fields whose value is a person's text; never `password`, nor what is not shown (`hidden`). */
const READ_FIELDS: ReadonlySet<string> = new Set(['text', 'search', 'url', 'tel', 'email', 'number']);

/** Characters of an attribute or value that are read; a `data:` link can have millions. */
const LONGEST = 20_000;

/** What is found in an element's attributes and, for a field, its value. */
export function readElement<F extends Span>(element: Element, search: Search<F>): Occurrence<F>[] {
  const found: Occurrence<F>[] = [];
  for (const [channel, text] of textsOf(element)) {
    if (text.startsWith('data:')) continue;
    const cut = text.slice(0, LONGEST);
    let worthwhile = false;
    search.scan(cut, () => {
      worthwhile = true;
    });
    if (worthwhile) for (const one of search.detect(cut)) found.push({ channel, found: one, element });
  }
  return found;
}

function isRead(name: string): name is (typeof ATTRIBUTES)[number] {
  return READ.has(name);
}

/** The text of one channel of an element; empty where it has none. */
export function textIn(element: Element, channel: Exclude<Channel, 'text'>): string {
  return channel === 'value' ? fieldText(element) : (element.getAttribute(channel) ?? '');
}

function* textsOf(element: Element): Generator<readonly [Exclude<Channel, 'text'>, string]> {
  // One question for all names: in Firefox it costs as much as two attributes that are not there.
  for (const name of element.getAttributeNames())
    if (isRead(name)) yield [name, element.getAttribute(name) ?? ''];
  const value = fieldText(element);
  if (value !== '') yield ['value', value];
}

function fieldText(element: Element): string {
  if (element.localName === 'textarea' && 'value' in element) return String(element.value);
  if (element.localName !== 'input' || !('value' in element) || !('type' in element)) return '';
  // A password that is shown (its type switched to `text`) still says what it is.
  const isPassword = /password/i.test(element.getAttribute('autocomplete') ?? '');
  return READ_FIELDS.has(String(element.type)) && !isPassword ? String(element.value) : '';
}
