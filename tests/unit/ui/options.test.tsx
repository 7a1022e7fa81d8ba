// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { AboutView } from '../../../components/options/about-view.tsx';
import { ImportView } from '../../../components/options/import-view.tsx';
import { LedgerView } from '../../../components/options/ledger-view.tsx';
import { ListsView } from '../../../components/options/lists-view.tsx';
import { sectionOf } from '../../../components/options/options-frame.tsx';
import { PrivacyView } from '../../../components/options/privacy-view.tsx';
import type { RecordedProps } from '../../../components/options/recorded-sightings.tsx';
import { SitesView, type SitesViewProps } from '../../../components/options/sites-view.tsx';
import { SourceForm } from '../../../components/options/source-form.tsx';
import { SourceList } from '../../../components/options/source-list.tsx';
import { WatchlistView } from '../../../components/options/watchlist-view.tsx';
import { DEFAULT_SETTINGS, type Settings } from '../../../utils/settings/types.ts';
import { SIGHTINGS } from '../../gallery/fixtures/dossiers.ts';
import { SEGWIT } from '../../gallery/fixtures/labels.ts';
import { LEDGER, REPORT, SOURCES, WATCHLIST } from '../../gallery/fixtures/options.ts';
import { STORE } from '../../gallery/fixtures/tabs.ts';
import { button, click, mount, submit, type } from './mount.tsx';

const nothing = () => undefined;

function recorded(fields: Partial<RecordedProps> = {}): RecordedProps {
  return {
    sites: [],
    open: undefined,
    onOpenSite: nothing,
    onMore: nothing,
    onDeleteSighting: nothing,
    onDeleteSite: nothing,
    onDeleteAll: nothing,
    ...fields,
  };
}

describe('the watchlist', () => {
  const props = () => ({
    entries: WATCHLIST,
    concepts: ['unknown', 'scam'],
    onSave: vi.fn(),
    onDelete: vi.fn(),
    onExport: vi.fn(),
  });

  test('finds entries by address, label, note and tag', () => {
    mount(<WatchlistView {...props()} />);
    for (const [text, count] of [
      ['to check', 1],
      ['SECOND WAVE', 1],
      ['thread 1182', 3],
      ['0x098b716b', 1],
      ['nowhere', 0],
    ] as const) {
      type('.toolbar input', text);
      expect(document.querySelectorAll('tbody'), text).toHaveLength(count);
    }
  });

  test('opens a row into its editor and deletes it by its name', () => {
    const given = props();
    mount(<WatchlistView {...given} />);
    click(button('Edit 12t9YD…jr6SMw'));
    expect(document.querySelector<HTMLInputElement>('.watch-editor input')?.value).toBe(
      'Ransom wallet, second wave',
    );
    click(button('Delete 12t9YD…jr6SMw'));
    expect(given.onDelete).toHaveBeenCalledWith(WATCHLIST[1]);
  });

  test('takes an address that is pasted, without its blanks', () => {
    const given = props();
    mount(<WatchlistView {...given} />);
    click(button('Add an address'));
    type('.card .mono', `  ${SEGWIT}\n`);
    type('.watch-editor input', 'Payout');
    submit('form.watch-editor');
    expect(given.onSave).toHaveBeenCalledWith(expect.objectContaining({ address: SEGWIT, label: 'Payout' }));
  });
});

describe('an import', () => {
  const actions = () => ({ onFile: vi.fn(), onApply: vi.fn(), onUndo: vi.fn(), onCancel: vi.fn() });

  test('shows before anything changes what would come in, and every line that is left out with its reason', () => {
    const given = actions();
    const root = mount(
      <ImportView importing={{ state: 'previewed', fileName: 'a.csv', report: REPORT }} {...given} />,
    );
    expect(root.textContent).toContain('118 entries would come in. 3 replace ones that you have.');
    expect(root.textContent).toContain('3 lines are left out');
    expect([...root.querySelectorAll('tbody tr')].map((row) => row.textContent)[0]).toContain(
      'The checksum is wrong.',
    );
    click(button('Import 118 entries'));
    expect(given.onApply).toHaveBeenCalledOnce();
  });

  test('can be undone once it is done', () => {
    const given = actions();
    mount(<ImportView importing={{ state: 'applied', fileName: 'a.csv', report: REPORT }} {...given} />);
    click(button('Undo this import'));
    expect(given.onUndo).toHaveBeenCalledOnce();
  });

  test('of which nothing would come in cannot be applied', () => {
    const report = { ...REPORT, accepted: 0 };
    mount(<ImportView importing={{ state: 'previewed', fileName: 'a.csv', report }} {...actions()} />);
    expect(button('Import 0 entries').disabled).toBe(true);
  });
});

