import type { ChainProtocol, Probe } from '../chain/types.ts';
import type { DocumentGate } from '../egress/types.ts';
import type { Change, RevealRequest } from '../messaging/protocol.ts';
import type { MarkedPlaces } from '../settings/mode.ts';
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
  readonly marks: MarksPort;
  /** Tells every open view. */
  readonly notify: (change: Change) => void;
  readonly probe: (url: string, protocol?: ChainProtocol) => Promise<Probe>;
  readonly fetchDocument: DocumentGate['fetchDocument'];
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
  /** Scrolls a frame to an occurrence; how many it has, 0 when no content script is there. */
  readonly reveal: (tabId: number, frameId: number, request: RevealRequest) => Promise<number>;
  readonly showBadge: (tabId: number, badge: Badge) => Promise<void>;
}

/** The script that marks addresses in pages of sites where the person allows it. */
export interface MarksPort {
  /** Lets it run in these places from now on, and nowhere else. */
  readonly register: (places: readonly MarkedPlaces[]) => Promise<void>;
  /** Runs it in a page that is open already; nothing happens where the browser does not let it in. */
  readonly inject: (tabId: number) => Promise<void>;
  /** Asks it to ask again; false when it does not run in the tab. */
  readonly refresh: (tabId: number) => Promise<boolean>;
  /** Puts the style of the marks into a frame, or takes it away. */
  readonly style: (tabId: number, frameId: number, on: boolean) => Promise<void>;
  /** Whether the person has granted these hosts. */
  readonly isGranted: (origins: readonly string[]) => Promise<boolean>;
}
