// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { type PopupProps, PopupView } from '../../../components/popup/popup-view.tsx';
import { RONIN, WANNACRY } from '../../gallery/fixtures/labels.ts';
import { ADDRESSES, HOSTILE, manyAddresses, overview } from '../../gallery/fixtures/tabs.ts';
import { button, click, mount, press, redraw, type } from './mount.tsx';

function propsOf(fields: Partial<PopupProps>) {
  return {
    mode: 'silent' as const,
    overview: overview(),
    onMode: vi.fn(),
    onStart: vi.fn(),
    onOpen: vi.fn(),
    onWatch: vi.fn(),
    onCopy: vi.fn(),
    onReadPage: vi.fn(),
    onReadPicture: vi.fn(),
    onReadDocument: vi.fn(),
    onRetry: vi.fn(),
    onOptions: vi.fn(),
    onDismiss: vi.fn(),
    ...fields,
  };
}

const rows = () => [...document.querySelectorAll<HTMLElement>('.row-main')];
const shownAddresses = () => rows().map((row) => row.querySelector('.address')?.textContent ?? '');

describe('the list', () => {
  test('counts the addresses and those that need attention', () => {
    expect(mount(<PopupView {...propsOf({})} />).textContent).toContain('9 addresses · 4 need attention');
  });

  test('names a row by rating, chain, address, reason and what was seen before', () => {
    mount(<PopupView {...propsOf({})} />);
    expect(rows()[0]?.textContent).toBe(
      'Severe, 0x098B71…3E2f96, Ethereum ×3, Sanctioned by OFAC since 14 Apr 2022: Lazarus Group, ' +
        'Seen before: 2 sites, first 3 Oct 2026, on your watchlist',
    );
  });

  test('draws a few of 2,000 rows and tells a screen reader how many there are', () => {
    mount(<PopupView {...propsOf({ overview: overview({ addresses: manyAddresses(2_000) }) })} />);
    expect(rows().length).toBeLessThan(40);
    expect(document.querySelector('li')?.getAttribute('aria-setsize')).toBe('2000');
  });

  test('says how many addresses lie beyond the limit', () => {
    const root = mount(<PopupView {...propsOf({ overview: overview({ beyondLimit: 12 }) })} />);
    expect(root.textContent).toContain('21 addresses');
    expect(root.textContent).toContain('12 more addresses are on the page');
  });

  test('never shows the value of a private key, nor offers to copy it', () => {
    const secret = ADDRESSES.filter((summary) => summary.strength === 'secret');
    const props = propsOf({ overview: overview({ addresses: secret }) });
    mount(<PopupView {...props} />);
    press('c');
    press('w');
    expect(document.querySelector('.row-actions')).toBeNull();
    expect(props.onCopy).not.toHaveBeenCalled();
    expect(props.onWatch).not.toHaveBeenCalled();
  });

  test('keeps its order while it is read, and sorts when it is asked to', () => {
    const [first, second, third] = ADDRESSES;
    if (first === undefined || second === undefined || third === undefined) throw new Error('fixtures');
    mount(<PopupView {...propsOf({ overview: overview({ addresses: [second, third] }) })} />);
    press('ArrowDown');
    redraw(<PopupView {...propsOf({ overview: overview({ addresses: [first, second, third] }) })} />);
    expect(rows().at(-1)?.textContent).toContain('0x098B71');
    click(button('1 more at the end · sort it in'));
    expect(rows()[0]?.textContent).toContain('0x098B71');
  });
});

describe('the keyboard', () => {
  test('moves with the arrows and opens, watches and copies the row', () => {
    const props = propsOf({});
    mount(<PopupView {...props} />);
    press('ArrowDown');
    press('ArrowDown');
    expect(document.activeElement?.textContent).toContain('12t9YD');
    press('w');
    expect(props.onWatch).toHaveBeenCalledWith(expect.objectContaining({ address: WANNACRY }));
    press('c');
    expect(props.onCopy).toHaveBeenCalledWith([expect.objectContaining({ address: WANNACRY })]);
    click(document.activeElement);
    expect(props.onOpen).toHaveBeenCalledWith(expect.objectContaining({ address: WANNACRY }));
  });

  test('End and Home go to the ends of the list', () => {
    mount(<PopupView {...propsOf({})} />);
    press('End');
    expect(document.activeElement?.textContent).toContain('Checksum wrong');
    press('Home');
    expect(document.activeElement?.textContent).toContain('Severe');
  });

  test('goes to the filter with a slash, where letters are letters', () => {
    const props = propsOf({});
    mount(<PopupView {...props} />);
    press('/');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Filter');
    press('w');
    expect(props.onWatch).not.toHaveBeenCalled();
  });

  test('shows the keys with a question mark', () => {
    mount(<PopupView {...propsOf({})} />);
    press('?');
    expect(document.querySelector('dialog')?.textContent).toContain('Watch the address');
  });
});

