import { expectFlag, expectList, expectRecord, expectTime } from '../../reply.ts';
import type { Leg } from '../../types.ts';
import {
  addressOfWord,
  expectAddress,
  expectCount,
  expectQuantity,
  expectWord,
  quantityOf,
  wordOfAddress,
} from './quantities.ts';
import type { RpcCall } from './transport.ts';

/** `Transfer(address,address,uint256)`, of ERC-20 and of ERC-721 alike. */
const TRANSFER = '0xddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef';

/** More than this from one search is not read: a server that sends it ignored the range. */
const MAX_LOGS = 20_000;

/** A token that changed hands. */
export interface TokenTransfer {
  readonly txid: string;
  readonly logIndex: number;
  readonly height: number;
  /** Milliseconds since the epoch, where the server puts the block's time into its logs. */
  readonly time?: number;
  /** The token's contract, EIP-55. */
  readonly contract: string;
  /** One of a kind (ERC-721): its decimals are 0. */
  readonly isUnique: boolean;
  readonly from: Leg & { readonly address: string };
  readonly to: Leg & { readonly address: string };
}

/** The two searches for an account's token transfers, out and in, in a range of blocks. */
export function transferCalls(address: string, fromHeight: number, toHeight: number): readonly RpcCall[] {
  const range = { fromBlock: quantityOf(fromHeight), toBlock: quantityOf(toHeight) };
  const word = wordOfAddress(address);
  return [
    { method: 'eth_getLogs', params: [{ ...range, topics: [TRANSFER, word] }] },
    { method: 'eth_getLogs', params: [{ ...range, topics: [TRANSFER, null, word] }] },
  ];
}

/**
 * Reads the logs of a search. Logs of tokens that do not index their amount or their parties the usual way
 * (four topics are ERC-721, three ERC-20, anything else is neither) are left out.
 */
export function parseTransfers(
  result: unknown,
  { chain, account }: { readonly chain: string; readonly account: string },
): readonly TokenTransfer[] {
  const transfers: TokenTransfer[] = [];
  for (const each of expectList(result, 'logs', MAX_LOGS)) {
    const log = expectRecord(each, 'log');
    const topics = expectList(log.topics, 'topics', 4);
    const isRemoved = log.removed !== undefined && expectFlag(log.removed, 'removed');
    if (isRemoved || topics.length < 3) continue;
    const transfer = parseTransfer(log, topics, chain);
    if (transfer.from.address !== account && transfer.to.address !== account)
      throw new TypeError(`log of ${transfer.txid}: expected ${account} to take part`);
    transfers.push(transfer);
  }
  return transfers;
}

function parseTransfer(
  log: Readonly<Record<string, unknown>>,
  [signature, from, to, id]: readonly unknown[],
  chain: string,
): TokenTransfer {
  if (expectWord(signature, 'topic') !== TRANSFER) throw new TypeError('topic: expected Transfer');
  const contract = expectAddress(log.address, 'address');
  const isUnique = id !== undefined;
  const tokenId = isUnique ? BigInt(expectWord(id, 'token id')) : 0n;
  const asset = isUnique ? `${chain}/erc721:${contract}/${tokenId}` : `${chain}/erc20:${contract}`;
  const amount = isUnique ? '1' : expectQuantity(log.data, 'amount').toString();
  const leg = (word: unknown, what: string) => ({
    address: addressOfWord(expectWord(word, what), what),
    asset,
    amount,
    kind: 'token' as const,
  });
  return {
    txid: expectWord(log.transactionHash, 'transactionHash'),
    logIndex: expectCount(log.logIndex, 'logIndex'),
    height: expectCount(log.blockNumber, 'blockNumber'),
    ...(log.blockTimestamp === undefined || log.blockTimestamp === null
      ? {}
      : { time: expectTime(expectCount(log.blockTimestamp, 'blockTimestamp'), 'blockTimestamp') }),
    contract,
    isUnique,
    from: leg(from, 'sender'),
    to: leg(to, 'receiver'),
  };
}
