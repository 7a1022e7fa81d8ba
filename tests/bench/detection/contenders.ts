import { validate as isBitcoin } from 'bitcoin-address-validation';
import { extractBTCs, extractETHs, extractXMRs } from 'ioc-extractor';
import multicoin from 'multicoin-address-validator';
import { type DetectedAddress, detectAddresses, splitAccount } from '../../../utils/address/index.ts';
import { EXPRESSIONS, UNION } from './regex-union.ts';

/** One thing that a contender calls an address. */
export interface Claim {
  readonly raw: string;
  /** The chain family as the marks name it: `BTC`, `COSMOS:terra`, … */
  readonly family: string;
  /** Said with certainty: false for what rests on its form or the words around it, and for a broken checksum. */
  readonly certain: boolean;
  /** Shown as an address whose checksum does not match. */
  readonly broken?: boolean;
  /** Called a private key. */
  readonly secret?: boolean;
}

/** Something that finds addresses in a text. */
export interface Contender {
  readonly name: string;
  readonly find: (text: string) => readonly Claim[];
  /** So slow that one round of timing has to do. */
  readonly slow?: boolean;
}

/** First words of our formats by the family names of the marks; others are their own name in capitals. */
const FAMILIES: ReadonlyMap<string, string> = new Map([
  ['bitcoin-cash', 'BCH'],
  ['bitcoin', 'BTC'],
  ['litecoin', 'LTC'],
  ['dogecoin', 'DOGE'],
  ['dash', 'DASH'],
  ['zcash', 'ZEC'],
  ['monero', 'XMR'],
  ['evm', 'EVM'],
  ['tron', 'TRX'],
  ['solana', 'SOL'],
  ['xrp', 'XRP'],
  ['stellar', 'XLM'],
  ['ton', 'TON'],
  ['cardano', 'ADA'],
  ['lightning', 'LN'],
  ['hedera', 'HBAR'],
  ['secret', 'SECRET'],
]);

function familyOf({ format, accounts, address }: DetectedAddress): string {
  if (format === 'cosmos-bech32')
    return `COSMOS:${splitAccount(accounts[0] ?? 'a:b:c').address.split('1')[0] ?? address}`;
  for (const [word, family] of FAMILIES) if (format.startsWith(word)) return family;
  return format.toUpperCase();
}

function findOwn(text: string): Claim[] {
  return detectAddresses(text).map((found) => ({
    raw: text.slice(found.start, found.end),
    family: familyOf(found),
    certain: found.strength === 'verified' || found.strength === 'secret',
    broken: found.strength === 'failed',
    secret: found.strength === 'secret' && found.raw === '' && found.address === '',
  }));
}

function claims(raws: readonly string[] | null, family: string): Claim[] {
  return (raws ?? []).map((raw) => ({ raw, family, certain: true }));
}

const WHOLE = EXPRESSIONS.map(([family, source]) => [family, new RegExp(`^(?:${source})$`)] as const);

function findByUnion(text: string): Claim[] {
  return (text.match(UNION) ?? []).map((raw) => ({
    raw,
    family: WHOLE.find(([, expression]) => expression.test(raw))?.[0] ?? '',
    certain: true,
  }));
}

const TOKEN = /[A-Za-z0-9:_]{25,130}/g;

/** The 22 symbols that stand for different formats, by family. */
const SYMBOLS: readonly (readonly [string, string])[] = [
  ...['BTC', 'BCH', 'LTC', 'DOGE', 'DASH', 'ZEC', 'XMR', 'TRX', 'XRP', 'XLM', 'ADA', 'ALGO', 'HBAR'].map(
    (family) => [family.toLowerCase(), family] as const,
  ),
  ['eth', 'EVM'],
  ['dot', 'SS58'],
  ['xtz', 'TEZOS'],
  ['nano', 'NANO'],
  ['dcr', 'DECRED'],
  ['dgb', 'DIGIBYTE'],
  ['neo', 'NEO'],
  ['waves', 'WAVES'],
  ['qtum', 'QTUM'],
];

function findByTokens(text: string): Claim[] {
  const found: Claim[] = [];
  for (const [raw] of text.matchAll(TOKEN))
    for (const [symbol, family] of SYMBOLS)
      if (isMulticoin(raw, symbol)) found.push({ raw, family, certain: true });
  return found;
}

/** Some of its validators throw at what they did not expect, which says no as well. */
function isMulticoin(raw: string, symbol: string): boolean {
  try {
    return multicoin.validate(raw, symbol);
  } catch {
    return false;
  }
}

/** Who is measured: the detector first. */
export const CONTENDERS: readonly Contender[] = [
  { name: 'Sightline', find: findOwn },
  { name: 'regex union', find: findByUnion },
  {
    name: 'ioc-extractor',
    find: (text) => [
      ...claims(extractBTCs(text), 'BTC'),
      ...claims(extractETHs(text), 'EVM'),
      ...claims(extractXMRs(text), 'XMR'),
    ],
  },
  { name: 'multicoin', find: findByTokens, slow: true },
  {
    name: 'bitcoin-address-validation',
    find: (text) => claims(text.match(TOKEN)?.filter((raw) => isBitcoin(raw)) ?? null, 'BTC'),
    slow: true,
  },
];
