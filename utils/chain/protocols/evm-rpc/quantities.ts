import { getAddress } from 'ethers/address';
import { expectText } from '../../reply.ts';

const QUANTITY = /^0x[0-9a-f]{1,64}$/i;
const ADDRESS = /^0x[0-9a-f]{40}$/i;
const WORD = /^0x[0-9a-f]{64}$/i;
/** Bytes of a contract's answer or code: at most 64 KiB, twice what EIP-170 allows for code. */
const BYTES = /^0x([0-9a-f]{2}){0,65536}$/i;

/**
 * A quantity of JSON-RPC: `0x` and up to 64 hexadecimal digits. Leading zeros, which the specification forbids
 * and some servers send, are taken.
 */
export function expectQuantity(value: unknown, what: string): bigint {
  return BigInt(expectText(value, what, QUANTITY));
}

/** A quantity that counts something (a height, a nonce): at most 2^53 − 1. */
export function expectCount(value: unknown, what: string): number {
  const count = Number(expectQuantity(value, what));
  if (Number.isSafeInteger(count)) return count;
  throw new TypeError(`${what}: expected a count, got ${count}`);
}

/** An address, with its EIP-55 checksum put on. */
export function expectAddress(value: unknown, what: string): string {
  return getAddress(expectText(value, what, ADDRESS).toLowerCase());
}

/** 32 bytes: a hash or a topic, in lower case. */
export function expectWord(value: unknown, what: string): string {
  return expectText(value, what, WORD).toLowerCase();
}

export function expectBytes(value: unknown, what: string): string {
  return expectText(value, what, BYTES).toLowerCase();
}

/** The address in a 32-byte word, whose first twelve bytes must be zero. */
export function addressOfWord(word: string, what: string): string {
  return expectAddress(expectText(word, what, /^0x0{24}[0-9a-f]{40}$/i).replace(/^0x0{24}/i, '0x'), what);
}

/** An address as a 32-byte word. */
export function wordOfAddress(address: string): string {
  return `0x${address.slice(2).toLowerCase().padStart(64, '0')}`;
}

/** A height as a quantity of JSON-RPC. */
export function quantityOf(value: number): string {
  return `0x${value.toString(16)}`;
}
