import type { ConfidenceId } from '../labels/types.ts';
import type { Category } from './categories.ts';

/** The ratings that a score leads to; the others (`known`, `partial`, `unknown`) say that there is none. */
export type Level = 'severe' | 'high' | 'medium' | 'low';

/** How grave it is to be something, and how grave it can become. */
interface Weight {
  /** 0–100; 0 for what is no risk. */
  readonly base: number;
  /** The worst rating that this alone can give, however many say it. */
  readonly atMost: Level;
}

/**
 * Everything that turns claims into numbers, in one place. An assessment names the version that gave it: any
 * change here is a new version.
 */
export const WEIGHTS = {
  version: '2026-11-22.2',

  /** Scores from which a rating begins; above 0 it is `low`. */
  from: { severe: 90, high: 60, medium: 30, low: 0 },

  /**
   * Base weights of risk.md §6. What an account *is* is capped as the interface's table of ratings has it:
   * severe is for sanctions, terror and child abuse alone, so two lists that name a scam do not make it worse
   * than a sanction.
   */
  category: {
    sanctioned: { base: 100, atMost: 'severe' },
    terror: { base: 100, atMost: 'severe' },
    csam: { base: 100, atMost: 'severe' },
    theft: { base: 95, atMost: 'high' },
    ransomware: { base: 95, atMost: 'high' },
    malware: { base: 90, atMost: 'high' },
    extortion: { base: 90, atMost: 'high' },
    violence: { base: 90, atMost: 'high' },
    extremism: { base: 85, atMost: 'high' },
    scam: { base: 85, atMost: 'high' },
    darknet: { base: 80, atMost: 'high' },
    laundering: { base: 80, atMost: 'high' },
    abuse: { base: 70, atMost: 'high' },
    frozen: { base: 80, atMost: 'medium' },
    mixer: { base: 60, atMost: 'medium' },
    swap: { base: 40, atMost: 'medium' },
    coinjoin: { base: 35, atMost: 'medium' },
    gambling: { base: 25, atMost: 'low' },
    darkweb: { base: 20, atMost: 'low' },
    victim: { base: 20, atMost: 'low' },
    uncategorised: { base: 5, atMost: 'low' },
    authority: { base: 0, atMost: 'low' },
    burn: { base: 0, atMost: 'low' },
    known: { base: 0, atMost: 'low' },
  } satisfies Record<Category, Weight>,

  /**
   * How much of the base a claim keeps. GraphSense's level (0–100) says how closely its maker could tie the
   * address to the actor, so an authority's list has 60; multiplied as it is, a listing by OFAC would be
   * "high". But to be on the list is the fact itself, and the list says so. The factors keep the order of the
   * scale in broad steps: who has proof or authority keeps nearly all, reports nine tenths, and only crawls,
   * guesses and claims of no known origin lose a rating.
   */
  confidence: {
    override: 1,
    ownership: 1,
    ledger_immanent: 1,
    manual_transaction: 0.98,
    service_api: 0.95,
    forensic_investigation: 0.95,
    authority_data: 0.95,
    trusted_provider: 0.9,
    service_data: 0.9,
    forensic: 0.9,
    untrusted_transaction: 0.75,
    web_crawl: 0.6,
    heuristic: 0.4,
    unknown: 0.3,
  } satisfies Record<ConfidenceId, number>,

  /** What the account itself is keeps all; exposure to others will keep less (risk.md §6). */
  relation: { is: 1 },

  /** A claim that its own list has withdrawn: a weak signal, whatever it said. */
  delisted: 10,

  /**
   * What Sightline itself saw: an address made to look like one that the person knew before, one of two that look
   * alike and came together, a link that leads to another address than it shows. Never severe, and never added to.
   */
  warning: { imitation: 70, twin: 45, mismatch: 45 },

  /** Added when independent sources agree, or when an account is bad in several ways. */
  bonus: { sources: 5, categories: 5 },
  bonusFrom: { sources: 2, categories: 3 },
} as const;
