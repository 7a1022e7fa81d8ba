import { SightlineError } from '../errors.ts';

/**
 * Turns what a back end threw into a `SightlineError`. Errors of ours (a `RangeError` about a text, what an
 * iterable of labels threw) pass through: they say more than a code would.
 */
export function toStoreFailure(thrown: unknown): unknown {
  if (thrown instanceof SightlineError) return thrown;
  if (isOutOfSpace(thrown) || isReadOnly(thrown)) return new SightlineError('quota', [], { cause: thrown });
  if (!(thrown instanceof DOMException)) return thrown;
  if (thrown.name === 'DataCloneError')
    return new TypeError('the value holds what cannot be stored (a function, a node)', { cause: thrown });
  if (thrown.name === 'AbortError') return new SightlineError('cancelled', [], { cause: thrown });
  return new SightlineError('store-damaged', [thrown.name], { cause: thrown });
}

/** Turns what refusing to open threw into a `SightlineError`: no database here, none left, or damaged. */
export function toOpenFailure(thrown: unknown): SightlineError {
  if (thrown instanceof SightlineError) return thrown;
  const name = thrown instanceof Error ? thrown.name : typeof thrown;
  // What Firefox says in permanent private browsing, and both browsers where storage is forbidden.
  if (name === 'InvalidStateError' || name === 'SecurityError')
    return new SightlineError('store-unavailable', [], { cause: thrown });
  if (isOutOfSpace(thrown)) return new SightlineError('quota', [], { cause: thrown });
  return new SightlineError('store-damaged', [name], { cause: thrown });
}

/**
 * Turns what stopped an upgrade into a `SightlineError`: never `store-unavailable`, since a fallback would
 * hide everything that the person has stored.
 */
export function toUpgradeFailure(thrown: unknown): SightlineError {
  if (isOutOfSpace(thrown)) return new SightlineError('quota', [], { cause: thrown });
  return new SightlineError('store-damaged', ['upgrade'], { cause: thrown });
}

/**
 * A full disk has many names: `QuotaExceededError` in IndexedDB, an `Error` whose message speaks of
 * `QUOTA_BYTES` or `FILE_ERROR_NO_SPACE` (Chromium) or begins with the name (Firefox) in `storage.local`, and
 * Chromium's `UnknownError` that tells of a full disk in its message only, if at all: see `indexeddb/or-full-disk.ts`.
 */
function isOutOfSpace(thrown: unknown): boolean {
  if (!(thrown instanceof Error)) return false;
  return (
    thrown.name === 'QuotaExceededError' || /quota|full disk|disk (is )?full|no.space/i.test(thrown.message)
  );
}

/**
 * Firefox opens a transaction that is to write for reading alone where the disk is full, so that something can still
 * be deleted, and refuses the first write. Where it offers no database at all it says the same, but at opening.
 */
function isReadOnly(thrown: unknown): boolean {
  return thrown instanceof DOMException && /did not allow mutations/.test(thrown.message);
}
