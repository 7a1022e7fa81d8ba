import type { Settings, StartingPoint } from './types.ts';

/** What Sightline does on the pages of a site. */
export type SiteMode = 'off' | 'silent' | 'marked';

/** Where a page is: its site as `siteOf` names it (empty where it has none), and in which kind of window. */
export interface PagePlace {
  readonly site: string;
  readonly incognito: boolean;
}

/** Why a site cannot be marked, whatever the person may want of this one site, and wherever they began. */
export type MarkObstacle =
  /** The page has no site that could be named, or lies on the disk: no permission can be asked for it. */
  | 'no-site'
  /** The person would have to insist, in the options. */
  | 'hidden-service'
  | 'private-window';

/** The mode of a page. Silent wherever there is any doubt. */
export function modeOf(settings: Settings, place: PagePlace): SiteMode {
  const { reading, marks } = settings;
  if (!reading.enabled || reading.offSites.includes(place.site)) return 'off';
  if (markObstacle(settings, place) !== undefined) return 'silent';
  if (marks.sites.includes(place.site)) return 'marked';
  const isEverywhere = marks.startingPoint === 'reader' && !isHiddenService(place.site);
  return isEverywhere && !marks.silentSites.includes(place.site) ? 'marked' : 'silent';
}

/** What stands against marks on a page; `undefined` when the person only has to allow them. */
export function markObstacle({ marks }: Settings, { site, incognito }: PagePlace): MarkObstacle | undefined {
  if (site === '' || site === 'file://') return 'no-site';
  if (isHiddenService(site) && !marks.onHiddenServices) return 'hidden-service';
  if (incognito && !marks.inPrivateWindows) return 'private-window';
  return undefined;
}

/** The settings with another mode for one site; what is set for others stays. */
export function withMode(settings: Settings, site: string, mode: SiteMode): Settings {
  const without = (sites: readonly string[]) => sites.filter((each) => each !== site);
  const setIn = (sites: readonly string[], wanted: boolean) =>
    wanted ? [...without(sites), site] : without(sites);
  const { reading, marks } = settings;
  return {
    ...settings,
    reading: {
      enabled: reading.enabled || mode !== 'off',
      offSites: setIn(reading.offSites, mode === 'off'),
    },
    marks: {
      ...marks,
      sites: mode === 'off' ? marks.sites : setIn(marks.sites, mode === 'marked'),
      silentSites:
        mode === 'off'
          ? marks.silentSites
          : setIn(marks.silentSites, mode === 'silent' && marks.startingPoint === 'reader'),
    },
  };
}

/** The settings with another starting point. Silent everywhere means that no site may see marks that was allowed before. */
export function withStart(settings: Settings, startingPoint: StartingPoint): Settings {
  const { marks } = settings;
  const sites = startingPoint === 'investigator' ? [] : marks.sites;
  return { ...settings, marks: { ...marks, startingPoint, sites } };
}

/** Whether a site is an onion or I2P service, whose operators look for those who read them. */
export function isHiddenService(site: string): boolean {
  return /\.(onion|i2p)\.?(:\d+)?$/i.test(site);
}

/**
 * The match patterns of a site, for the browser's permission and for the script that marks: one a scheme, because Chrome
 * does not take `*://` for a part of what the manifest names. They have no port, which Firefox does not allow there;
 * the mode of each page is asked for all the same.
 */
export function patternsOf(site: string): readonly string[] {
  const host = site.replace(/:\d+$/, '');
  return [`http://${host}/*`, `https://${host}/*`];
}

const HIDDEN_SERVICES = ['*.onion', '*.i2p'].flatMap(patternsOf);

/** Every page on the web, for the person who wants marks everywhere. */
export const EVERY_PAGE: readonly string[] = ['http://*/*', 'https://*/*'];

/** Where the script that marks is to run, as match patterns; which of them the browser lets in is another question. */
export interface MarkedPlaces {
  readonly id: 'marks-on-sites' | 'marks-everywhere';
  readonly matches: readonly string[];
  readonly excludeMatches: readonly string[];
}

/**
 * The places of the settings, none of which overlap: the sites that the person has named, and for a reader all
 * others. What is off, silent or hidden is in neither.
 */
export function markedPlaces(settings: Settings): readonly MarkedPlaces[] {
  const { reading, marks } = settings;
  const isMarked = (site: string) => modeOf(settings, { site, incognito: false }) === 'marked';
  const named = unique(marks.sites.filter(isMarked).flatMap(patternsOf));
  const places: MarkedPlaces[] = [];
  if (named.length > 0) places.push({ id: 'marks-on-sites', matches: named, excludeMatches: [] });
  if (marks.startingPoint === 'reader' && reading.enabled) {
    const silent = [...marks.silentSites, ...reading.offSites].filter((site) => site !== 'file://');
    places.push({
      id: 'marks-everywhere',
      matches: EVERY_PAGE,
      excludeMatches: unique([...HIDDEN_SERVICES, ...named, ...silent.flatMap(patternsOf)]),
    });
  }
  return places;
}

function unique(patterns: readonly string[]): readonly string[] {
  return [...new Set(patterns)];
}
