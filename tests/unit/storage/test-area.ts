import type { StorageArea } from '../../../utils/storage/index.ts';

/** An area with the manners of Firefox's `storage.local`: structured clones, atomic sets, a quota. */
export class TestArea implements StorageArea {
  readonly items = new Map<string, unknown>();
  /** How many more calls of `set` succeed. */
  setsLeft = Number.POSITIVE_INFINITY;
  /** Called with the keys of each read. */
  onGet: (keys: string[] | null) => void = () => undefined;

  async get(keys: string[] | null): Promise<Record<string, unknown>> {
    this.onGet(keys);
    const wanted = (keys ?? [...this.items.keys()]).filter((key) => this.items.has(key));
    return structuredClone(Object.fromEntries(wanted.map((key) => [key, this.items.get(key)])));
  }

  async set(items: Record<string, unknown>): Promise<void> {
    const cloned = Object.entries(structuredClone(items));
    if (this.setsLeft-- <= 0)
      throw new Error('QuotaExceededError: storage.local API call exceeded its quota limitations.');
    for (const [key, value] of cloned) this.items.set(key, value);
  }

  async remove(keys: string[]): Promise<void> {
    for (const key of keys) this.items.delete(key);
  }
}
