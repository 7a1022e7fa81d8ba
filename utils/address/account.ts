import type { AccountId, ChainId } from './types.ts';

/** An account taken apart at its second colon; the address of a chain may hold further ones. */
export interface AccountParts {
  readonly chain: ChainId;
  readonly address: string;
}

/** Chain and address of an account. Throws `TypeError` where the text is not `namespace:reference:address`. */
export function splitAccount(account: AccountId): AccountParts {
  const first = account.indexOf(':');
  const second = account.indexOf(':', first + 1);
  if (first < 1 || second < first + 2 || second === account.length - 1)
    throw new TypeError(
      `${JSON.stringify(account)} is not an account; expected <namespace>:<reference>:<address>`,
    );
  return { chain: account.slice(0, second), address: account.slice(second + 1) };
}