describe('the filter', () => {
  test.each([
    ['lazarus', [RONIN]],
    ['BITCOIN', 4],
    ['severe', [RONIN]],
    [RONIN.toLowerCase(), [RONIN]],
    ['no such thing', 0],
  ])('finds by %s', (text, expected) => {
    mount(<PopupView {...propsOf({})} />);
    type('.filter', text);
    expect(shownAddresses()).toHaveLength(typeof expected === 'number' ? expected : expected.length);
  });
});

describe('instead of a list', () => {
  test.each([
    ['closed', 'The browser keeps this page to itself'],
    ['off', 'Reading is off here'],
    ['absent', 'This page has not been read'],
    ['ready', 'No address found'],
    ['reading', 'Reading the page'],
  ] as const)('a page that is %s is explained', (state, words) => {
    const root = mount(<PopupView {...propsOf({ overview: overview({ state, addresses: [] }) })} />);
    expect(root.textContent).toContain(words);
  });

  test('an unread page can be read, a switched-off site switched on', () => {
    const absent = propsOf({ overview: overview({ state: 'absent', addresses: [] }) });
    mount(<PopupView {...absent} />);
    click(button('Read this page'));
    expect(absent.onReadPage).toHaveBeenCalledOnce();
    const off = propsOf({ overview: overview({ state: 'off', addresses: [] }) });
    mount(<PopupView {...off} />);
    click(button('Read this site'));
    expect(off.onMode).toHaveBeenCalledWith('silent');
  });

  test('a background that fails is said with what is kept and the next step', () => {
    const { overview: _, ...props } = propsOf({ failure: { code: 'internal', substitutions: ['cut-off'] } });
    const root = mount(<PopupView {...props} />);
    expect(root.textContent).toContain('Sightline made a mistake (cut-off).');
    expect(root.textContent).toContain('Everything that you entered is kept.');
    click(button('Try again'));
    expect(props.onRetry).toHaveBeenCalledOnce();
  });
});

test('labels full of HTML, direction marks and nulls are shown as text', () => {
  const root = mount(<PopupView {...propsOf({ overview: overview({ addresses: [HOSTILE] }) })} />);
  expect(root.querySelector('img, .row-reason b')).toBeNull();
  expect(root.textContent).toContain('<img src=x onerror=alert(1)>');
  expect(root.textContent).toContain('⟨U+202E⟩');
  for (const character of ['\u0000', '\u202e', '\u2066']) expect(root.textContent).not.toContain(character);
});

describe('the mode of the site', () => {
  const radio = (at: number) => [...document.querySelectorAll<HTMLInputElement>('input[name=mode]')][at];
  const openMenu = () => click(document.querySelector<HTMLElement>('.mode-button') ?? undefined);

  test('is named in the header, and opens to four choices with what each means', () => {
    const root = mount(<PopupView {...propsOf({})} />);
    expect(document.querySelector('.mode-button')?.textContent).toBe('Silent');
    expect(radio(0)).toBeUndefined();
    openMenu();
    for (const words of ['Nothing is put into the page', 'can then tell', 'are not read', 'anywhere'])
      expect(root.textContent).toContain(words);
    expect(radio(0)?.checked).toBe(true);
  });

  test('becomes marked only by a second click, which names the site', () => {
    const props = propsOf({});
    mount(<PopupView {...props} />);
    openMenu();
    click(radio(1));
    expect(props.onMode).not.toHaveBeenCalled();
    click(button(`Let ${overview().site} see marks`));
    expect(props.onMode).toHaveBeenCalledWith('marked');
  });

  test('is off by one click', () => {
    const props = propsOf({});
    mount(<PopupView {...props} />);
    openMenu();
    click(radio(2));
    expect(props.onMode).toHaveBeenCalledWith('off-here');
    expect(radio(0)).toBeUndefined();
  });

  test.each([
    ['hidden-service', 'Onion and I2P sites stay silent'],
    ['private-window', 'Private windows stay silent'],
    ['no-site', 'Not possible here'],
  ] as const)('cannot be marked with %s in the way, and says why', (obstacle, words) => {
    const root = mount(<PopupView {...propsOf({ obstacle })} />);
    openMenu();
    expect(radio(1)?.disabled).toBe(true);
    expect(root.textContent).toContain(words);
  });

  test('is not offered where the browser lets no extension in', () => {
    mount(<PopupView {...propsOf({ overview: overview({ state: 'closed', site: '' }) })} />);
    expect(document.querySelector('.mode-button')).toBeNull();
  });
});

describe('the starting point', () => {
  test('is asked for until it is chosen, with what each means', () => {
    const props = propsOf({ isUnchosen: true });
    const root = mount(<PopupView {...props} />);
    expect(root.textContent).toContain('Until you choose, Sightline is silent');
    click(document.querySelector<HTMLElement>('.start button') ?? undefined);
    expect(props.onStart).toHaveBeenCalledWith('investigator');
    redraw(<PopupView {...propsOf({})} />);
    expect(document.querySelector('.start')).toBeNull();
  });
});
