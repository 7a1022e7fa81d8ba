import type { AccountId } from '../address/types.ts';
import { type Failure, toFailure } from '../errors.ts';
import { nativeAsset } from './chains.ts';
import { COMPLETE } from './coverage.ts';
import type { AccountFacts, Answer, Capability, ChainCoverage, ChainSource } from './types.ts';

/** The facts that a look-up has gathered so far. */
export interface Draft {
  facts(): AccountFacts;
  /** Adds fields and tells whoever watches the progress. */
  add(fields: Partial<Omit<AccountFacts, 'account' | 'sourceId' | 'asset' | 'failures'>>): void;
  /** Says why fields are missing; the first reason of a field stays. */
  fail(fields: readonly Capability[], thrown: unknown): void;
}

export interface DraftOptions {
  readonly source: ChainSource;
  readonly account: AccountId;
  readonly onProgress?: (facts: AccountFacts) => void;
}

export function openDraft({ source, account, onProgress }: DraftOptions): Draft {
  const failures = new Map<Capability, Failure>();
  let facts: AccountFacts = {
    account,
    sourceId: source.id,
    asset: nativeAsset(source.chain),
    failures: [],
  };
  return {
    facts: () => facts,
    add: (fields) => {
      facts = { ...facts, ...fields };
      onProgress?.(facts);
    },
    fail: (fields, thrown) => {
      for (const field of fields) if (!failures.has(field)) failures.set(field, toFailure(thrown));
      facts = { ...facts, failures: [...failures].map(([field, failure]) => ({ field, failure })) };
    },
  };
}

/** Makes answers that all carry the same origin. */
export type Answering = <T>(value: T, method: string, coverage?: ChainCoverage) => Answer<T>;

/** `tip` is read for each answer, because it is learned with the first of them. */
export function answering(
  source: ChainSource,
  { now, tip }: { readonly now: () => number; readonly tip: () => number | undefined },
): Answering {
  const { host } = new URL(source.url);
  return (value, method, coverage = COMPLETE) => {
    const height = tip();
    return {
      value,
      source: { id: source.id, host, trust: source.trust, method },
      at: now(),
      ...(height === undefined ? {} : { tip: height }),
      coverage,
    };
  };
}
