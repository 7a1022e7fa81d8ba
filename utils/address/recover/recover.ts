import type { FoundAddress } from '../types.ts';
import { type Folded, fold } from './fold.ts';
import { recoveryOf } from './recovery-of.ts';
import type { Span } from './suspects.ts';
import { type Variant, variantsOf } from './variants.ts';

/** Where a disguise may stand, and how a text without one is read. */
export interface Disguised {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** What was found there already; only what is proven keeps its place. */
  readonly found: readonly FoundAddress[];
  /** Finds addresses that stand in a part of a text as they are. */
  readonly read: (text: string, from: number, to: number) => readonly FoundAddress[];
}

/** Characters that are folded at a time, so that a run of any length costs no more memory than this. */
const WINDOW = 4_096;
/** Characters that one window repeats of the one before. */
const OVERLAP = 1_024;
/** Characters before the suspect, and behind it, that may belong to an address or speak for a chain. */
const REACH = 64;

/** No two addresses begin nearer to each other. */
const SHORTEST_ADDRESS = 14;

/** Formats whose checksum has fewer than 16 bits: too many readings are tried for it to prove anything. */
const WEAK: ReadonlySet<string> = new Set(['icap']);

/**
 * Every address that stands in a stretch of text in disguise, with what was undone. It counts only when a checksum
 * holds; what is well-formed without one is not reported. Linear in the length of the stretch.
 */
export function recoverStretch({ text, start, end, found, read }: Disguised): FoundAddress[] {
  const proven = found.filter(isProven);
  const recovered: FoundAddress[] = [];
  const to = Math.min(text.length, end + REACH);
  let passed = 0;

  for (let at = Math.max(0, start - REACH); at < end; ) {
    const folded = fold(text, at, to, WINDOW);
    while ((proven[passed]?.end ?? Number.POSITIVE_INFINITY) <= at) passed++;
    const near = proven.slice(passed, passed + WINDOW / SHORTEST_ADDRESS);
    recovered.push(...recoverIn({ text, folded, until: folded.until }, near, read).filter(isNew(recovered)));
    if (folded.until >= end) break;
    at = folded.starts[WINDOW - OVERLAP] ?? end;
  }
  return recovered;
}

/** What is recovered in one window, beside what is proven there. */
function recoverIn(
  { text, folded, until }: { readonly text: string; readonly folded: Folded; readonly until: number },
  proven: readonly FoundAddress[],
  read: Disguised['read'],
): FoundAddress[] {
  const taken = [...proven];
  const keep = ({ from, to, ...variant }: Variant): void => {
    for (const one of read(variant.text, from, to)) {
      if (!isProven(one)) continue;
      const original = originalOf(text, variant, one);
      if (original.recovery.length > 0 && isNew(taken)(original)) taken.push(original);
    }
  };
  const isTaken = (place: number): boolean => {
    const at = folded.starts[place] ?? 0;
    return taken.some((other) => other.start <= at && at < other.end);
  };
  // Where nothing but line breaks stands there, it was read already.
  if (folded.text !== text.slice(folded.starts[0], until))
    keep({ ...folded, from: 0, to: folded.text.length });
  for (const variant of variantsOf(folded, isTaken)) keep(variant);
  return taken.slice(proven.length);
}

function isNew(known: readonly FoundAddress[]): (one: FoundAddress) => boolean {
  return (one) => known.every((other) => other.end <= one.start || one.end <= other.start);
}

/** Words that nothing but line breaks part. */
export interface Wrapped extends Pick<Disguised, 'text' | 'found' | 'read'> {
  readonly words: readonly Span[];
}

/** The address that words are together, without their line breaks, where none of them is one. */
export function recoverWrapped({ text, words, found: known, read }: Wrapped): readonly FoundAddress[] {
  if (known.some(isProven)) return [];
  const start = words[0]?.start ?? 0;
  const end = words.at(-1)?.end ?? start;
  const before = { start: Math.max(0, start - REACH), end: start };
  const stretches = [before, ...words, { start: end, end: Math.min(text.length, end + REACH) }];
  const joined = stretches.map((each) => text.slice(each.start, each.end)).join('');
  const from = start - before.start;
  const length = words.reduce((sum, word) => sum + word.end - word.start, 0);
  const found = read(joined, from, from + length).find(isProven);
  if (found === undefined) return [];
  const starts = stretches.flatMap((each) =>
    Array.from({ length: each.end - each.start }, (_, index) => each.start + index),
  );
  const original = originalOf(text, { text: joined, starts, ends: starts.map((at) => at + 1) }, found);
  return original.recovery.length > 0 ? [original] : [];
}

function isProven({ strength, format }: FoundAddress): boolean {
  return (strength === 'verified' || strength === 'secret') && !WEAK.has(format);
}

function originalOf(
  text: string,
  { text: read, starts, ends }: Folded,
  one: FoundAddress,
): FoundAddress & Required<Pick<FoundAddress, 'recovery'>> {
  const edges = [one.start, one.end - 1];
  const start = Math.min(...edges.map((at) => starts[at] ?? 0));
  const end = Math.max(...edges.map((at) => ends[at] ?? 0));
  const isReversed = (starts[one.start] ?? 0) > (starts[one.end - 1] ?? 0);
  const raw = text.slice(start, end);
  const recovery = recoveryOf(raw, read.slice(one.start, one.end), isReversed);
  return { ...one, start, end, raw: one.strength === 'secret' ? '' : raw, recovery };
}
