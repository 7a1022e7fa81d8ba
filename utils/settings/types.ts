import type { ChainSource } from '../chain/types.ts';

/** Where the store lives when the browser has no IndexedDB; the person chooses. */
export type FallbackStore = 'extension-storage' | 'memory';

/**
 * What the person began with, and can change: silent everywhere, marks on the sites that they allow, or marks
 * everywhere but on onion sites. As long as they have not chosen, Sightline is silent everywhere. Each may allow marks on a
 * single site all the same.
 */
export const STARTING_POINTS = ['investigator', 'analyst', 'reader'] as const;
export type StartingPoint = (typeof STARTING_POINTS)[number];

/** Where addresses are marked in the page, which the page can see. Read it through `modeOf`. */
export interface MarkSettings {
  readonly startingPoint: StartingPoint | 'unchosen';
  /** Sites that the person has allowed marks on. */
  readonly sites: readonly string[];
  /** Sites that stay silent although everything else is marked. */
  readonly silentSites: readonly string[];
  /** Whether an onion or I2P site may be allowed at all. */
  readonly onHiddenServices: boolean;
  readonly inPrivateWindows: boolean;
}

/** Everything the person can set. Kept in `storage.local`, versioned, readable in every context. */
export interface Settings {
  readonly version: 3;
  /** Reading of pages, altogether and per site (host). */
  readonly reading: { readonly enabled: boolean; readonly offSites: readonly string[] };
  readonly marks: MarkSettings;
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
  version: 3,
  reading: { enabled: true, offSites: [] },
  marks: {
    startingPoint: 'unchosen',
    sites: [],
    silentSites: [],
    onHiddenServices: false,
    inPrivateWindows: false,
  },
  sightings: { enabled: true, offSites: [], retentionDays: 365, inPrivateWindows: false },
  sources: [],
  fallbackStore: 'memory',
  alerts: true,
};
