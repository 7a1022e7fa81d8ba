import { describe, expect, test } from 'vitest';
import { createDocumentFetcher } from '../../../utils/intel/fetch-document.ts';
import { testDesk } from './test-desk.ts';

const URL_OF_TAB = 'https://court.example/report.pdf';
const TAB = { url: URL_OF_TAB, incognito: false, loading: false, older: false };

describe('the document of a tab', () => {
  test('is asked for by the URL that the tab shows, and comes in base64', async () => {
    const bytes = Uint8Array.from({ length: 70_000 }, (_, at) => at % 256);
    const asked: string[] = [];
    const { desk, tabs } = testDesk({
      fetchDocument: async ({ url }) => {
        asked.push(url);
        return bytes;
      },
    });
    tabs.set(7, TAB);
    const { base64 } = await createDocumentFetcher(desk).fetch(7, URL_OF_TAB);
    expect(asked).toEqual([URL_OF_TAB]);
    expect(new Uint8Array(Buffer.from(base64, 'base64'))).toEqual(bytes);
  });

  test.each([
    ['another URL than the tab shows', { ...TAB, url: 'https://court.example/other.pdf' }, 'tab-changed'],
    [
      'a tab of which the browser tells nothing',
      { incognito: false, loading: false, older: false },
      'tab-changed',
    ],
    ['a private window', { ...TAB, incognito: true }, 'not-allowed'],
  ])('is not asked for from %s', async (_, tab, code) => {
    const { desk, tabs } = testDesk();
    tabs.set(7, tab);
    await expect(createDocumentFetcher(desk).fetch(7, URL_OF_TAB)).rejects.toMatchObject({ code });
  });

  test('is not waited for any longer once the person cancels', async () => {
    const { desk, tabs } = testDesk({
      fetchDocument: ({ signal }) =>
        new Promise((_, reject) => {
          signal?.addEventListener('abort', () => reject(new Error('stopped')));
        }),
    });
    tabs.set(7, TAB);
    const fetcher = createDocumentFetcher(desk);
    const fetched = fetcher.fetch(7, URL_OF_TAB);
    // The tab is described first.
    await Promise.resolve();
    await Promise.resolve();
    fetcher.cancel(7);
    await expect(fetched).rejects.toThrow('stopped');
  });
});
