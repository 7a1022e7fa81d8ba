import { expectRecord, expectWhole } from '../../reply.ts';

/** Confirmed totals of an address, in satoshi. */
export interface AddressStats {
  readonly received: bigint;
  readonly spent: bigint;
  readonly txCount: number;
  /** Transactions that wait in the mempool. */
  readonly pending: number;
}

/**
 * Reads `GET /address/:address`. Throws a `TypeError` when it is of another address, or when more was spent
 * than ever came in.
 */
export function parseStats(reply: unknown, address: string): AddressStats {
  const { address: answered, chain_stats, mempool_stats } = expectRecord(reply, 'reply');
  if (answered !== address) throw new TypeError('address: expected the one that was asked for');
  const chain = expectRecord(chain_stats, 'chain_stats');
  const received = BigInt(expectWhole(chain.funded_txo_sum, 'funded_txo_sum'));
  const spent = BigInt(expectWhole(chain.spent_txo_sum, 'spent_txo_sum'));
  if (spent > received) throw new TypeError(`spent_txo_sum: expected at most ${received}, got ${spent}`);
  return {
    received,
    spent,
    txCount: expectWhole(chain.tx_count, 'tx_count'),
    pending: expectWhole(expectRecord(mempool_stats, 'mempool_stats').tx_count, 'tx_count'),
  };
}
