import { wordlist } from '@scure/bip39/wordlists/english.js';
import ss58Registry from '@substrate/ss58-registry';
import { assetLists, chains } from 'chain-registry/mainnet/index.js';

/**
 * The tables under `utils/address/tables`, made from registry packages. `node tests/tables/write-tables.ts` writes them;
 * a test holds what is written against what is made.
 */
export interface GeneratedTable {
  /** Name of the file in `utils/address/tables`. */
  readonly file: string;
  /** Name of the constant whose text is the table. */
  readonly constant: string;
  readonly rows: readonly string[];
  /** What stands between two rows. */
  readonly separator: string;
}

/** Networks that have left the registry, or were never in it, and whose accounts old pages still name. */
const FORMER_COSMOS = [
  'bnb;Binance-Chain-Tigris;BNB Beacon Chain;BNB;8',
  'dig;dig-1;Dig Chain;DIG;6',
  'evmos;evmos_9001-2;Evmos;EVMOS;18',
  'fx;fxcore;Function X;FX;18',
  'mars;mars-1;Mars Hub;MARS;6',
  'milk;milkyway;MilkyWay;MILK;6',
  'onomy;onomy-mainnet-1;Onomy;NOM;18',
  // CAIP-2 allows no dot in the id, and hashes `shentu-2.2` instead.
  'shentu;hashed-51f160d71ca1f6d9;Shentu;CTK;6',
  'star;iov-mainnet-ibc;Starname;IOV;6',
  'stars;stargaze-1;Stargaze;STARS;6',
  'umee;umee-1;UX (Umee);UMEE;6',
];

/** Ids whose prefix is another, better known chain's: Bitcoin's and the Cosmos Hub's. */
const BORROWED_PREFIX = new Set(['bitway-1', 'sidechain-1', 'hipcf_7777-1']);

/** `prefix;chain-id;name;symbol;decimals` of each main network that CAIP-2's `cosmos` namespace can hold. */
function cosmosRows(): readonly string[] {
  const assets = new Map(assetLists.map((list) => [list.chainName, list.assets]));
  const rows = chains.flatMap((chain) => {
    const { bech32Prefix = '', chainId = '', chainName, prettyName } = chain;
    if (chain.chainType !== 'cosmos' || chain.networkType !== 'mainnet') return [];
    if (!/^[a-z0-9]+$/.test(bech32Prefix) || !/^[-\w]{1,32}$/.test(chainId)) return [];
    if (BORROWED_PREFIX.has(chainId)) return [];
    const [coin] = assets.get(chainName) ?? [];
    const units = coin?.denomUnits ?? [];
    const decimals =
      units.find(({ denom }) => denom === coin?.display)?.exponent ||
      Math.max(0, ...units.map(({ exponent }) => exponent));
    // Noble's first asset is only staked; what people hold there is a dollar.
    const symbol = chainId === 'noble-1' ? 'USDC' : (coin?.symbol ?? '');
    return [[bech32Prefix, chainId, prettyName, symbol, decimals].join(';')];
  });
  return [...rows, ...FORMER_COSMOS].sort((one, other) => (one < other ? -1 : 1));
}

/** Networks whose accounts are keys of 32 bytes; those of secp256k1 write addresses as Ethereum does. */
function ss58Networks() {
  return ss58Registry
    .filter(({ standardAccount }) => standardAccount !== null && standardAccount !== 'secp256k1')
    .sort((one, other) => one.prefix - other.prefix);
}

function ranges(numbers: readonly number[]): readonly string[] {
  const starts = numbers.filter((number) => !numbers.includes(number - 1));
  return starts.map((start) => {
    let end = start;
    while (numbers.includes(end + 1)) end++;
    return end === start ? String(start) : `${start}-${end}`;
  });
}

/** Digits for gaps between words, without the quotes and the backslash. */
const DIGITS = Array.from({ length: 94 }, (_, i) => String.fromCharCode(33 + i))
  .filter((character) => !'\'"\\`$'.includes(character))
  .join('');
const ONE_DIGIT = 50;

/**
 * The first four letters of each word as a number in base 27, each as its distance from the one before: below 50 in one
 * digit of base 89, else in two, or in three behind the highest.
 */
function seedWords(): readonly string[] {
  const digit = (value: number) => DIGITS.charAt(value);
  let before = 0;
  return wordlist.map((word) => {
    const number = Array.from(word.slice(0, 4).padEnd(4, '`')).reduce(
      (sum, letter) => sum * 27 + letter.charCodeAt(0) - 96,
      0,
    );
    const gap = number - before;
    before = number;
    if (gap < ONE_DIGIT) return digit(gap);
    const rest = gap - ONE_DIGIT;
    const high = Math.floor(rest / DIGITS.length);
    const two = ONE_DIGIT + high;
    if (two < DIGITS.length - 1) return digit(two) + digit(rest % DIGITS.length);
    return (
      digit(DIGITS.length - 1) +
      digit(Math.floor(high / DIGITS.length)) +
      digit(high % DIGITS.length) +
      digit(rest % DIGITS.length)
    );
  });
}

/** Every table. */
export function generatedTables(): readonly GeneratedTable[] {
  const cosmos = cosmosRows();
  const networks = ss58Networks();
  return [
    { file: 'cosmos-chains.ts', constant: 'COSMOS_CHAINS', rows: cosmos, separator: '|' },
    {
      file: 'ss58-prefixes.ts',
      constant: 'RANGES',
      rows: ranges(networks.map(({ prefix }) => prefix)),
      separator: ' ',
    },
    {
      file: 'ss58-networks.ts',
      constant: 'SS58_NETWORKS',
      // Polkadot and Kusama have ids of CAIP-2, and their names among those of the other chains.
      rows: networks
        .filter(({ prefix }) => prefix !== 0 && prefix !== 2)
        .map(({ prefix, displayName, symbols, decimals }) =>
          [prefix, displayName, symbols[0] ?? '', decimals[0] ?? 0].join(';'),
        ),
      separator: '|',
    },
    { file: 'seed-words.ts', constant: 'SEED_WORDS', rows: seedWords(), separator: '' },
  ];
}

const WIDTH = 100;

/** The source of a file with its table in the place of the one that it has. */
export function withTable(source: string, { constant, rows, separator }: GeneratedTable): string {
  const lines: string[] = [];
  let line = '';
  for (const [place, row] of rows.entries()) {
    const piece = place < rows.length - 1 ? row + separator : row;
    if (line.length + piece.length > WIDTH) {
      lines.push(line);
      line = '';
    }
    line += piece;
  }
  const literal = [...lines, line].map((part) => `'${part}'`).join(' +\n  ');
  const place = new RegExp(`(const ${constant} =\\n  )(?:'[^']*'(?: \\+\\n  )?)*;`);
  if (!place.test(source)) throw new RangeError(`no table ${constant} in the source`);
  return source.replace(place, (_, head: string) => `${head}${literal};`);
}
