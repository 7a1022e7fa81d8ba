import type { AccountId } from '../address/index.ts';

/** The addresses of precompiles, and those that fixed upgrades may still take, are all below this. */
const RESERVED_EVM = 0x1_0000n;

/** One digit twenty bytes long, and the burn addresses in use. */
const KEYLESS_EVM = /^0x(?:([0-9a-f])\1{39}|0{36}dead|dead0{36}|dead0{32}beef)$/;

/** Accounts outside EVM to which nobody can have the key: text for a hash, or a constant of the protocol. */
const KEYLESS: ReadonlySet<string> = new Set([
  '1BitcoinEaterAddressDontSendf59kuE',
  '1CounterpartyXXXXXXXXXXXXXXXUWLpVr',
  'DDogepartyxxxxxxxxxxxxxxxxxxw1dfzr',
  'T9yD14Nj9j7xAB4dbGeiX9h8unkKHxuWwb',
  'rrrrrrrrrrrrrrrrrrrrrhoLvTp',
  'rrrrrrrrrrrrrrrrrrrrBZbvji',
  'rrrrrrrrrrrrrrrrrNAMEtxvNvQ',
  'rrrrrrrrrrrrrrrrrrrn5RM1rHd',
  '1nc1nerator11111111111111111111111111111111',
  '11111111111111111111111111111111',
  'EQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAM9c',
  'GALAXYVOIDAOPZTDLHILAJQKCVVFMD4IKLXLSZV5YHO7VY74IWZILUTO',
]);

/**
 * Whether nobody can have the key of an account: null and burn addresses, and precompiles. Known by the
 * address alone: no list can make an account harmless by calling it a burn address.
 */
export function isKeyless(account: AccountId): boolean {
  const address = account.slice(account.lastIndexOf(':') + 1);
  if (!account.startsWith('eip155:')) return KEYLESS.has(address);
  const lower = address.toLowerCase();
  return KEYLESS_EVM.test(lower) || (/^0x[0-9a-f]{40}$/.test(lower) && BigInt(lower) < RESERVED_EVM);
}
