import type { Line } from '../../line.ts';
import type { Asset } from '../../types.ts';
import { parseAbiText } from './abi-text.ts';
import { expectCount } from './quantities.ts';
import type { TokenTransfer } from './transfer-logs.ts';
import { type RpcCall, type RpcOutcome, resultOf } from './transport.ts';

/** Selectors of `symbol()` and `decimals()` (ERC-20). */
const SYMBOL = '0x95d89b41';
const DECIMALS = '0x313ce567';

const MAX_TOKENS = 10;

/** The contracts whose names are worth asking for: the first ten that stand in the transfers. */
export function tokenContracts(transfers: readonly TokenTransfer[]): readonly TokenTransfer[] {
  const first = new Map<string, TokenTransfer>();
  for (const each of transfers) if (!first.has(each.contract)) first.set(each.contract, each);
  return [...first.values()].slice(0, MAX_TOKENS);
}

/** Two calls a contract: its symbol and its decimals. */
export function tokenCalls(tokens: readonly TokenTransfer[]): readonly RpcCall[] {
  return tokens.flatMap(({ contract }) =>
    [SYMBOL, DECIMALS].map((data) => ({ method: 'eth_call', params: [{ to: contract, data }, 'latest'] })),
  );
}

/** The tokens that could be read; a contract that names itself badly, or not at all, has no name here. */
export function parseTokens(
  line: Line,
  tokens: readonly TokenTransfer[],
  outcomes: readonly RpcOutcome[],
): readonly Asset[] {
  return tokens.flatMap((token, index) => {
    const symbol = optional(() =>
      resultOf(line, outcomes[index * 2], { method: 'eth_call', parse: parseAbiText }),
    );
    const decimals = token.isUnique
      ? 0
      : optional(() => resultOf(line, outcomes[index * 2 + 1], { method: 'eth_call', parse: parseDecimals }));
    if (symbol === undefined || decimals === undefined) return [];
    return [{ id: token.from.asset.replace(/(erc721:0x\w+)\/\d+$/, '$1'), symbol, decimals }];
  });
}

function parseDecimals(result: unknown): number {
  const decimals = expectCount(result, 'decimals');
  if (decimals <= 255) return decimals;
  throw new TypeError(`decimals: expected at most 255, got ${decimals}`);
}

/** Undefined where the reading fails: a token need not have a name. */
function optional<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
