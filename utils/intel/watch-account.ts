import { accountKey, type DetectedAddress, parseAddress } from '../address/index.ts';
import { SightlineError } from '../errors.ts';
import { CONCEPTS } from '../labels/taxonomy/index.ts';
import type { WatchDraft } from '../messaging/protocol.ts';
import type { Store } from '../storage/port.ts';
import type { WatchEntry } from '../storage/records.ts';

/**
 * Adds an account to the watchlist, or edits the entry that `draft.key` names. An account that is watched
 * already is edited, whatever spelling it was added by. Throws `bad-request` for what is no address or no
 * concept, and `not-found` when the entry to be edited is gone.
 */
export async function watchAccount(store: Store, draft: WatchDraft, now: number): Promise<WatchEntry> {
  const { key: given, address: written, ...wording } = draft;
  if (!CONCEPTS.has(wording.concept)) throw new SightlineError('bad-request', ['watch']);
  const identity = given === undefined ? identify(written) : undefined;
  const key = given ?? identity?.key ?? '';
  const known = (await store.watchlist.getMany([key])).get(key);
  const base = known ?? identity;
  if (base === undefined) throw new SightlineError('not-found');
  const entry: WatchEntry = {
    key,
    account: base.account,
    address: base.address,
    format: base.format,
    ...wording,
    createdAt: known?.createdAt ?? now,
    updatedAt: now,
  };
  await store.watchlist.apply({ put: [entry] });
  return entry;
}

function identify(written: string): Pick<WatchEntry, 'key' | 'account' | 'address' | 'format'> {
  const { address, format, accounts } = parse(written);
  const [account] = accounts;
  if (account === undefined) throw new SightlineError('bad-request', ['watch']);
  return { key: accountKey(account), account, address, format };
}

function parse(written: string): DetectedAddress {
  try {
    return parseAddress(written.trim());
  } catch (thrown) {
    throw new SightlineError('bad-request', ['watch'], { cause: thrown });
  }
}
