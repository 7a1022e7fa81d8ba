/** Memory that outlives the worker but not the browser: `storage.session`. A write may find no room (10 MB). */
export interface SessionMemory {
  readonly readAll: () => Promise<ReadonlyMap<string, unknown>>;
  readonly write: (name: string, value: unknown) => Promise<void>;
  readonly remove: (name: string) => Promise<void>;
}
