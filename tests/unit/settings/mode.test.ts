import { describe, expect, test } from 'vitest';
import {
  type MarkObstacle,
  markedPlaces,
  markObstacle,
  modeOf,
  patternsOf,
  type SiteMode,
  withMode,
  withStart,
} from '../../../utils/settings/mode.ts';
import { parseSettings } from '../../../utils/settings/parse.ts';
import { DEFAULT_SETTINGS, type MarkSettings, type Settings } from '../../../utils/settings/types.ts';

const ONION = 'abcdefghijklmnop.onion';

function settings(marks: Partial<MarkSettings>, reading: Partial<Settings['reading']> = {}): Settings {
  return {
    ...DEFAULT_SETTINGS,
    reading: { ...DEFAULT_SETTINGS.reading, ...reading },
    marks: { ...DEFAULT_SETTINGS.marks, ...marks },
  };
}

const at = (site: string, incognito = false) => ({ site, incognito });
const investigator = { startingPoint: 'investigator', sites: ['a.example'] } as const;
const analyst = { startingPoint: 'analyst', sites: ['a.example'] } as const;
const reader = { startingPoint: 'reader', silentSites: ['quiet.example'] } as const;

describe('the mode of a page', () => {
  test.each<[string, Settings, ReturnType<typeof at>, SiteMode]>([
    ['nobody has chosen', settings({}), at('a.example'), 'silent'],
    ['who has not chosen can allow one site', settings({ sites: ['a.example'] }), at('a.example'), 'marked'],
    ['an investigator is silent everywhere', settings(investigator), at('b.example'), 'silent'],
    ['but on the one site that they allow', settings(investigator), at('a.example'), 'marked'],
    ['not even there in a private window', settings(investigator), at('a.example', true), 'silent'],
    [
      'nor where it is an onion site, which is in the list alone',
      settings({ ...investigator, sites: [ONION] }),
      at(ONION),
      'silent',
    ],
    ['an analyst marks what they allow', settings(analyst), at('a.example'), 'marked'],
    ['another port is another site', settings(analyst), at('a.example:8080'), 'silent'],
    ['an analyst marks nothing else', settings(analyst), at('b.example'), 'silent'],
    ['a reader marks everything', settings(reader), at('b.example'), 'marked'],
    ['a reader can leave a site out', settings(reader), at('quiet.example'), 'silent'],
    ['a reader marks no onion site', settings(reader), at(ONION), 'silent'],
    ['nor an I2P site on a port', settings(reader), at('b32.i2p:7658'), 'silent'],
    [
      'a reader who lets onion sites be allowed has not yet allowed one',
      settings({ ...reader, onHiddenServices: true }),
      at(ONION),
      'silent',
    ],
    [
      'an onion site in the list alone is not enough',
      settings({ ...analyst, sites: [ONION] }),
      at(ONION),
      'silent',
    ],
    [
      'an onion site is marked when the person insists',
      settings({ ...analyst, sites: [ONION], onHiddenServices: true }),
      at(ONION),
      'marked',
    ],
    ['a private window is silent', settings(analyst), at('a.example', true), 'silent'],
    ['also for a reader', settings(reader), at('b.example', true), 'silent'],
    [
      'a private window is marked when the person insists',
      settings({ ...analyst, inPrivateWindows: true }),
      at('a.example', true),
      'marked',
    ],
    ['files on the disk are silent', settings(reader), at('file://'), 'silent'],
    ['pages without a site are silent', settings(reader), at(''), 'silent'],
    [
      'a site that is off is off, marked or not',
      settings(analyst, { offSites: ['a.example'] }),
      at('a.example'),
      'off',
    ],
    ['everything is off', settings(reader, { enabled: false }), at('a.example'), 'off'],
  ])('%s', (_name, given, place, mode) => {
    expect(modeOf(given, place)).toBe(mode);
  });

  test.each<[MarkObstacle | undefined, Settings, ReturnType<typeof at>]>([
    ['hidden-service', settings({ startingPoint: 'investigator' }), at(ONION)],
    ['private-window', settings({}), at('a.example', true)],
    [undefined, settings({ startingPoint: 'investigator' }), at('a.example')],
    [undefined, settings({}), at('a.example')],
    ['no-site', settings(reader), at('file://')],
    ['hidden-service', settings(reader), at(ONION)],
    ['private-window', settings(reader), at('a.example', true)],
    [undefined, settings(analyst), at('b.example')],
  ])('says %s where marks are out of the question', (obstacle, given, place) => {
    expect(markObstacle(given, place)).toBe(obstacle);
  });
});

