import { describe, expect, test } from 'vitest';
import { bannedIn } from '../../architecture/bans.ts';
import { reachedByContent, wrongWays } from '../../architecture/directions.ts';
import { undocumentedExports } from '../../architecture/documentation.ts';
import { missingMessages, unusedMessages } from '../../architecture/messages.ts';
import { longFunctions, misnamedFiles } from '../../architecture/sizes.ts';
import { parseSource } from '../../architecture/source-file.ts';

const messages = new Map([
  ['popup_empty', {}],
  ['error_quota', {}],
]);

describe('the checker of the architecture', () => {
  test.each([
    ['utils/address/a.ts', "import { x } from '../storage/store.ts';"],
    ['utils/address/a.ts', "import browser from 'webextension-polyfill';"],
    ['utils/page/a.ts', "import { x } from '../address/index.ts';"],
    ['utils/risk/a.ts', "const x = await import('../chain/a.ts');"],
    ['utils/chain/a.ts', "import { openDB } from 'idb';"],
    ['utils/storage/a.ts', "export { x } from '../intel/a.ts';"],
    ['components/a.tsx', "import { x } from '../utils/messaging/client.ts';"],
    ['entrypoints/popup/main.tsx', "import { x } from '../../utils/messaging/server.ts';"],
    ['entrypoints/background/index.ts', "import { Card } from '../../components/Card.tsx';"],
  ])('refuses in %s the line %s', (path, text) => {
    expect(wrongWays(parseSource(path, text))).toHaveLength(1);
  });

  test.each([
    ['utils/address/a.ts', "import type { Label } from '../labels/types.ts';"],
    ['utils/messaging/a.ts', "import { ERROR_CODES } from '../errors.ts';"],
    ['utils/chain/a.ts', "import { id } from 'ethers';"],
    [
      'components/a.tsx',
      "import { useState } from 'preact/hooks'; import { type A } from '../utils/intel/views.ts';",
    ],
    ['entrypoints/background/index.ts', "import { open } from '../../utils/storage/index.ts';"],
  ])('lets pass in %s the line %s', (path, text) => {
    expect(wrongWays(parseSource(path, text))).toEqual([]);
  });

  test.each([
    ['utils/chain/a.ts', 'const x = fetch("https://a.example");'],
    ['utils/chain/a.ts', 'const x = globalThis.fetch;'],
    ['utils/intel/a.ts', 'new WebSocket("wss://a.example");'],
    ['utils/intel/a.ts', 'indexedDB.open("x");'],
    ['components/a.tsx', 'const a = <p dangerouslySetInnerHTML={{ __html: x }} />;'],
    ['entrypoints/popup/a.ts', 'element.innerHTML = text;'],
    ['utils/risk/a.ts', 'const now = Date.now();'],
    ['utils/labels/a.ts', 'const now = new Date();'],
    ['utils/address/a.ts', 'const title = document.title;'],
    ['utils/intel/a.ts', 'browser.tabs.query({});'],
    ['utils/intel/a.ts', 'console.log(1);'],
    ['utils/intel/a.ts', 'const x: any = 1;'],
    ['utils/intel/a.ts', 'const x = y!;'],
    ['utils/intel/a.ts', '\n\n\n\n\nconst x = y as string;'],
  ])('refuses in %s the code %j', (path, text) => {
    expect(bannedIn(parseSource(path, text))).toHaveLength(1);
  });

  test.each([
    ['utils/egress/a.ts', 'const x = fetch(url);'],
    ['entrypoints/background/a.ts', 'const x = await fetch(browser.runtime.getURL("/packs/a.bin"));'],
    ['utils/risk/a.ts', 'const then = new Date(now);'],
    ['utils/intel/a.ts', 'interface A { fetch: number; document: string } const a = { fetch: 1 }; a.fetch;'],
    ['utils/page/a.ts', 'const x = document.body;'],
    ['utils/intel/a.ts', 'const x = ["a"] as const;'],
    ['utils/intel/a.ts', '// It was checked above.\nconst x = y as string;'],
  ])('lets pass in %s the code %j', (path, text) => {
    expect(bannedIn(parseSource(path, text))).toEqual([]);
  });

  test('finds what content scripts reach over a file between', () => {
    const files = [
      parseSource('entrypoints/content/index.ts', "import { a } from '../../utils/page/a.ts';"),
      parseSource('utils/page/a.ts', "import { b } from '../storage/b.ts';"),
    ];
    expect(reachedByContent(new Map(files.map((file) => [file.path, file])))).toEqual([
      'content scripts reach utils/storage/b.ts by way of entrypoints/content/index.ts → utils/page/a.ts; ' +
        'every page would pay for it.',
    ]);
  });

  test('counts exported names without a doc comment', () => {
    const file = parseSource(
      'utils/a/a.ts',
      '/** Says. */\nexport const a = 1;\n// Not one.\nexport const b = 2;',
    );
    expect(undocumentedExports([file])).toEqual({ exported: 2, undocumented: ['utils/a/a.ts:4'] });
  });

  test('tells messages that are missing from messages that are not used', () => {
    const file = parseSource('components/a.tsx', `text("popup_full"); text(\`error_\${code}\`);`);
    expect(missingMessages([file], messages)).toEqual([
      'components/a.tsx:1 uses the message popup_full, which is not in messages.json.',
    ]);
    expect(unusedMessages([file], messages)).toEqual(['the message popup_empty is used nowhere.']);
  });

  test('knows long functions and names that say nothing', () => {
    const long = `function a() {${'\n'.repeat(90)}}`;
    expect(longFunctions(parseSource('utils/a.ts', long))).toHaveLength(1);
    expect(
      misnamedFiles(['utils/intel/store-helper.ts', 'utils/intel/Store.ts', 'components/Card.tsx']),
    ).toHaveLength(2);
  });
});
