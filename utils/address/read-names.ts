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

const ENDINGS = ['eth', 'near'];
/** What speaks of NEAR: `camera.near` is common in code, and `.tg` is a country. */
const NEAR = /\bNEAR\b|near(?:blocks| ?protocol)/;
const NEAR_REACH = 200;

/** The name that ends with what stands behind a dot, `.eth` or `.near`. */
export function readNameAt(text: string, dot: number): NameReading | undefined {
  const ending = ENDINGS.find((each) => text.startsWith(each, dot + 1));
  return ending === undefined ? undefined : nameEnding(text, dot + 1 + ending.length);
}

/** The names of BIP-353 in a text, by the sign that they begin with. */
export function* readHumanNames(text: string): Generator<NameReading> {
  for (let start = text.indexOf('₿'); start >= 0; start = text.indexOf('₿', start + 1)) {
    const [name = ''] = /^₿[\w.-]{1,63}@[\w.-]{1,120}\w/.exec(text.slice(start, start + 200)) ?? [];
    if (name !== '') yield named('bip353-name', name, start);
  }
}

const HYPHEN = 45;
const GROUP = 6;
const MOST_GROUPS = 11;
const PRINCIPAL = /^(?:[a-z2-7]{5}-){4,10}[a-z2-7]{1,5}(?![\w-])/;

/** The principal of the Internet Computer that one of its hyphens stands in: groups of five characters. */
export function readPrincipalAt(text: string, hyphen: number): NameReading | undefined {
  let first = hyphen;
  const least = Math.max(GROUP, hyphen - MOST_GROUPS * GROUP + 1);
  while (first >= least && text.charCodeAt(first - GROUP) === HYPHEN) first -= GROUP;
  const start = first - GROUP + 1;
  if (start < 0 || /[\w-]/.test(text.charAt(start - 1))) return undefined;
  const [principal] = PRINCIPAL.exec(text.slice(start, start + MOST_GROUPS * GROUP)) ?? [];
  return principal === undefined ? undefined : named('icp-principal', principal, start);
}
