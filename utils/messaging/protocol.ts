import type { PartialAddress } from '../address/partial-address.ts';
import type { AccountId, DetectedAddress, FoundAddress } from '../address/types.ts';
import type { ChainProtocol, ChainSource, Probe } from '../chain/types.ts';
import type { LedgerEntry } from '../egress/types.ts';
import type { AccountDossier, AddressMark, AddressSummary, StoreState, TabOverview } from '../intel/views.ts';
import type { Sentence } from '../risk/types.ts';
import type { Sighting, SightingChannel, WatchEntry } from '../storage/records.ts';

/** An address as a frame reports it: what it is and how often it stands there. Never the page's text. */
export interface FrameAddress extends Pick<FoundAddress, 'address' | 'format' | 'chains' | 'strength'> {
  readonly count: number;
  /** As it is written where it is disguised: the address, and what hides it. Absent where nothing does. */
  readonly written?: string;
}

/** The same as the background keeps it: proven, and with its accounts. */
export interface ReportedAddress
  extends Pick<DetectedAddress, 'address' | 'format' | 'accounts' | 'strength' | 'recovery'> {
  readonly count: number;
}

/** The two ends of an address as a frame shows them (`0x12ab…89ef`), and how often. */
export interface ReportedPartial extends Pick<PartialAddress, 'raw' | 'head' | 'tail'> {
  readonly count: number;
}

/** A link, or a button that copies, for another address than the one it shows. */
export interface ReportedMismatch {
  /** The address that is shown, or the shortened form of it. */
  readonly shown: string;
  /** The address that the link opens or the button copies. */
  readonly target: string;
  readonly by: 'link' | 'copy';
}

/** What a content script may ask of the background. */
export interface PageProtocol {
  /**
   * Replaces what the sending frame showed before. Answers with the addresses whose sentence is wanted
   * for a sighting; empty when sightings are off, in a private window, or when it is known already.
   */
  reportAddresses(report: {
    readonly addresses: readonly FrameAddress[];
    readonly partials?: readonly ReportedPartial[];
    readonly mismatches?: readonly ReportedMismatch[];
    /** Addresses beyond the limit of one frame. */
    readonly beyondLimit: number;
    /** Whether the first reading of the frame has come to its end. */
    readonly complete: boolean;
    readonly title: string;
  }): { readonly sentencesFor: readonly string[] };
  /** The sentences around the addresses that were asked for; secrets are masked by the sender. */
  reportSentences(report: {
    readonly sentences: readonly { readonly address: string; readonly sentence: string }[];
  }): void;
  /**
   * What is known of the addresses that the calling frame has reported, for its marks. Where the person wants none,
   * `marked` is false and nothing is told.
   */
  readMarks(request: Record<string, never>): {
    readonly marked: boolean;
    readonly addresses: readonly AddressMark[];
  };
  /** Puts the style of the marks into the calling frame, or takes it away. */
  styleMarks(request: { readonly on: boolean }): void;
}

/** What a view has read in a picture of a page or in a document: its addresses, never the rest of its text. */
export interface Reading {
  readonly channel: SightingChannel;
  readonly addresses: readonly ReadAddress[];
  /** The page or document in the tab; absent for a file that the person chose, which has no address of its own. */
  readonly page?: { readonly url: string; readonly title: string; readonly incognito: boolean };
  /** Whether it is new; false when the same reading is looked up again. */
  readonly fresh: boolean;
}

/** An address in a reading, with the words that stand around it there; secrets are masked by the sender. */
export type ReadAddress = ReportedAddress & { readonly sentence: string };

/** What only an extension page (popup, side panel, options) may ask of the background. */
export interface ViewProtocol {
  readTab(request: { readonly tabId: number }): TabOverview;
  /**
   * Scrolls the page to an occurrence of an address, which the page can see. Answers with the number that it now shows
   * (from 1; 0 when it stands nowhere any more) and how many there are.
   */
  revealOnPage(request: RevealRequest & { readonly tabId: number }): {
    readonly shown: number;
    readonly count: number;
  };
  /** Local knowledge only; makes no request. `text` is an address in any spelling. */
  readDossier(request: {
    readonly text: string;
    readonly format?: string;
    /** The tab whose page shows it, so that the answer can say how it is disguised there. */
    readonly tabId?: number;
  }): AccountDossier;
  /**
   * Asks the server of the document in a tab for it once more, without cookies, after the person's click on a control
   * that names the host. `url` is what the tab shows; a private window's is refused.
   */
  fetchDocument(request: { readonly tabId: number; readonly url: string }): { readonly base64: string };
  cancelDocument(request: { readonly tabId: number }): void;
  /**
   * Looks up what a view has read, on the person's click, in a picture of a page or in a document, and keeps it as
   * sightings of that page where the person has them kept. Summaries come in the order of the addresses.
   */
  lookUpReading(request: Reading): {
    readonly summaries: readonly AddressSummary[];
    readonly kept: boolean;
  };
  /** Every address in a pasted or selected text; what is shortened there is looked for on the tab's page as well. */
  lookUpText(request: { readonly text: string; readonly tabId?: number }): readonly AddressSummary[];

