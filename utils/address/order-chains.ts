import type { ChainKey } from './chain-ids.ts';
import { evmChainBefore } from './qualified-address.ts';
import type { Token } from './token.ts';

/** Words that speak for one chain of a declared ambiguity. */
const CUES: readonly (readonly [ChainKey, RegExp])[] = [
  ['bitcoin', /\bbtc\b|\bxbt\b|bitcoin(?![ -]?cash)/i],
  ['bitcoinCash', /\bbch\b|bitcoin[ -]?cash/i],
  ['litecoin', /\bltc\b|litecoin/i],
  ['terraClassic', /\blunc\b|\bustc\b|columbus|terra classic/i],
  ['terra', /phoenix-1|terra 2|\bluna2\b/i],
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
 * The chains of an address with the likelier one first, by the words next to it and those that the caller knows.
 * Nothing is added or dropped but this: on an explorer of another EVM chain, or in a link to one, the account on that
 * chain comes before Ethereum's.
 */
export function orderChains(token: Token, chains: readonly ChainKey[]): readonly ChainKey[] {
  const [likeliest] = chains;
  if (likeliest === 'ethereum') return orderEvm(token, chains);
  if (chains.length < 2) return chains;
  const { text, start, end, context } = token;
  const near = text.slice(Math.max(0, start - BEFORE), end + AFTER);
  if (!OTHERS.test(near) && (context === '' || !OTHERS.test(context))) return chains;
  const around = `${context} ${text.slice(Math.max(0, start - BEFORE), start)} ${text.slice(end, end + AFTER)}`;
  const spokenFor = chains.filter((key) => CUES.some(([chain, cue]) => key === chain && cue.test(around)));
  const [chosen] = spokenFor;
  if (chosen === undefined || spokenFor.length > 1 || chosen === likeliest) return chains;
  return [chosen, ...chains.filter((key) => key !== chosen)];
}

function orderEvm(token: Token, ethereum: readonly ChainKey[]): readonly ChainKey[] {
  const chain = namedEvmChain(token) ?? explorerChain(token);
  return chain === undefined || chain === 1 ? ethereum : [`eip155:${chain}`, ...ethereum];
}

/** The chain that is written with the address: CAIP-10 and EIP-3770 before it, EIP-681 behind. */
function namedEvmChain({ text, start, end }: Token): number | undefined {
  const before =
    text.charAt(start - 1) === ':' ? evmChainBefore(text.slice(Math.max(0, start - 20), start)) : undefined;
  const behind = text.charAt(end) === '@' ? /^\d{1,10}/.exec(text.slice(end + 1, end + 11))?.[0] : undefined;
  return before ?? (behind === undefined ? undefined : Number(behind));
}

function explorerChain({ text, start, context }: Token): number | undefined {
  // A link has its host before the address; text that is no link says little about EVM chains.
  const link =
    text.charAt(start - 1) === '/' ? text.slice(Math.max(0, start - BEFORE), start).toLowerCase() : '';
  if (link === '' && context === '') return undefined;
  return (EXPLORERS.find(([host]) => link.includes(host)) ??
    EXPLORERS.find(([host]) => context.includes(host)))?.[1];
}
