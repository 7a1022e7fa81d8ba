import { describe, expect, it } from 'vitest';
import { parseAddress } from '../../../utils/address/index.ts';
import { disguiseSentences } from '../../../utils/intel/disguise-sentences.ts';
import { readDossier } from '../../../utils/intel/read-dossier.ts';
import { readTab } from '../../../utils/intel/read-tab.ts';
import type { FrameCaller } from '../../../utils/messaging/sender.ts';
import { testDesk } from './test-desk.ts';

const TRON = 'TH96tFMn8KGiYSLiwcV3E2UiaJc8jmcbz3';
const LETTERS = { way: 'look-alike-letters', count: 2, letters: 'Нс' } as const;

describe('disguiseSentences', () => {
  it('names the letters, and their script', () => {
    expect(disguiseSentences([LETTERS])).toEqual([
      { key: 'disguise_cyrillic', substitutions: ['2', 'Н, с'] },
    ]);
  });

  it('tells the scripts apart', () => {
    const letters = 'ԁΑѕոᏟ';
    expect(disguiseSentences([{ way: 'look-alike-letters', count: 5, letters }])).toEqual([
      { key: 'disguise_cyrillic', substitutions: ['2', 'ԁ, ѕ'] },
      { key: 'disguise_greek', substitutions: ['1', 'Α'] },
      { key: 'disguise_armenian', substitutions: ['1', 'ո'] },
      { key: 'disguise_letters', substitutions: ['1', 'Ꮯ'] },
    ]);
  });

  it('names eight letters at most and counts them all', () => {
    const letters = 'с'.repeat(20);
    expect(disguiseSentences([{ way: 'look-alike-letters', count: 20, letters }])).toEqual([
      { key: 'disguise_cyrillic', substitutions: ['20', 'с, с, с, с, с, с, с, с, …'] },
    ]);
  });
});

describe('a disguised address', () => {
  it('is told as such in the tab and, with the tab, in the dossier', async () => {
    const { desk, tabs } = testDesk();
    tabs.set(7, { url: 'https://example.org/', title: '', incognito: false, loading: false, older: false });
    const { start, end, raw, ...plain } = parseAddress(TRON);
    const caller: FrameCaller = {
      kind: 'frame',
      prerendered: false,
      tabId: 7,
      frameId: 0,
      documentId: 'a',
      url: 'https://example.org/',
      incognito: false,
    };
    await desk.boards.report(caller, {
      title: '',
      complete: true,
      beyondLimit: 0,
      addresses: [{ ...plain, count: 1, recovery: [LETTERS] }],
    });
    const sentences = [{ key: 'disguise_cyrillic', substitutions: ['2', 'Н, с'] }];
    expect((await readTab(desk, 7)).addresses[0]?.disguises).toEqual(sentences);
    expect((await readDossier(desk, { text: TRON, tabId: 7 })).summary.disguises).toEqual(sentences);
    expect((await readDossier(desk, { text: TRON })).summary.disguises).toBeUndefined();
  });
});
