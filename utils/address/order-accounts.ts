import { canonicalAccount } from './canonical-account.ts';
import { CHAIN_IDS } from './chain-ids.ts';
import type { Token } from './token.ts';
import type { AccountId, ChainId } from './types.ts';

/** Words that speak for one chain of a declared ambiguity. */
const CUES: readonly (readonly [ChainId, RegExp])[] = [
  [CHAIN_IDS.bitcoin, /\bbtc\b|\bxbt\b|bitcoin(?![ -]?cash)/i],
  [CHAIN_IDS.bitcoinCash, /\bbch\b|bitcoin[ -]?cash/i],
  [CHAIN_IDS.litecoin, /\bltc\b|litecoin/i],
  [CHAIN_IDS.terraClassic, /\blunc\b|\bustc\b|columbus|terra classic/i],
  [CHAIN_IDS.terra, /phoenix-1|terra 2|\bluna2\b/i],
];

/** Whether any chain but the likeliest is spoken for; tried first, since it nearly never is. */
const OTHERS = /bch|bitcoin[ -]?cash|ltc|litecoin|lunc|ustc|columbus|terra [c2]|phoenix|luna2/i;

/** Hosts of explorers of one EVM chain, as they stand in links and as the page's own. */
const EXPLORERS: readonly (readonly [string, number])[] = [
  ['bscscan.', 56],
  ['polygonscan.', 137],
  ['arbiscan.', 42161],
  ['basescan.', 8453],
  ['optimistic.etherscan.', 10],
  ['snowtrace.', 43114],
  ['snowscan.', 43114],
  ['ftmscan.', 250],
  ['gnosisscan.', 100],
  ['celoscan.', 42220],
  ['lineascan.', 59144],
  ['scrollscan.', 534352],
  ['era.zksync.', 324],
  ['blastscan.', 81457],
  ['mantlescan.', 5000],
  ['moonriver.moonscan.', 1285],
  ['moonscan.', 1284],
  ['cronoscan.', 25],
  ['sonicscan.', 146],
  ['berascan.', 80094],
  ['uniscan.', 130],
  ['roninchain.', 2020],
  ['kaiascan.', 8217],
  ['seitrace.', 1329],
  ['pulsechain.', 369],
];

const BEFORE = 48;
const AFTER = 16;

/**
 * The accounts of an address with the likelier one first, by the words next to it and those that the caller knows.
 * Nothing is added or dropped but this: on an explorer of another EVM chain, or in a link to one, the account on that
 * chain comes before Ethereum's.
 */
export function orderAccounts(token: Token, accounts: readonly AccountId[]): readonly AccountId[] {
  const [likeliest] = accounts;
  if (likeliest?.startsWith('eip155:1:')) return orderEvm(token, likeliest);
  if (accounts.length < 2) return accounts;
  const { text, start, end, context } = token;
  const near = text.slice(Math.max(0, start - BEFORE), end + AFTER);
  if (!OTHERS.test(near) && (context === '' || !OTHERS.test(context))) return accounts;
  const around = `${context} ${text.slice(Math.max(0, start - BEFORE), start)} ${text.slice(end, end + AFTER)}`;
  const spokenFor = accounts.filter((account) =>
    CUES.some(([chain, cue]) => account.startsWith(`${chain}:`) && cue.test(around)),
  );
  const [chosen] = spokenFor;
  if (chosen === undefined || spokenFor.length > 1 || chosen === likeliest) return accounts;
  return [canonicalAccount(chosen), ...accounts.filter((account) => account !== chosen)];
}

function orderEvm({ text, start, context }: Token, ethereum: AccountId): readonly AccountId[] {
  // A link has its host before the address; text that is no link says little about EVM chains.
  const link =
    text.charAt(start - 1) === '/' ? text.slice(Math.max(0, start - BEFORE), start).toLowerCase() : '';
  if (link === '' && context === '') return [ethereum];
  const explorer =
    EXPLORERS.find(([host]) => link.includes(host)) ?? EXPLORERS.find(([host]) => context.includes(host));
  if (explorer === undefined) return [ethereum];
  return [ethereum.replace('eip155:1:', `eip155:${explorer[1]}:`), ethereum];
}
