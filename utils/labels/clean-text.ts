/**
 * Characters that a label has no use for and that can hide or reverse what is shown: controls, soft hyphen,
 * zero-width characters, bidirectional marks, embeddings, overrides and isolates (Unicode TR 36 §2.5), line
 * and paragraph separators, the byte order mark, interlinear marks, tags, lone surrogates.
 */
const HIDDEN =
  /[\p{Cc}\p{Cs}\u00AD\u061C\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]|\u034F|[\uFE00-\uFE0F]|[\u{E0000}-\u{E007F}]/gu;

/** The most characters (UTF-16 units) of a label. */
export const LABEL_LENGTH = 512;

/**
 * A text from a list, safe to show on one line: no hidden characters, single spaces, at most `length` UTF-16
 * units, never cut within a surrogate pair.
 */
export function cleanText(text: string, length = LABEL_LENGTH): string {
  const spaced = text.slice(0, length * 4).replace(/[\t\n\v\f\r\u0085\u2028\u2029]/g, ' ');
  const clean = spaced.replace(HIDDEN, '').replace(/ +/g, ' ').trim();
  return clean.length <= length
    ? clean
    : clean
        .slice(0, length)
        .replace(/[\uD800-\uDBFF]$/, '')
        .trim();
}
