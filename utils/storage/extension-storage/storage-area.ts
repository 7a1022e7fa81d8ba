/**
 * The part of `browser.storage.local` that the store needs. Values are structured clones, typed arrays
 * included, as in Firefox; one `set` is one transaction.
 */
export interface StorageArea {
  /** The values that exist; all of them for `null`. */
  get(keys: string[] | null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
}