  /** Asks one source about one account; resolves at once, progress comes as a change of `dossier`. */
  askChain(request: { readonly account: AccountId; readonly sourceId: string }): void;
  cancelChain(request: { readonly account: AccountId; readonly sourceId: string }): void;

  readWatchlist(request: Record<string, never>): readonly WatchEntry[];
  /** Adds or edits; the key and the times are the background's. */
  watch(request: { readonly entry: WatchDraft }): WatchEntry;
  /** Returns what was removed, so that it can be put back. */
  unwatch(request: { readonly key: string }): WatchEntry;
  restoreWatch(request: { readonly entry: WatchEntry }): void;
  /** Reads a file's text without keeping anything: what would come in and what is rejected, why. */
  previewImport(request: { readonly format: TransferFormat; readonly text: string }): ImportReport;
  /** Imports every accepted line, or, when it fails, nothing. */
  applyImport(request: { readonly format: TransferFormat; readonly text: string }): ImportReport;
  /** Takes back the last import. */
  undoImport(request: Record<string, never>): { readonly restored: number };
  exportWatchlist(request: { readonly format: TransferFormat }): {
    readonly fileName: string;
    readonly text: string;
  };

  readSightings(request: {
    readonly limit: number;
    readonly before?: number;
    readonly site?: string;
  }): readonly Sighting[];
  readSightingSites(
    request: Record<string, never>,
  ): readonly { readonly site: string; readonly count: number }[];
  deleteSightings(request: { readonly which: { readonly id: string } | { readonly site: string } | 'all' }): {
    readonly deleted: number;
  };

  /** Asks a server what it is and can do. The host permission must have been granted before. */
  probeSource(request: { readonly url: string; readonly protocol?: ChainProtocol }): Probe;
  addSource(request: { readonly name: string; readonly probe: Probe }): ChainSource;
  removeSource(request: { readonly id: string }): void;

  readLedger(request: { readonly limit: number; readonly before?: number }): readonly LedgerEntry[];
  clearLedger(request: Record<string, never>): void;

  readStore(request: Record<string, never>): StoreState;
  /** Throws away a damaged database and begins anew; the person has confirmed it. */
  resetStore(request: Record<string, never>): StoreState;
}

/** What the background may ask of a frame's content script. */
export interface FrameProtocol {
  /** Report again what is there, as after a restart of the background. */
  rescan(request: Record<string, never>): void;
  readSelection(request: Record<string, never>): { readonly text: string };
  /** Scrolls to the occurrence of that number (from 0, counted round) and tells how many there are. */
  revealAddress(request: RevealRequest): { readonly count: number };
}

/** An occurrence of an address on a page. */
export interface RevealRequest {
  readonly address: string;
  readonly format: string;
  readonly at: number;
}

/** What the background may ask of the script that marks. */
export interface MarksProtocol {
  /** Ask again: what is known, or what the person wants, has changed. */
  refresh(request: Record<string, never>): void;
}

/** What the background tells every open view; the view then asks again. */
export type Change =
  | { readonly topic: 'tab'; readonly tabId: number }
  | { readonly topic: 'dossier'; readonly key: string }
  | { readonly topic: 'watchlist' | 'sightings' | 'sources' | 'ledger' | 'store' }
  /** The background died and is back: anything may have changed. Made by the client itself, never sent. */
  | { readonly topic: 'restarted' };

export type WatchDraft = Pick<WatchEntry, 'label' | 'concept' | 'confidence' | 'note' | 'tags' | 'alert'> & {
  readonly address: string;
  /** Present when an entry is edited. */
  readonly key?: string;
};

export type TransferFormat = 'csv' | 'json';

export interface ImportReport {
  readonly accepted: number;
  /** Accepted lines that replace an entry of the same account. */
  readonly replaced: number;
  readonly rejected: readonly {
    /** 1-based line of a CSV, 1-based index of a JSON entry. */
    readonly line: number;
    /** The offending cell, at most 200 characters. */
    readonly value: string;
    readonly reason: Sentence;
  }[];
}

export type Protocol = PageProtocol & ViewProtocol;
export type Method = keyof Protocol;
export type Argument<M extends Method> = Parameters<Protocol[M]>[0];
export type Answered<M extends Method> = ReturnType<Protocol[M]>;
