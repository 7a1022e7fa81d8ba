import type { Correction } from '../address/correct-address.ts';
import type { AccountId, DetectedAddress } from '../address/types.ts';
import type { AccountFacts, ChainSource } from '../chain/types.ts';
import type { Failure } from '../errors.ts';
import type { Label } from '../labels/types.ts';
import type { Lookalike, Mismatch } from '../risk/rules/warning.ts';
import type { Assessment, Sentence } from '../risk/types.ts';
import type { Backend, LabelSet } from '../storage/port.ts';
import type { Sighting, WatchEntry } from '../storage/records.ts';

/** What the views show. They compute nothing that the background has not said. */

/** A full address that a shortened one may be, and where it is known from. */
export interface Candidate {
  readonly address: string;
  readonly where: 'page' | 'watchlist' | 'seen';
}

/** One address of a page, at a glance. */
export interface AddressSummary {
  /** `accountKey()`; for `failed` and `secret` a key of its own that nothing is stored under. */
  readonly key: string;
  readonly address: string;
  readonly format: string;
  /** `shortened`: two ends of an address (`0x12ab…89ef`), which is all that `address` holds. */
  readonly strength: DetectedAddress['strength'] | 'shortened';
  readonly account?: AccountId;
  /** Name of the likeliest chain for people (`Bitcoin`), and of the declared alternatives. */
  readonly chain: string;
  readonly alternatives: readonly string[];
  /** How often it stands on the page. */
  readonly count: number;
  /** How it is disguised on the page, a sentence each; absent where it stands there as it is. */
  readonly disguises?: readonly Sentence[];
  /** Where a view has read it, other than in the text of the page: a QR code, a document; said by that view. */
  readonly origin?: readonly Sentence[];
  readonly assessment: Assessment;
  readonly watched: boolean;
  /** Other addresses that it is easily taken for. */
  readonly lookalikes?: readonly Lookalike[];
  /** Other addresses to which links and buttons lead that show this one. */
  readonly mismatches?: readonly Mismatch[];
  /** Shortened forms on the page that may be this address. */
  readonly shortForms?: readonly string[];
  /** Of a shortened address: what it may be. */
  readonly candidates?: readonly Candidate[];
  /** Of a broken address: what may be meant. */
  readonly correction?: Correction;
  /** Sightings on other pages than this one. */
  readonly seenBefore?: { readonly sites: number; readonly pages: number; readonly first: number };
}

/** As much of an address as a mark in the page, and its card, show. */
export interface AddressMark
  extends Pick<AddressSummary, 'address' | 'format' | 'strength' | 'chain' | 'watched'> {
  readonly assessment: Pick<Assessment, 'rating' | 'reason'>;
  /** Further reasons, worst first. */
  readonly others: readonly Sentence[];
}

/** How far the reading of a tab has come. */
export type TabState =
  /** Read and looked up; `addresses` is all of it. */
  | 'ready'
  /** Still reading, or the background has just started again. */
  | 'reading'
  /** The browser lets no extension in (its own pages, the store). */
  | 'closed'
  /** The person switched reading off, for this site or altogether. */
  | 'off'
  /** No content script answers: the page was open before Sightline was installed or updated. */
  | 'absent';

/** The addresses of one tab, worst first. */
export interface TabOverview {
  readonly tabId: number;
  readonly state: TabState;
  /** Host of the page, empty where there is none. */
  readonly site: string;
  readonly url: string;
  readonly title: string;
  readonly incognito: boolean;
  readonly addresses: readonly AddressSummary[];
  /** Addresses beyond the limit of one tab, which are not shown; 0 when all are. */
  readonly beyondLimit: number;
  readonly recordsSightings: boolean;
  readonly store: StoreState;
}

/** Whether what is shown rests on a healthy store. */
export interface StoreState {
  readonly backend: Backend;
  readonly state: 'ready' | 'failed';
  readonly failure?: Failure;
  readonly sets: readonly LabelSet[];
  readonly watched: number;
}

/** An entry of the timeline: on the chain, or seen by the person. */
export type TimelineEntry =
  | {
      readonly kind: 'chain';
      readonly time: number;
      readonly txid: string;
      readonly direction: 'in' | 'out' | 'self';
      readonly amount: string;
      readonly symbol: string;
      readonly counterparties: readonly { readonly address: string; readonly summary?: AddressSummary }[];
      readonly status: 'confirmed' | 'failed' | 'pending';
      readonly sourceId: string;
    }
  | { readonly kind: 'seen'; readonly time: number; readonly sighting: Sighting }
  | {
      readonly kind: 'label';
      readonly time: number;
      readonly label: Label;
      readonly event: 'listed' | 'delisted';
    };

/** Everything known about one address; about one whose checksum does not hold, what may be meant. */
export interface AccountDossier {
  readonly summary: AddressSummary;
  readonly labels: readonly Label[];
  readonly identity: {
    readonly formatName: Sentence;
    /** Every account it can stand for, with the chain's name. */
    readonly accounts: readonly { readonly account: AccountId; readonly chain: string }[];
    /** Other spellings of the same account, each with the name of that spelling. */
    readonly spellings: readonly { readonly address: string; readonly name: Sentence }[];
  };
  readonly watch?: WatchEntry;
  readonly sightings: readonly Sighting[];
  /** Newest first. */
  readonly timeline: readonly TimelineEntry[];
  /** What was asked of each source that can answer for this account. */
  readonly chain: readonly ChainState[];
  readonly store: StoreState;
}

/** What is known of asking one source about one account. */
export interface ChainState {
  readonly source: Pick<ChainSource, 'id' | 'name' | 'chain' | 'trust' | 'protocol' | 'capabilities'> & {
    readonly host: string;
  };
  readonly state: 'not-asked' | 'asking' | 'answered' | 'failed';
  /** When the asking began; milliseconds since the epoch. */
  readonly since?: number;
  readonly facts?: AccountFacts;
  readonly failure?: Failure;
}
