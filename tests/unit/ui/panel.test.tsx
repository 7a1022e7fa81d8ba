// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { type PanelProps, PanelView } from '../../../components/panel/panel-view.tsx';
import type { AccountDossier, ChainState } from '../../../utils/intel/views.ts';
import {
  dossier,
  FACTS,
  hostileDossier,
  SOURCE,
  unknownDossier,
  WATCH,
} from '../../gallery/fixtures/dossiers.ts';
import { RONIN } from '../../gallery/fixtures/labels.ts';
import { overview } from '../../gallery/fixtures/tabs.ts';
import { button, click, mount, press, redraw, submit, type } from './mount.tsx';

function propsOf(fields: Partial<PanelProps>) {
  return {
    place: { kind: 'tab' as const, overview: overview() },
    concepts: ['unknown', 'service_hack', 'scam'],
    onLookUp: vi.fn(),
    onBack: vi.fn(),
    onOpen: vi.fn(),
    onWatch: vi.fn(),
    onReadPage: vi.fn(),
    onReadPicture: vi.fn(),
    onReadDocument: vi.fn(),
    onMode: vi.fn(),
    onRetry: vi.fn(),
    onDismiss: vi.fn(),
    onAsk: vi.fn(),
    onCancelAsk: vi.fn(),
    onCopyText: vi.fn(),
    onToggleWatch: vi.fn(),
    onSaveWatch: vi.fn(),
    onOpenText: vi.fn(),
    onDeleteSighting: vi.fn(),
    onOptions: vi.fn(),
    ...fields,
  };
}

function mountAccount(shown: AccountDossier, fields: Partial<PanelProps> = {}) {
  const props = propsOf({ place: { kind: 'account', dossier: shown }, ...fields });
  const root = mount(<PanelView {...props} />);
  const section = (id: string) => root.querySelector(`.section-${id}`)?.textContent ?? '';
  return { root, props, section };
}

test('the tab’s list says what Sightline does on the site, and lets it be changed', () => {
  const props = propsOf({});
  const root = mount(<PanelView {...props} mode="silent" />);
  expect(root.querySelector('.panel-site')?.textContent).toBe(`${overview().site}Silent`);
  click(button('Reading of this site: Silent'));
  click(root.querySelectorAll<HTMLInputElement>('input[name=mode]')[1]);
  expect(root.querySelector('.mode-choice')?.textContent).toContain('The site can then tell');
  expect(props.onMode).not.toHaveBeenCalled();
  click(root.querySelector('.mode-choice .primary'));
  expect(props.onMode).toHaveBeenCalledWith('marked');
});

describe('one address', () => {
  test('has its sections in the order of the design', () => {
    const { root } = mountAccount(dossier());
    expect([...root.querySelectorAll('.section h2')].map((title) => title.textContent)).toEqual([
      'Why',
      'Who',
      'History',
      'Money',
      'Where seen',
      'Notes',
      'Same key elsewhere',
      'What was asked',
    ]);
  });

  test('is never cut, and in groups of four is still the exact string', () => {
    const { root, props } = mountAccount(dossier());
    expect(root.querySelector('h1')?.textContent).toBe(RONIN);
    click(button('Groups of four'));
    expect(root.querySelectorAll('h1 .grouped span')).toHaveLength(11);
    expect(root.querySelector('h1')?.textContent).toBe(RONIN);
    click(button('Copy'));
    expect(props.onCopyText).toHaveBeenCalledWith(RONIN);
  });

  test('forgets one sighting after a question', () => {
    const { root, props } = mountAccount(dossier());
    const item = root.querySelector<HTMLElement>('.section-seen .sighting');
    click(item?.querySelector('button') ?? undefined);
    expect(props.onDeleteSighting).not.toHaveBeenCalled();
    click(item?.querySelector('button.danger') ?? undefined);
    expect(props.onDeleteSighting).toHaveBeenCalledExactlyOnceWith(dossier().sightings[0]?.id);
  });

  test('gives every reason its source, date, confidence and evidence', () => {
    const { root } = mountAccount(dossier());
    const reason = root.querySelector('.signal')?.textContent ?? '';
    expect(reason).toContain('Sanctioned by OFAC since 14 Apr 2022');
    expect(reason).toContain('Case file · 14 Apr 2022 · Data of an authority, 60 of 100');
    expect(root.querySelector('.signal a')?.textContent).toBe('Open ofac.treasury.gov');
  });

  test('of which nothing is known is not called safe, and says where it was searched', () => {
    const { section } = mountAccount(unknownDossier());
    expect(section('why')).toContain('That is no proof that it is safe.');
    expect(section('why')).toContain('evm-labels: 53,026 labels, as of 2 Mar 2026');
  });

  test('shows contradictions beside each other and delisted labels under a line', () => {
    const { section, root } = mountAccount(dossier());
    expect(section('who')).toContain('Contradicted: Exchange, says evm-labels');
    expect(section('who')).toContain('Contradicted: Hack of a service, says Case file');
    expect(root.querySelector('.delisted')?.textContent).toContain('Frozen by the bridge’s operator');
  });

  test('copies with c and watches with w', () => {
    const { props } = mountAccount(dossier());
    press('c');
    press('w');
    expect(props.onCopyText).toHaveBeenCalledWith(RONIN);
    expect(props.onToggleWatch).toHaveBeenCalledOnce();
  });

  test('sums its history up for those who do not see the chart', () => {
    const { root } = mountAccount(dossier());
    expect(root.querySelector('.chart svg')?.getAttribute('aria-label')).toBe(
      'Activity over time, 10 transactions, 3 sightings, 1 listing',
    );
  });
});

