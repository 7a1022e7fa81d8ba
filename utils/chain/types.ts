import type { AccountId, ChainId } from '../address/types.ts';
import type { Failure } from '../errors.ts';

/** An integer in the asset's smallest unit (wei, satoshi), as decimal digits: exact, and it crosses every boundary. */
export type BaseUnits = string;

/** The wire protocols that are spoken; lists rather than unions, so that checks of shape can use them. */
export const CHAIN_PROTOCOLS = ['evm-rpc', 'esplora'] as const;
export type ChainProtocol = (typeof CHAIN_PROTOCOLS)[number];

/** What a server may be able to answer. */
export const CAPABILITIES = [
  'balance',
  'txCount',
  'history',
  'firstSeen',
  'lastSeen',
  'counterparties',
  'kind',
  'tokens',
] as const;
export type Capability = (typeof CAPABILITIES)[number];

/** How far the server is from the person; decides how it is worded. */
export const TRUSTS = ['local', 'own', 'thirdparty'] as const;
export type Trust = (typeof TRUSTS)[number];

/** A server that the person chose for a chain. */
export interface ChainSource {
  readonly id: string;
  readonly name: string;
  readonly protocol: ChainProtocol;
  /** Base URL as the person gave it, normalised; may hold a key, so it is never logged. */
  readonly url: string;
  readonly chain: ChainId;
  readonly trust: Trust;
  readonly capabilities: readonly Capability[];
  readonly software?: string;
  /** Milliseconds since the epoch. */
  readonly addedAt: number;
}

/** What a server turned out to be able to do. */
export interface Probe {
  /** Base URL under which it answered, normalised; this is what a source is to be added with. */
  readonly url: string;
  readonly protocol: ChainProtocol;
  readonly chain: ChainId;
  readonly software?: string;
  readonly tip: number;
  readonly capabilities: readonly Capability[];
}

export type IncompleteReason =
  | 'page-limit'
  | 'server-truncated'
  | 'pruned'
  | 'range-limit'
  | 'too-large'
  | 'unsupported'
  | 'budget'
  | 'rate-limited'
  | 'unreachable'
  | 'timeout'
  | 'bad-answer'
  | 'cancelled';

/** How much was searched. An incomplete number is a lower bound, an incomplete list has gaps. */
export interface ChainCoverage {
  readonly complete: boolean;
  readonly reason?: IncompleteReason;
  readonly fromHeight?: number;
  readonly toHeight?: number;
}

/** A fact with where, when and how completely it was asked. */
export interface Answer<T> {
  readonly value: T;
  readonly source: {
    readonly id: string;
    readonly host: string;
    readonly trust: Trust;
    readonly method: string;
  };
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly tip?: number;
  readonly coverage: ChainCoverage;
}

/** One side of a transaction. An absent address is a coinbase or data output. */
export interface Leg {
  readonly address?: string;
  /** CAIP-19: `eip155:1/slip44:60` (the chain's own coin), `eip155:1/erc20:0x…`, `eip155:1/erc721:0x…/7`. */
  readonly asset: string;
  readonly amount: BaseUnits;
  readonly kind: 'native' | 'token' | 'internal' | 'coinbase' | 'data';
}

export interface Transaction {
  readonly id: string;
  /** Milliseconds since the epoch; absent while unconfirmed. */
  readonly time?: number;
  readonly height?: number;
  /** On an EVM chain input n pays output n; on Bitcoin all inputs together pay all outputs. */
  readonly inputs: readonly Leg[];
  readonly outputs: readonly Leg[];
  readonly fee?: BaseUnits;
  readonly status: 'confirmed' | 'failed' | 'pending';
}

export type AccountKind =
  | { readonly kind: 'eoa' }
  | { readonly kind: 'contract' }
  | { readonly kind: 'delegated'; readonly delegate: string }
  | { readonly kind: 'script'; readonly script: string };

/** An asset that is moved, for people. A token's symbol is whatever its maker wrote: hostile text, bounded. */
export interface Asset {
  /** CAIP-19, without a token id. */
  readonly id: string;
  readonly symbol: string;
  /** How many of the digits of {@link BaseUnits} stand behind the point. */
  readonly decimals: number;
}

export interface Activity {
  /** Milliseconds since the epoch. */
  readonly time: number;
  readonly txid?: string;
}

/**
 * Everything that one source said of one account. A missing field was not asked or not answered: then
 * `failures` says why. Amounts are in `asset`; those of Bitcoin are the confirmed ones.
 */
export interface AccountFacts {
  readonly account: AccountId;
  readonly sourceId: string;
  /** The chain's own coin. */
  readonly asset: Asset;
  readonly balance?: Answer<BaseUnits>;
  /** Everything that ever came in; for Bitcoin with the change that came back. */
  readonly received?: Answer<BaseUnits>;
  readonly sent?: Answer<BaseUnits>;
  /** Transactions that the account took part in. */
  readonly txCount?: Answer<number>;
  /** `value` is undefined when the account was never used. */
  readonly firstSeen?: Answer<Activity | undefined>;
  readonly lastSeen?: Answer<Activity | undefined>;
  readonly kind?: Answer<AccountKind>;
  /** Newest first. */
  readonly transactions?: Answer<readonly Transaction[]>;
  /** The tokens that `transactions` moves, as far as their contracts name them. */
  readonly tokens?: Answer<readonly Asset[]>;
  /** What could not be answered, and why; never an exception. */
  readonly failures: readonly { readonly field: Capability; readonly failure: Failure }[];
}
