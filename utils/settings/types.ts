import type { ChainSource } from '../chain/types.ts';

/** Where the store lives when the browser has no IndexedDB; the person chooses. */
export type FallbackStore = 'extension-storage' | 'memory';

/** Everything the person can set. Kept in `storage.local`, versioned, readable in every context. */
export interface Settings {
  readonly version: 1;
  /** Reading of pages, altogether and per site (host). */
  readonly reading: { readonly enabled: boolean; readonly offSites: readonly string[] };
  readonly sightings: {
    readonly enabled: boolean;
    readonly offSites: readonly string[];
    /** 0 keeps them until they are deleted. */
    readonly retentionDays: number;
    readonly inPrivateWindows: boolean;
  };
  readonly sources: readonly ChainSource[];
  readonly fallbackStore: FallbackStore;
  readonly alerts: boolean;
}

export const DEFAULT_SETTINGS: Settings = {
  version: 1,
  reading: { enabled: true, offSites: [] },
  sightings: { enabled: true, offSites: [], retentionDays: 365, inPrivateWindows: false },
  sources: [],
  fallbackStore: 'memory',
  alerts: true,
};