describe('asking a chain', () => {
  const withState = (state: Partial<ChainState>) =>
    mountAccount(dossier({ chain: [{ source: SOURCE, state: 'not-asked', ...state }] }));

  test('names the host before it is asked, and what it learns', () => {
    const { props, section } = withState({});
    expect(section('money')).toContain('On this machine.');
    click(button('Ask 127.0.0.1:3002'));
    expect(props.onAsk).toHaveBeenCalledWith('geth');
  });

  test('says who is waited for, and can be stopped after ten seconds', () => {
    vi.useFakeTimers({ now: 1_000_000 });
    const { props, section } = withState({ state: 'asking', since: 1_000_000 });
    expect(section('money')).toContain('Waiting for 127.0.0.1:3002…');
    expect(() => button('Cancel')).toThrow();
    const later = withState({ state: 'asking', since: 1_000_000 - 10_000 });
    click(button('Cancel'));
    expect(later.props.onCancelAsk).toHaveBeenCalledWith('geth');
    expect(props.onCancelAsk).not.toHaveBeenCalled();
    vi.useRealTimers();
  });

  test('that fails says what happened, what is kept and what to do, and keeps the old answer', () => {
    const failure = { code: 'rate-limited' as const, substitutions: ['127.0.0.1:3002', '30'] };
    const { section } = withState({ state: 'failed', facts: FACTS, failure });
    expect(section('money')).toContain('The host asks for patience: 127.0.0.1:3002, for 30 seconds');
    expect(section('money')).toContain('Earlier answers are kept. Wait that long, then ask again.');
    expect(section('money')).toContain('278');
  });

  test('gives amounts exactly, with who answered and how completely', () => {
    const { root, section } = withState({ state: 'answered', facts: FACTS });
    expect(root.querySelector('.money .amount')?.getAttribute('value')).toBe('18.253614900000000001');
    expect(section('money')).toContain('127.0.0.1:3002, 21 Nov 2026');
    expect(section('money')).toContain('Incomplete: the server searches only some blocks.');
  });

  test('is offered to nobody who has no source, but a source can be added', () => {
    const { props } = mountAccount(dossier({ chain: [] }));
    click(button('Add a source'));
    expect(props.onOptions).toHaveBeenCalledOnce();
  });
});

describe('notes', () => {
  test('are saved as they were written, under the entry’s key', () => {
    const { props } = mountAccount(dossier());
    type('.watch-editor input', 'Second wallet');
    submit('form.watch-editor');
    const { key, concept, confidence, note, tags, alert } = WATCH;
    expect(props.onSaveWatch).toHaveBeenCalledWith({
      address: RONIN,
      key,
      label: 'Second wallet',
      concept,
      confidence,
      note,
      tags,
      alert,
    });
  });

  test('keep a category that the list does not offer', () => {
    const { root } = mountAccount(dossier({ watch: { ...WATCH, concept: 'coinjoin' } }));
    expect(root.querySelector<HTMLSelectElement>('.watch-editor select')?.value).toBe('coinjoin');
  });
});

test('everything that strangers wrote is text, and none of their links but the web’s can be followed', () => {
  const { root } = mountAccount(hostileDossier());
  expect(root.querySelector('script, img')).toBeNull();
  expect([...root.querySelectorAll('a')].filter((link) => !link.href.startsWith('https://'))).toEqual([]);
  for (const character of ['\u0000', '\u202e']) expect(root.textContent).not.toContain(character);
});

describe('looking something up', () => {
  test('takes an address or a text', () => {
    const props = propsOf({});
    mount(<PanelView {...props} />);
    type('.look-up input', `pay to ${RONIN}`);
    submit('form.look-up');
    expect(props.onLookUp).toHaveBeenCalledWith(`pay to ${RONIN}`);
  });

  test('that finds nothing says so', () => {
    const root = mount(<PanelView {...propsOf({ place: { kind: 'found', addresses: [] } })} />);
    expect(root.textContent).toContain('No address in your text');
  });
});

describe('an address on the page', () => {
  test('is scrolled to only when the person asks, and says that the page can see it', () => {
    const onReveal = vi.fn();
    const fields = {
      place: { kind: 'account' as const, dossier: dossier() },
      onPage: { count: 3, onReveal },
    };
    const root = mount(<PanelView {...propsOf(fields)} />);
    expect(root.textContent).toContain('The page can see that it was scrolled.');
    expect(root.textContent).not.toContain('Highlight on the page');
    click(button('Scroll to it'));
    expect(onReveal).toHaveBeenCalledOnce();
    redraw(<PanelView {...propsOf({ ...fields, onPage: { count: 3, shown: 2, onReveal } })} />);
    expect(root.textContent).toContain('2 of 3 places on the page.');
    redraw(<PanelView {...propsOf({ ...fields, onPage: { count: 3, shown: 0, onReveal } })} />);
    expect(root.textContent).toContain('It no longer stands on the page.');
  });

  test('is highlighted by the browser where it can, and says that the page cannot see it', () => {
    const onToggle = vi.fn();
    const onPage = { count: 1, onReveal: vi.fn(), highlight: { on: false, onToggle } };
    const root = mount(
      <PanelView {...propsOf({ place: { kind: 'account', dossier: dossier() }, onPage })} />,
    );
    expect(root.textContent).toContain('The page cannot see it.');
    click(button('Highlight on the page'));
    expect(onToggle).toHaveBeenCalledOnce();
  });

  test('has no such controls when it does not stand there', () => {
    mount(<PanelView {...propsOf({ place: { kind: 'account', dossier: dossier() } })} />);
    expect(document.querySelector('.on-page')).toBeNull();
  });
});
