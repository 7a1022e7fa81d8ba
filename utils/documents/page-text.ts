/** A run of text as PDF.js hands it over, in the order of the document; a gap between runs is a run of a space. */
export interface TextRun {
  readonly str: string;
  /** Whether a new line begins behind it. */
  readonly hasEOL: boolean;
}

/**
 * The text of a page: runs joined as they stand, so that a word in several fonts or colours is one word again, and
 * lines without the spaces at their ends. At most `limit` UTF-16 units.
 */
export function pageText(runs: readonly TextRun[], limit: number): string {
  let text = '';
  for (const { str, hasEOL } of runs) {
    text += hasEOL ? `${str}\n` : str;
    if (text.length > limit) break;
  }
  return text.slice(0, limit).replace(/(?<![ \t])[ \t]+\n/g, '\n');
}