describe('a source', () => {
  const form = () => ({ onProbe: vi.fn(), onAdd: vi.fn(), onCancel: vi.fn() });

  test.each([
    ['127.0.0.1:8545', 'http://127.0.0.1:8545/'],
    ['localhost:3002/api', 'http://localhost:3002/api'],
    ['node.example.org', 'https://node.example.org/'],
    [' http://10.0.0.7:8545 ', 'http://10.0.0.7:8545/'],
  ])('typed as %s is asked under %s, once the person has pressed its name', (typed, url) => {
    const given = form();
    mount(<SourceForm probing={{ state: 'idle' }} chainName={String} {...given} />);
    type('form input', typed);
    expect(document.querySelector('form button')?.textContent).toContain(`Allow ${new URL(url).host}`);
    submit('form');
    expect(given.onProbe).toHaveBeenCalledWith(url);
  });

  test.each(['', 'ftp://x.org', 'javascript:alert(1)', 'http://'])('%j cannot be asked', (typed) => {
    const given = form();
    mount(<SourceForm probing={{ state: 'idle' }} chainName={String} {...given} />);
    type('form input', typed);
    submit('form');
    expect(given.onProbe).not.toHaveBeenCalled();
  });

  test('never shows the key that its URL may hold', () => {
    const root = mount(<SourceList sources={SOURCES} chainName={String} onRemove={nothing} />);
    expect(root.textContent).toContain('esplora.example.org');
    expect(document.body.innerHTML).not.toContain('key=secret');
  });

  test('is removed only after a question that can be denied', () => {
    const onRemove = vi.fn();
    mount(<SourceList sources={SOURCES.slice(0, 1)} chainName={String} onRemove={onRemove} />);
    click(button('Remove'));
    expect(document.body.textContent).toContain('Stop asking 127.0.0.1:8545?');
    click(button('Keep'));
    expect(onRemove).not.toHaveBeenCalled();
    click(button('Remove'));
    click(button('Remove'));
    expect(onRemove).toHaveBeenCalledWith(SOURCES[0]);
  });
});

function sites(fields: Partial<SitesViewProps>): SitesViewProps {
  return {
    settings: DEFAULT_SETTINGS,
    onSettings: nothing,
    onStart: nothing,
    onAllow: nothing,
    onSilence: nothing,
    ...fields,
  };
}

function marked(marks: Partial<Settings['marks']>): Settings {
  return { ...DEFAULT_SETTINGS, marks: { ...DEFAULT_SETTINGS.marks, ...marks } };
}

describe('where pages are marked', () => {
  test('begins with three ways to work, and what each means', () => {
    const onStart = vi.fn();
    const root = mount(<SitesView {...sites({ onStart })} />);
    const radios = [...document.querySelectorAll<HTMLInputElement>('input[name=start]')];
    expect(radios.map(({ checked }) => checked)).toEqual([false, false, false]);
    for (const words of ['Investigator', 'Analyst', 'Reader', 'No site can tell', 'The browser may ask'])
      expect(root.textContent).toContain(words);
    click(radios[1]);
    expect(onStart).toHaveBeenCalledWith('analyst');
  });

  test.each(['unchosen', 'investigator', 'analyst', 'reader'] as const)(
    'asks the browser before a site is added, and lets one be silenced: %s',
    (startingPoint) => {
      const props = sites({
        settings: marked({ startingPoint, sites: ['a.org'] }),
        onAllow: vi.fn(),
        onSilence: vi.fn(),
      });
      const root = mount(<SitesView {...props} />);
      expect(root.textContent).toContain('can then tell that Sightline is here');
      type('.inline-form input', 'https://b.org/x');
      submit('.inline-form');
      expect(props.onAllow).toHaveBeenCalledWith('b.org');
      click(document.querySelector<HTMLElement>('[aria-label="Remove a.org"]') ?? undefined);
      expect(props.onSilence).toHaveBeenCalledWith('a.org');
    },
  );

  test('lets a person insist on onion sites and private windows', () => {
    const onSettings = vi.fn();
    const settings = marked({ startingPoint: 'reader' });
    mount(<SitesView {...sites({ settings, onSettings })} />);
    for (const box of document.querySelectorAll<HTMLInputElement>('input[type=checkbox]')) click(box);
    const changes: ((settings: Settings) => Settings)[] = onSettings.mock.calls.map(([change]) => change);
    const after = changes.reduce((before, change) => change(before), settings);
    expect(after.marks).toMatchObject({ onHiddenServices: true, inPrivateWindows: true });
    expect(after.reading.enabled).toBe(false);
  });
});

