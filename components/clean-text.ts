/** Longer strings of strangers are cut: nothing on screen needs more. */
const LONGEST = 2_000;

/**
 * Makes a stranger's string safe to show beside our own words: control characters become visible symbols,
 * and the characters that turn the reading direction around are spelled out, so that neither can hide or
 * reorder anything. Joiners stay, because Persian, Hindi and emoji need them.
 */
export function cleanText(text: string): string {
  const cut = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  let clean = '';
  for (const character of cut) clean += visible(character);
  return clean;
}

function visible(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code === 0x09 || code === 0x0a || code === 0x0d || code === 0x2028 || code === 0x2029) return ' ';
  // The Control Pictures block shows each C0 control as a small picture of its name.
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  if (code === 0x7f) return '␡';
  if (isInvisible(code)) return `⟨U+${code.toString(16).toUpperCase().padStart(4, '0')}⟩`;
  return character;
}

function isInvisible(code: number): boolean {
  return (
    (code >= 0x80 && code <= 0x9f) ||
    code === 0x00ad ||
    code === 0x061c ||
    code === 0x200b ||
    code === 0x200e ||
    code === 0x200f ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x206f) ||
    code === 0xfeff ||
    (code >= 0xd800 && code <= 0xdfff) ||
    (code >= 0xe0000 && code <= 0xe007f)
  );
}
