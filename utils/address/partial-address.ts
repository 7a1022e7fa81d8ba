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

/** The same for a text that goes on before and behind. */
const LOOSE_KINDS = KINDS.map(({ source }) => new RegExp(source.replace(/^\^|\$$/g, '')));

/** Every partial address of a text, in order. Linear: each gap is looked at once, with a fixed reach. */
export function detectPartials(text: string): PartialAddress[] {
  const found: PartialAddress[] = [];
  forEachGap(text, (at, end, head, tail) => {
    if (Math.max(head.length, tail.length) > LONGEST_END || !isOneOf(KINDS, head, tail)) return;
    const [start, behind] = [at - head.length, end + tail.length];
    found.push({ start, end: behind, raw: text.slice(start, behind), head, tail });
  });
  return found;
}

/** Calls back with each gap that may be of a partial address, also where other words are glued to its ends. */
export function scanPartials(text: string, onSpan: (start: number, end: number) => void): void {
  forEachGap(text, (at, _, head, tail) => {
    if (isOneOf(LOOSE_KINDS, head, tail)) onSpan(at, at + 1);
  });
}

type OnGap = (start: number, end: number, head: string, tail: string) => void;

/** Gaps with the words at their ends, of which one character more is given than an end may have. */
function forEachGap(text: string, onGap: OnGap): void {
  if (!GAP_BEGINS.some((gap) => text.includes(gap))) return;
  for (const { index, 0: gap } of text.matchAll(GAP)) {
    const end = index + gap.length;
    const head = /[\w⁰¹²³⁴-⁹]*$/.exec(text.slice(Math.max(0, index - LONGEST_END - 1), index))?.[0] ?? '';
    const tail = /^\w*/.exec(text.slice(end, end + LONGEST_END + 1))?.[0] ?? '';
    onGap(index, end, head, tail);
  }
}

function isOneOf(kinds: readonly RegExp[], head: string, tail: string): boolean {
  return kinds.some((kind) => kind.test(`${head} ${tail}`));
}
