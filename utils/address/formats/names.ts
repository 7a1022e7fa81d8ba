import type { Reading } from '../format.ts';

/** Names in code that end like Ethereum's: objects of libraries. */
const CODE =
  /^(?:web3|w3|self|this|ethers|provider|client|api|cfg|config|node|chain|window|eth|args?|params|state|from|to|tx)\./i;

/**
 * Reads a name that somebody registered: `vitalik.eth`, `alice.near`, `₿satoshi@example.com`. It carries no
 * checksum and is shown as a name: what it leads to may change, and is never asked for. Sources: ENSIP-15, NEP-448
 * ("Account ID rules"), BIP-353.
 */
export function readName(text: string): Reading | undefined {
  const name = text.toLowerCase();
  if (/^₿[a-z0-9._-]{1,63}@(?:[a-z0-9-]{1,63}\.){1,6}[a-z]{2,24}$/.test(name))
    return { format: 'bip353-name', address: name, chains: [], strength: 'format' };
  if (name.length > 255 || CODE.test(name)) return undefined;
  if (/^(?:[a-z0-9-]{1,63}\.){0,3}[a-z0-9][a-z0-9-]{1,61}[a-z0-9]\.eth$/.test(name))
    return { format: 'ens-name', address: name, chains: [], strength: 'format' };
  if (/^(?=.{2,64}$)[a-z0-9]+(?:[._-][a-z0-9]+)*\.near$/.test(name))
    return { format: 'near-account', address: name, chains: ['near'], strength: 'context' };
  return undefined;
}
