import type { Span } from './types.ts';

/** Behind these a sentence ends; CJK full stops need no space after them. */
const SENTENCE_END = /[.!?…]["'”’)\]]*\s|[。！？]|\n\s*\n/g;
const ELLIPSIS = '…';

/**
 * The sentence in which a stretch of text stands, on one line, of at most so many UTF-16 units. A longer one is cut
 * at words, with `…` where something is missing; the stretch itself is kept whole unless it is longer than the limit.
 */
export function sentenceAround(text: string, span: Span, limit: number): string {
  const { start, end } = sentenceSpan(text, span);
  const whole = oneLine(text.slice(start, end));
  if (whole.length <= limit) return whole;
  const inside = oneLine(text.slice(span.start, span.end)).slice(0, limit);
  const room = limit - inside.length - 2 * ELLIPSIS.length - 2;
  if (room <= 0) return inside;
  const left = oneLine(text.slice(start, span.start));
  const right = oneLine(text.slice(span.end, end));
  const before = lastWords(left, Math.max(room >> 1, room - right.length));
  const after = firstWords(right, room - before.length);
  return [before, inside, after].filter((part) => part !== '').join(' ');
}

function sentenceSpan(text: string, span: Span): Span {
  let start = 0;
  let end = text.length;
  for (const match of text.matchAll(SENTENCE_END)) {
    const border = match.index + match[0].length;
    if (border <= span.start) start = border;
    else if (match.index >= span.end) {
      end = border;
      break;
    }
  }
  return { start, end };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function lastWords(text: string, room: number): string {
  if (text.length <= room) return text;
  const cut = text.slice(text.length - room);
  const space = cut.indexOf(' ');
  return ELLIPSIS + (space < 0 ? '' : cut.slice(space + 1));
}

function firstWords(text: string, room: number): string {
  if (text.length <= room) return text;
  const cut = text.slice(0, Math.max(0, room));
  const space = cut.lastIndexOf(' ');
  return (space < 0 ? '' : cut.slice(0, space)) + ELLIPSIS;
}
