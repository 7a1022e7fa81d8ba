/**
 * What makes a spreadsheet read a cell as a formula (OWASP, "CSV Injection"): the four signs, also in full
 * width, and white space that is skipped before them. The apostrophe is among them so that the guard below
 * can be told from one that the person wrote.
 */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠']/;

/** A cell that no spreadsheet executes: an apostrophe before what begins like a formula. */
export function guardCell(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** Takes the guard of {@link guardCell} off again; other cells are left as they are. */
export function unguardCell(text: string): string {
  return text.startsWith("'") && FORMULA.test(text.slice(1)) ? text.slice(1) : text;
}

/** Tags as one cell: `; ` between them, and a backslash before what would end one. */
export function joinTags(tags: readonly string[]): string {
  return tags.map((tag) => tag.replace(/[\\,;]/g, '\\$&')).join('; ');
}

/** Tags of a cell, split at semicolons and commas that have no backslash before them. */
export function splitTags(cell: string): readonly string[] {
  const tags = cell.match(/(?:\\.|[^\\,;])+/gs) ?? [];
  return tags.map((tag) => tag.replace(/\\(.)/gs, '$1').trim()).filter((tag) => tag !== '');
}
