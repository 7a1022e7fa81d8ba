import type { ChainId } from '../../../address/types.ts';
import { expectText } from '../../reply.ts';

const HASH = /^[0-9a-f]{64}$/;

/** Liquid hides amounts, so that what this adapter reads as an amount is not there (Esplora serves it too). */
const LIQUID = 'bip122:1466275836220db2944ca059a3a10ef6';

/** The chain of a genesis block: CAIP-2 takes the first 32 digits of its hash (CAIP-4). */
export function chainOfGenesis(text: string): ChainId {
  return `bip122:${expectText(text.trim(), 'genesis hash', HASH).slice(0, 32)}`;
}

/** Whether the adapter can read this chain's amounts. */
export function isReadable(chain: ChainId): boolean {
  return chain !== LIQUID;
}
