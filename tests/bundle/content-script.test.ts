import { version as ethersVersion } from 'ethers';
import { describe, expect, test } from 'vitest';
import { BROWSERS } from '../browsers/launch.ts';
import { builtFile, builtManifest } from './built.ts';

describe.each(BROWSERS)('the script that marks for %s', (browser) => {
  test.each([
    'content-script-started',
    'setTimeout(',
    'requestAnimationFrame',
    'dispatchEvent',
    'innerHTML',
    'fetch(',
  ])('does not contain %s', (word) => expect(builtFile(browser, 'marks.js').includes(word)).toBe(false));

  test('is not named by the manifest: it runs only where the person allows it', () => {
    expect(JSON.stringify(builtManifest(browser))).not.toContain('marks');
  });

  test('and its CSS highlights are not in the content script, which runs everywhere', () => {
    const content = builtFile(browser, 'content.js').toString();
    for (const word of ['highlights', 'attachShadow', 'adoptedStyleSheets', 'sightline-'])
      expect(content).not.toContain(word);
    expect(builtFile(browser, 'marks.js').toString()).toContain('attachShadow');
  });
});

describe.each(BROWSERS)('the content script for %s', (browser) => {
  test.each([
    ['content-script-started', 'WXT’s own context tells every page the extension’s id'],
    // Every error of ethers carries its version.
    [ethersVersion, 'ethers would cost every page a quarter of a megabyte'],
    ['indexedDB', 'here it is the database of the page'],
    ['localStorage', 'here it is the storage of the page'],
    ['setTimeout(', 'its numbers are shared with the page, which sees the gaps'],
    ['setInterval', 'its numbers are shared with the page, which sees the gaps'],
    ['requestAnimationFrame', 'its numbers are shared with the page, which sees the gaps'],
    ['requestIdleCallback', 'its numbers are shared with the page, which sees the gaps'],
    ['dispatchEvent', 'the page hears events'],
    ['window.postMessage', 'the page hears messages'],
    ['fetch(', 'Firefox shows it to the page and reports it by the page’s policy'],
    ['XMLHttpRequest', 'Firefox shows it to the page and reports it by the page’s policy'],
  ])('does not contain %s', (word, reason) => {
    expect(builtFile(browser, 'content.js').includes(word), reason).toBe(false);
  });

  test('runs in every frame, also in those without an address of their own', () => {
    expect(builtManifest(browser).content_scripts).toEqual([
      {
        matches: ['http://*/*', 'https://*/*', 'file:///*'],
        js: ['content.js'],
        all_frames: true,
        match_about_blank: true,
        match_origin_as_fallback: true,
        run_at: 'document_end',
      },
    ]);
  });
});
