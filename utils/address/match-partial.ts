import { CHAIN_IDS } from './chain-ids.ts';
import type { PartialAddress } from './partial-address.ts';
import { cosmosChainsOf } from './tables/cosmos-chains.ts';
import type { ChainId } from './types.ts';

/** The part of a {@link PartialAddress} that says what it can be. */
export type Ends = Pick<PartialAddress, 'head' | 'tail'>;

/** Chains by the bech32 prefixes that are not of the Cosmos family. */
const BECH32_CHAINS: ReadonlyMap<string, ChainId> = new Map([
  ['bc', CHAIN_IDS.bitcoin],
  ['ltc', CHAIN_IDS.litecoin],
  ['addr', CHAIN_IDS.cardano],
  ['stake', CHAIN_IDS.cardano],
  ['zs', CHAIN_IDS.zcash],
  ['u', CHAIN_IDS.zcash],
  ['erd', CHAIN_IDS.multiversx],
  ['zil', CHAIN_IDS.zilliqa],
  ['ckb', CHAIN_IDS.nervos],
]);

/** Chains by the first character, besides Solana, whose addresses begin with any. */
const FIRST_CHAINS: readonly (readonly [RegExp, readonly ChainId[]])[] = [
  [/^[13]/, [CHAIN_IDS.bitcoin, CHAIN_IDS.polkadot]],
  [/^T/, [CHAIN_IDS.tron]],
  [/^r/, [CHAIN_IDS.xrpl]],
  [/^[LM]/, [CHAIN_IDS.litecoin]],
  [/^D/, [CHAIN_IDS.dogecoin]],
  [/^X/, [CHAIN_IDS.dash]],
  [/^t[13z]/, [CHAIN_IDS.zcash, CHAIN_IDS.tezos]],
  [/^[48]/, [CHAIN_IDS.monero]],
  [/^[GMC]/, [CHAIN_IDS.stellar]],
  [/^[EU]Q/, [CHAIN_IDS.ton]],
  [/^[C-J]/, [CHAIN_IDS.kusama]],
];

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
/** Digits that a superscript can stand for: more than an address has are no address. */
const MOST_REPEATED = 40;

/** Whether an address, as it is written, has the two ends and something between them. */
export function matchesPartial(partial: Ends, address: string): boolean {
  const { head, tail } = plainEnds(partial);
  const isHex = head.startsWith('0x');
  const whole = isHex ? address.toLowerCase() : address;
  return whole.length > head.length + tail.length && whole.startsWith(head) && whole.endsWith(tail);
}

/**
 * What the `accountKey()` of every account begins with that the partial can stand for; empty where it is of no known
 * chain. Its canonical spelling is meant: the legacy spelling of an account that is kept by its modern one is not found.
 */
export function stemsOfPartial(partial: Ends): readonly string[] {
  const { head } = plainEnds(partial);
  if (head.startsWith('0x')) return [`eip155:${head}`];
  return chainsOf(head).map((chain) => `${chain}:${head}`);
}

function chainsOf(head: string): readonly ChainId[] {
  const prefix = /^([a-z]{1,20})1[02-9ac-hj-np-z]+$/.exec(head)?.[1];
  const known = prefix === undefined ? undefined : BECH32_CHAINS.get(prefix);
  if (known !== undefined) return [known];
  const cosmos = cosmosChainsOf(prefix ?? '').map((reference) => `cosmos:${reference}`);
  if (cosmos.length > 0) return cosmos;
  if (head === head.toLowerCase()) return [];
  const first = FIRST_CHAINS.find(([pattern]) => pattern.test(head))?.[1] ?? [];
  return [...first, CHAIN_IDS.solana];
}

/** Hexadecimal in lower case, with the runs written out that ERC-8117 writes as `0⁸`. */
function plainEnds({ head, tail }: Ends): Ends {
  if (!/^0x/i.test(head)) return { head, tail };
  const plain = head.toLowerCase().replace(/([\da-f])([⁰¹²³⁴-⁹]+)/g, (_, digit: string, count: string) => {
    const times = Number([...count].map((each) => SUPERSCRIPTS.indexOf(each)).join(''));
    return digit.repeat(Math.min(times, MOST_REPEATED));
  });
  return { head: plain, tail: tail.toLowerCase() };
}