describe('settings', () => {
  test('leave a site out by its host, even when a whole URL is typed', () => {
    const onSettings = vi.fn();
    const reading = { enabled: true, offSites: ['a.org'] };
    mount(<SitesView {...sites({ settings: { ...DEFAULT_SETTINGS, reading }, onSettings })} />);
    type('[aria-label="Site that is not to be read"]', 'https://b.org:8443/path?x');
    submit('.site-list:last-child .inline-form');
    const change: (settings: Settings) => Settings = onSettings.mock.calls[0]?.[0];
    expect(change({ ...DEFAULT_SETTINGS, reading }).reading).toEqual({
      enabled: true,
      offSites: ['a.org', 'b.org:8443'],
    });
  });

  test('change only what was touched', () => {
    const onSettings = vi.fn();
    mount(<PrivacyView settings={DEFAULT_SETTINGS} onSettings={onSettings} {...recorded()} />);
    const disk = [...document.querySelectorAll<HTMLInputElement>('input[type=radio]')][1];
    click(disk);
    const change: (settings: Settings) => Settings = onSettings.mock.calls[0]?.[0];
    expect(change(DEFAULT_SETTINGS)).toEqual({ ...DEFAULT_SETTINGS, fallbackStore: 'extension-storage' });
    expect(document.body.textContent).toContain('it is written to this computer’s disk');
  });
});

describe('what was recorded', () => {
  const news = { site: 'news.example.org', count: 3 };

  function mountRecorded(fields: Partial<RecordedProps>) {
    return mount(
      <PrivacyView
        settings={DEFAULT_SETTINGS}
        onSettings={nothing}
        {...recorded({ sites: [news], ...fields })}
      />,
    );
  }

  test('is shown one by one for the site that is opened', () => {
    const onOpenSite = vi.fn();
    const root = mountRecorded({ onOpenSite });
    expect(root.querySelector('.sighting')).toBeNull();
    click(button('Show the sightings on news.example.org'));
    expect(onOpenSite).toHaveBeenCalledWith('news.example.org');
  });

  test('can be forgotten one sighting at a time, after a question', () => {
    const onDeleteSighting = vi.fn();
    const root = mountRecorded({
      open: { site: news.site, sightings: SIGHTINGS, more: false },
      onDeleteSighting,
    });
    const [first] = SIGHTINGS;
    const item = root.querySelector<HTMLElement>('.sighting');
    expect(item?.textContent).toContain(first?.address);
    click(item?.querySelector('button'));
    expect(item?.textContent).toContain('Forget this sighting?');
    expect(onDeleteSighting).not.toHaveBeenCalled();
    click(item?.querySelector('button.danger'));
    expect(onDeleteSighting).toHaveBeenCalledExactlyOnceWith(first?.id);
  });

  test('says that it is still being read, and offers what is older', () => {
    expect(
      mountRecorded({ open: { site: news.site, sightings: undefined, more: false } }).textContent,
    ).toContain('Asking the background');
    const onMore = vi.fn();
    mountRecorded({ open: { site: news.site, sightings: SIGHTINGS, more: true }, onMore });
    click(button('Show older'));
    expect(onMore).toHaveBeenCalledOnce();
  });
});

test('the page about Sightline names the version of the program and of the rating rules', () => {
  const root = mount(<AboutView version="1.2.3" weights="2026-11-22" />);
  expect(root.textContent).toContain('Version 1.2.3');
  expect(root.textContent).toContain('Rating rules 2026-11-22');
});

describe('the ledger', () => {
  test('that is empty says that nothing has left', () => {
    const root = mount(<LedgerView entries={[]} more={false} onMore={nothing} onClear={nothing} />);
    expect(root.textContent).toContain('Nothing has left this browser.');
  });

  test('names time, host, purpose, address and outcome of every request', () => {
    const root = mount(<LedgerView entries={LEDGER} more={false} onMore={nothing} onClear={nothing} />);
    const rows = [...root.querySelectorAll('tbody tr')].map((row) => row.textContent ?? '');
    expect(rows[0]).toMatch(/2026.*127\.0\.0\.1:8545.*eth_getBalance.*0x098B71…3E2f96.*Answered 200/);
    expect(rows[3]).toContain('Held back');
    expect(rows[3]).toContain('You have not allowed requests to this host: node.example.org');
  });
});

test('a store without room is never offered to be thrown away', () => {
  const failure = { code: 'quota' as const, substitutions: [] };
  const root = mount(
    <ListsView store={{ ...STORE, sets: [], state: 'failed', failure }} onReset={nothing} />,
  );
  expect(root.textContent).toContain('is full');
  expect(root.querySelector('.problem button')).toBeNull();
});

test('a damaged store is thrown away only after a question', () => {
  const onReset = vi.fn();
  const failure = { code: 'store-damaged' as const, substitutions: [] };
  mount(<ListsView store={{ ...STORE, sets: [], state: 'failed', failure }} onReset={onReset} />);
  click(button('Begin anew'));
  expect(onReset).not.toHaveBeenCalled();
  click(button('Begin anew'));
  expect(onReset).toHaveBeenCalledOnce();
});

test('a fragment names a section, and anything else the watchlist', () => {
  expect([sectionOf('#ledger'), sectionOf('#nonsense'), sectionOf('')]).toEqual([
    'ledger',
    'watchlist',
    'watchlist',
  ]);
});
