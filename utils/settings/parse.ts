import { CAPABILITIES, CHAIN_PROTOCOLS, type ChainSource, TRUSTS } from '../chain/types.ts';
import { type Check, fields, isFlag, listOf, oneOf, text, whole } from '../shape.ts';
import { keepMany, keepOne, openGroup } from './keep-fields.ts';
import { migrate } from './migrations.ts';
import { isSite, parseReading } from './reading.ts';
import { DEFAULT_SETTINGS, type FallbackStore, type Settings, STARTING_POINTS } from './types.ts';

/** What came out of the stored value, and whether all of it could be read. */
export interface ParsedSettings {
  readonly settings: Settings;
  /** Names of the fields that were unreadable and have their default now; empty when all is well. */
  readonly damaged: readonly string[];
}

const FALLBACKS: readonly FallbackStore[] = ['extension-storage', 'memory'];

const DAYS_IN_A_CENTURY = 36_500;

/** Checks one stored source. */
export const isChainSource: Check<ChainSource> = fields(
  {
    id: text(100, 1),
    name: text(200),
    protocol: oneOf(CHAIN_PROTOCOLS),
    url: text(2_000, 1),
    chain: text(100, 1),
    trust: oneOf(TRUSTS),
    capabilities: listOf(oneOf(CAPABILITIES), 20),
    addedAt: whole(),
  },
  { software: text(200) },
);

/**
 * Reads what was stored, field by field: one damaged field costs that field and no other, one damaged
 * member of a list costs that member. Never throws; `undefined` (nothing stored yet) gives the defaults.
 */
export function parseSettings(stored: unknown): ParsedSettings {
  if (stored === undefined) return { settings: DEFAULT_SETTINGS, damaged: [] };
  const damaged: string[] = [];
  const root = openGroup('settings', migrate(stored), damaged);
  const marks = openGroup('marks', root.get('marks'), damaged);
  const sightings = openGroup('sightings', root.get('sightings'), damaged);
  const one = <T>(group: ReadonlyMap<string, unknown>, name: string, check: Check<T>, fallback: T): T =>
    keepOne({ group, name, check, fallback, damaged });
  const many = <T>(group: ReadonlyMap<string, unknown>, name: string, check: Check<T>): readonly T[] =>
    keepMany({ group, name, check, damaged });
  const settings: Settings = {
    version: DEFAULT_SETTINGS.version,
    reading: parseReading(root, damaged),
    marks: {
      startingPoint: one(
        marks,
        'startingPoint',
        oneOf(['unchosen', ...STARTING_POINTS]),
        DEFAULT_SETTINGS.marks.startingPoint,
      ),
      sites: many(marks, 'sites', isSite),
      silentSites: many(marks, 'silentSites', isSite),
      onHiddenServices: one(marks, 'onHiddenServices', isFlag, false),
      inPrivateWindows: one(marks, 'inPrivateWindows', isFlag, false),
    },
    sightings: {
      enabled: one(sightings, 'enabled', isFlag, DEFAULT_SETTINGS.sightings.enabled),
      offSites: many(sightings, 'offSites', isSite),
      retentionDays: one(
        sightings,
        'retentionDays',
        whole(0, DAYS_IN_A_CENTURY),
        DEFAULT_SETTINGS.sightings.retentionDays,
      ),
      inPrivateWindows: one(
        sightings,
        'inPrivateWindows',
        isFlag,
        DEFAULT_SETTINGS.sightings.inPrivateWindows,
      ),
    },
    sources: many(root, 'sources', isChainSource),
    fallbackStore: one(root, 'fallbackStore', oneOf(FALLBACKS), DEFAULT_SETTINGS.fallbackStore),
    alerts: one(root, 'alerts', isFlag, DEFAULT_SETTINGS.alerts),
  };
  return { settings, damaged };
}
