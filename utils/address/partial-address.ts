/** The two ends of something longer, as lists and wallets show an address: `0x12ab…89ef`. Never an address itself. */
export interface PartialAddress {
  /** UTF-16 offset of the first character in the text. */
  readonly start: number;
  /** UTF-16 offset behind the last character. */
  readonly end: number;
  /** As it stands in the text. */
  readonly raw: string;
  /** What stands before the gap, with its prefix. */
  readonly head: string;
  /** What stands behind the gap. */
  readonly tail: string;
}

/** Longest end that is looked at: what shows more of itself is cut for another reason. */
const LONGEST_END = 24;

/** What stands for the characters that are left out; behind the end of a sentence there is a space. */
const GAP = /(?:[…⋯]|\.{2,6}|\*{3,6})(?=[0-9A-Za-z])/g;
/** Quicker than the pattern, and nearly always enough: most text has none of them. */
const GAP_BEGINS = ['…', '..', '***', '⋯'];

/**
 * Head and tail, with a space for the gap, of what is very likely an address: `a...b`, `11..14` and `android...2024`
 * are none. Six digits of hexadecimal behind `0x`, of which ERC-8117 writes runs as `0⁸`; four characters behind a
 * bech32 prefix; four at each end of base58 with digits, capital and small letters that are no words, or of Stellar's base32.
 */
const KINDS = [
  /^(?=.{9})0x[\dA-Fa-f⁰¹²³⁴-⁹]{2,} [\dA-Fa-f]{2,}$/,
  /^(?=.{8})[a-z]{2,20}1[02-9ac-hj-np-z]+ [02-9ac-hj-np-z]{3,}$/,
  /^(?![A-Z]?[a-z]+\d* [A-Z]?[a-z]+\d*$)(?=.*\d)(?=.*[a-z])(?=.*[A-Z])[1-9A-HJ-NP-Za-km-z]{4,} [1-9A-HJ-NP-Za-km-z]{4,}$/,
  /^(?=.*\d)[GMC][A-Z2-7]{3,} [A-Z2-7]{4,}$/,
];

/** Every partial address of a text, in order. Linear: each gap is looked at once, with a fixed reach. */
export function detectPartials(text: string): PartialAddress[] {
  const found: PartialAddress[] = [];
  if (!GAP_BEGINS.some((gap) => text.includes(gap))) return found;
  for (const { index, 0: gap } of text.matchAll(GAP)) {
    const behind = index + gap.length;
    const head =
      /[0-9A-Za-z_⁰¹²³⁴-⁹]*$/.exec(text.slice(Math.max(0, index - LONGEST_END - 1), index))?.[0] ?? '';
    const tail = /^\w*/.exec(text.slice(behind, behind + LONGEST_END + 1))?.[0] ?? '';
    if (Math.max(head.length, tail.length) > LONGEST_END) continue;
    if (!KINDS.some((kind) => kind.test(`${head} ${tail}`))) continue;
    const [start, end] = [index - head.length, behind + tail.length];
    found.push({ start, end, raw: text.slice(start, end), head, tail });
  }
  return found;
}

/** Calls back with the gap of each partial address, so that only the text around it is read. */
export function scanPartials(text: string, onSpan: (start: number, end: number) => void): void {
  for (const { start, head } of detectPartials(text)) onSpan(start + head.length, start + head.length + 1);
}