describe('another mode for a site', () => {
  test.each(['off', 'silent', 'marked'] as const)('is %s afterwards, from wherever it came', (wanted) => {
    for (const before of ['off', 'silent', 'marked'] as const)
      for (const start of [
        settings({}),
        settings(investigator),
        settings(analyst),
        settings(reader),
        settings(reader, { enabled: false }),
      ]) {
        const changed = withMode(withMode(start, 'c.example', before), 'c.example', wanted);
        const isStillOff = wanted === 'off';
        expect(modeOf(changed, at('c.example'))).toBe(isStillOff ? 'off' : wanted);
        expect(changed.marks.startingPoint).toBe(start.marks.startingPoint);
      }
  });

  test('says nothing of a site that is silent anyway', () => {
    expect(withMode(settings(analyst), 'b.example', 'silent')).toEqual(settings(analyst));
  });

  test('lists a site once', () => {
    const twice = withMode(withMode(settings(analyst), 'a.example', 'marked'), 'a.example', 'marked');
    expect(twice.marks.sites).toEqual(['a.example']);
  });
});

describe('the places of the script that marks', () => {
  test.each<[string, Settings]>([
    ['nobody', settings({})],
    ['an investigator', settings({ startingPoint: 'investigator' })],
    ['an analyst without a site', settings({ startingPoint: 'analyst' })],
    ['a site that is off', settings(analyst, { offSites: ['a.example'] })],
    ['an onion site without insisting', settings({ ...analyst, sites: [ONION] })],
    ['reading that is off', settings(reader, { enabled: false })],
  ])('are none for %s', (_name, given) => {
    expect(markedPlaces(given)).toEqual([]);
  });

  test.each(['unchosen', 'investigator', 'analyst'] as const)(
    'are the sites that were allowed, without their ports, for who is %s',
    (startingPoint) => {
      expect(markedPlaces(settings({ startingPoint, sites: ['a.example', 'a.example:8080'] }))).toEqual([
        { id: 'marks-on-sites', matches: ['http://a.example/*', 'https://a.example/*'], excludeMatches: [] },
      ]);
    },
  );

  test('are, for a reader, everything but hidden services and what is left out', () => {
    expect(markedPlaces(settings(reader, { offSites: ['off.example', 'file://'] }))).toEqual([
      {
        id: 'marks-everywhere',
        matches: ['http://*/*', 'https://*/*'],
        excludeMatches: ['*.onion', '*.i2p', 'quiet.example', 'off.example'].flatMap(patternsOf),
      },
    ]);
  });

  test('never run the script twice on one page', () => {
    const [named, everywhere] = markedPlaces(settings({ ...reader, sites: ['a.example'] }));
    expect(named?.matches).toEqual(patternsOf('a.example'));
    expect(everywhere?.excludeMatches).toEqual(expect.arrayContaining([...patternsOf('a.example')]));
  });
});

describe('another starting point', () => {
  test('takes the marks back from every site when it is silent everywhere', () => {
    const { marks } = withStart(settings({ ...reader, sites: ['a.example'] }), 'investigator');
    expect(marks).toMatchObject({ startingPoint: 'investigator', sites: [], silentSites: ['quiet.example'] });
  });

  test('leaves them where sites can be marked', () => {
    expect(withStart(settings(investigator), 'analyst').marks.sites).toEqual(['a.example']);
    expect(withStart(settings(analyst), 'reader').marks.sites).toEqual(['a.example']);
  });
});

test.each([
  ['unchosen', []],
  ['investigator', []],
  ['analyst', ['a.example']],
  ['reader', ['a.example']],
])('settings of the second version mark where they did: %s', (startingPoint, sites) => {
  const marks = { ...DEFAULT_SETTINGS.marks, startingPoint, sites: ['a.example'] };
  const { settings: read, damaged } = parseSettings({ ...DEFAULT_SETTINGS, version: 2, marks });
  expect(damaged).toEqual([]);
  expect(read).toEqual({ ...DEFAULT_SETTINGS, marks: { ...marks, sites } });
});

test('settings of the first version stay as they were, and silent', () => {
  const first = {
    version: 1,
    reading: { enabled: true, offSites: ['off.example'] },
    sightings: { enabled: false, offSites: [], retentionDays: 30, inPrivateWindows: false },
    sources: [],
    fallbackStore: 'memory',
    alerts: false,
  };
  const { settings: read, damaged } = parseSettings({ ...first, marks: { startingPoint: 'reader' } });
  expect(damaged).toEqual([]);
  expect(read).toEqual({ ...first, version: 3, marks: DEFAULT_SETTINGS.marks });
});
