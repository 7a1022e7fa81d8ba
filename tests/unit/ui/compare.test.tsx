// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import type { PanelPlace, PanelProps } from '../../../components/panel/panel-view.tsx';
import { ALIKE, brokenDossier, CANDIDATES, imitationDossier } from '../../gallery/fixtures/alike.ts';
import { GENESIS, RONIN } from '../../gallery/fixtures/labels.ts';
import { overview } from '../../gallery/fixtures/tabs.ts';
import { QuietPanel, QuietPopup } from '../../gallery/quiet-views.tsx';
import { button, click, mount, press } from './mount.tsx';

function panel(place: PanelPlace, fields: Partial<PanelProps> = {}) {
  return mount(<QuietPanel place={place} {...fields} />);
}

const texts = (selector: string) => [...document.querySelectorAll(selector)].map((each) => each.textContent);

describe('an address that may be mistaken for another', () => {
  test('stands over it with what differs marked, the case of hexadecimal aside', () => {
    panel({ kind: 'account', dossier: imitationDossier() });
    const [pair] = document.querySelectorAll('.pairs li');
    const [one, other] = [...(pair?.querySelectorAll('.compared-text') ?? [])];
    expect(one?.textContent).toBe(imitationDossier().summary.address);
    expect(other?.textContent).toBe(RONIN);
    const marked = [...(one?.querySelectorAll('mark') ?? [])].map((each) => each.textContent).join('');
    expect(marked.length).toBeLessThan(30);
    expect(one?.textContent?.startsWith('0x098b716')).toBe(true);
    expect(one?.querySelector('mark')?.previousSibling?.textContent).toBe('0x098b716');
    expect(pair?.textContent).toContain('characters differ');
  });

  test('offers to look the other up, by name, and does so only when asked', () => {
    const onOpenText = vi.fn();
    panel({ kind: 'account', dossier: imitationDossier() }, { onOpenText });
    expect(onOpenText).not.toHaveBeenCalled();
    click(button('Look up the other: 0x098B71…3E2f96'));
    expect(onOpenText).toHaveBeenCalledWith(RONIN);
  });
});

describe('an address whose checksum does not hold', () => {
  test('shows what may be meant, and none of what is known of accounts', () => {
    const onToggleWatch = vi.fn();
    const root = panel({ kind: 'account', dossier: brokenDossier() }, { onToggleWatch });
    expect(root.textContent).toContain(`May be meant: ${GENESIS}`);
    expect(texts('.pairs mark')).toEqual(['K', 'L']);
    expect(texts('h2')).toEqual(['Compare']);
    press('w');
    expect(onToggleWatch).not.toHaveBeenCalled();
    expect(document.querySelector('.toggle-watch')).toBeNull();
  });
});

describe('a shortened address', () => {
  test('is listed with what it may be, and can be copied but not watched', () => {
    const onWatch = vi.fn();
    const [short] = CANDIDATES;
    mount(
      <QuietPopup overview={overview({ addresses: short === undefined ? [] : [short] })} onWatch={onWatch} />,
    );
    expect(texts('.row-main')[0]).toContain('Shortened, 0x098b…2f96');
    expect(texts('.row-main')[0]).toContain('May be any of 2 addresses');
    press('w');
    expect(onWatch).not.toHaveBeenCalled();
    expect(document.querySelector('.row-watch')).toBeNull();
    expect(document.querySelector('.row-copy')).not.toBeNull();
  });

  test('that is looked up is the title of what it may be', () => {
    panel({ kind: 'found', addresses: CANDIDATES });
    expect(texts('h1')).toContain('0x098b…2f96 may be any of 2 addresses');
  });
});

test('rows say every warning, and count what needs attention', () => {
  const root = panel({ kind: 'tab', overview: overview({ addresses: ALIKE }) });
  expect(root.textContent).toContain('3 need attention');
  expect(texts('.row-disguise')[0]).toMatch(/^Its link opens another address: 0x/);
});
