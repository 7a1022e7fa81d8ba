import type { ChainKey } from './chain-ids.ts';
import type { Reading } from './format.ts';
import type { Format } from './formats/index.ts';

/** A name or a principal, and where it stands. */
export interface NameReading {
  readonly start: number;
  readonly end: number;
  readonly reading: Reading;
}

/** What a name is made of, up to and behind the end that gives it away. */
const BEFORE = /[A-Za-z0-9_.-]{1,120}$/;
/** What may not stand around a name: the rest of a path, a host, a call or an e-mail address. */
const FOREIGN_BEFORE = /[\w./@\\$-]$/;
const FOREIGN_AFTER = /^(?:[\w(=[/@-]|\.\w)/;
const REACH = 130;

function nameEnding(text: string, end: number): NameReading | undefined {
  const name = BEFORE.exec(text.slice(Math.max(0, end - REACH), end))?.[0] ?? '';
  const start = end - name.length;
  if (FOREIGN_BEFORE.test(text.charAt(start - 1)) || FOREIGN_AFTER.test(text.slice(end, end + 2)))
    return undefined;
  const near = name.endsWith('r');
  if (near && !NEAR.test(text.slice(Math.max(0, start - NEAR_REACH), end + NEAR_REACH))) return undefined;
  return named(near ? 'near-account' : 'ens-name', name, start);
}

/** A name that is to be proven: `readName` and `readPrincipal` say what one must be. */
function named(format: Format, name: string, start: number): NameReading {
  const chains: readonly ChainKey[] =
    format === 'near-account' ? ['near'] : format === 'icp-principal' ? ['internetComputer'] : [];
  return {
    start,
    end: start + name.length,
    reading: { format, address: name.toLowerCase(), chains, strength: 'unproven' },
  };
}

const ENDS = ['.eth', '.near'];
/** What speaks of NEAR: `camera.near` is common in code, and `.tg` is a country. */
const NEAR = /\bNEAR\b|near(?:blocks| ?protocol)/;
const NEAR_REACH = 200;

/** The names with a dot before an ending that only names have. The engine looks for an ending faster than for a dot. */
function* dotted(text: string): Generator<NameReading> {
  for (const ending of ENDS)
    for (let dot = text.indexOf(ending); dot >= 0; dot = text.indexOf(ending, dot + 1)) {
      const found = nameEnding(text, dot + ending.length);
      if (found) yield found;
    }
}

function* human(text: string): Generator<NameReading> {
  for (let start = text.indexOf('₿'); start >= 0; start = text.indexOf('₿', start + 1)) {
    const [name = ''] = /^₿[\w.-]{1,63}@[\w.-]{1,120}\w/.exec(text.slice(start, start + 200)) ?? [];
    if (name !== '') yield named('bip353-name', name, start);
  }
}

const HYPHEN = 45;
const PRINCIPAL = /^(?:[a-z2-7]{5}-){4,10}[a-z2-7]{1,5}(?![\w-])/;

/** Principals of the Internet Computer: groups of five characters between hyphens. */
function* principals(text: string): Generator<NameReading> {
  for (let at = text.indexOf('-'); at >= 0; at = text.indexOf('-', at + 1)) {
    if (text.charCodeAt(at + 6) !== HYPHEN || text.charCodeAt(at + 12) !== HYPHEN) continue;
    const start = at - 5;
    if (start < 0 || /[\w-]/.test(text.charAt(start - 1))) continue;
    const [principal = ''] = PRINCIPAL.exec(text.slice(start, start + 70)) ?? [];
    if (principal !== '') yield named('icp-principal', principal, start);
  }
}

/** The names and principals of a text. They are found by marks that are rare in prose, which the engine looks for. */
export function readNames(text: string): readonly NameReading[] {
  return [...dotted(text), ...human(text), ...principals(text)];
}
