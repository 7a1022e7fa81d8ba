import type { ChainProtocol, Probe } from '../chain/types.ts';
import type { Change } from '../messaging/protocol.ts';
import type { Settings } from '../settings/types.ts';
import type { Asking } from './asking.ts';
import type { Badge } from './badge.ts';
import type { Boards } from './boards.ts';
import type { StoreKeeper } from './keep-store.ts';

/** What the use cases work with: every dependency on the browser, the clock and the network, by one name. */
export interface Desk {
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly keeper: StoreKeeper;
  readonly boards: Boards;
  readonly asking: Asking;
  readonly settings: SettingsPort;
  readonly tabs: TabsPort;
  /** Tells every open view. */
  readonly notify: (change: Change) => void;
  readonly probe: (url: string, protocol?: ChainProtocol) => Promise<Probe>;
  /** Ids of the embedded lists that a complete search has looked in. */
  readonly embedded: () => Promise<readonly string[]>;
}

export interface SettingsPort {
  readonly read: () => Promise<Settings>;
  readonly update: (change: (settings: Settings) => Settings) => Promise<Settings>;
}

/** What the browser tells of a tab without any permission, and a little more where the person has clicked. */
export interface TabFacts {
  readonly url?: string;
  readonly title?: string;
  readonly incognito: boolean;
  readonly loading: boolean;
  /** The page was open before Sightline was installed or updated. */
  readonly older: boolean;
}

export interface TabsPort {
  /** Undefined when there is no such tab. */
  readonly describe: (tabId: number) => Promise<TabFacts | undefined>;
  /** Asks the frames of a tab to report again; false when no content script is there to hear it. */
  readonly rescan: (tabId: number, frameId?: number) => Promise<boolean>;
  readonly showBadge: (tabId: number, badge: Badge) => Promise<void>;
}
