import { readFileSync } from 'node:fs';
import {
  chainOf,
  type DetectedAddress,
  FORMATS,
  type Format,
  isAddress,
  parseAddress,
} from '../../utils/address/index.ts';
import { VECTORS } from '../vectors/addresses.ts';

/**
 * The README's table of formats, made from the ids, their names in `_locales` and what the reader says of an example of
 * each. `node tests/tables/write-tables.ts` writes it; a test holds the README against it.
 */

const MESSAGES: Readonly<Record<string, { readonly message: string }>> = JSON.parse(
  readFileSync(new URL('../../public/_locales/en/messages.json', import.meta.url), 'utf8'),
);

/** Examples of the formats that no published vector has, or that only the words around give away. */
const EXAMPLES: Partial<Record<Format, string>> = {
  solana: 'mvines9iiHiQTysrwkJjGf2gb9Ex9jXJX8ns3qwf2kN',
  'bitcoin-payment-code':
    'PM8TJTLJbPRGxSbc8EJi42Wrr6QbNSaSSVJ5Y3E4pbCYiTHUskHg13935Ubb7q8tx9GVbh2UuRnBc3WSyJHhUrw8KhprKnn9eDznYGieTzFcwQRya4GA',
  'lightning-lnurl':
    'lnurl1dp68gurn8ghj7um9wfmxjcm99e3k7mf0v9cxj0m385ekvcenxc6r2c35xvukxefcv5mkvv34x5ekzd3ev56nyd3hxqurzepexejxxepnxscrvwfnv9nxzcn9xq6xyefhvgcxxcmyxymnserxfq5fns',
  // The points G and 2·G of secp256k1.
  'litecoin-mweb':
    'ltcmweb1qqfumuen7l8wthtz45p3ftn58pvrs9xlumvkuu2xet8egzkcklqtesqkxq3legs0d04knq32qd62uqlxct3mcujuvau7202avpxu4cuy7u5l7dx6j',
  'bitcoin-p2a': 'bc1pfeessrawgf',
  'tron-hex': '41a614f803b6fd780986a42c78ec9c7f77e6ded13c',
  sui: '0x870deb25d5c0a4d7250d52d5cd58dacca2d51eb2a120a979b13384cd52e21e1b',
  aptos: '0xce2fd04ac9efa74f17595e5785e847a2399d7e637f5e8179244f76191f653276',
  starknet: '0x02fd23d9182193775423497fc0c472e156c57c69e4089a1967fb288a2d84e914',
  'near-implicit': '917b3d268d4b58f7fec1b150bd68d69be3ee5d4cc39855e341538465bb77860d',
  'transaction-hash': '8a6f45c079da5e400632c29e6b8145fda593a44657881d6d91b232769511c8fc',
};

const PROOFS = {
  verified: 'checksum',
  format: 'its shape',
  context: 'the words around',
  failed: '',
  secret: '',
} as const;

/** What the reader says of each published address. */
const READ = VECTORS.flatMap(({ valid }) => valid)
  .filter((text) => isAddress(text))
  .map((text) => parseAddress(text));

/** Characters of an example that are shown. */
const SHOWN = 12;
const MOST_CHAINS = 4;

function exampleOf(format: Format): DetectedAddress | undefined {
  const given = EXAMPLES[format];
  if (given !== undefined) return parseAddress(given, format);
  return READ.find((address) => address.format === format);
}

function chainsOf(format: Format): string {
  const addresses = READ.filter((address) => address.format === format);
  const given = EXAMPLES[format];
  const all = given === undefined ? addresses : [parseAddress(given, format)];
  const names = [...new Set(all.flatMap(({ accounts }) => accounts.map((account) => chainOf(account).name)))];
  return names.length > MOST_CHAINS
    ? `${names.slice(0, MOST_CHAINS).join(', ')} and others`
    : names.join(', ');
}

function rowOf(format: Format): string {
  const name = MESSAGES[`format_${format.replaceAll('-', '_')}`]?.message ?? '';
  if (format.startsWith('secret-'))
    return `| ${name} | | | checksum; flagged as a secret, its value is never kept |`;
  const example = exampleOf(format);
  if (example === undefined) throw new RangeError(`no example of ${format} among the published vectors`);
  const { raw, strength } = example;
  const begins = raw.length > SHOWN ? `${raw.slice(0, SHOWN)}…` : raw;
  return `| ${name} | ${chainsOf(format)} | \`${begins}\` | ${PROOFS[strength]} |`;
}

const START = '<!-- formats: written by tests/tables/write-tables.ts -->';
const END = '<!-- /formats -->';

/** The README with the table of formats as it is now. */
export function withFormatTable(readme: string): string {
  const [before, rest] = readme.split(START);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined) throw new RangeError('no place for the table of formats');
  const rows = ['| format | chains | such as | proven by |', '|---|---|---|---|', ...FORMATS.map(rowOf)];
  return `${before}${START}\n${rows.join('\n')}\n${END}${after}`;
}
