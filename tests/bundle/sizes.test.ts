import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { BROWSERS, builtExtension } from '../browsers/launch.ts';
import { builtFile } from './built.ts';

const KB = 1000;

/** What each context may load before it does anything, in bytes of minified script. */
const LIMITS = [
  // Every frame of every page pays for it.
  { what: 'the content script', file: 'content.js', limit: 90 * KB },
  // Only pages that are marked pay for it.
  { what: 'the script that marks', file: 'marks.js', limit: 25 * KB },
  // Read at every start of the worker, which happens many times an hour.
  { what: 'the background', file: 'background.js', limit: 400 * KB },
] as const;

describe.each(BROWSERS)('the build for %s', (browser) => {
  test.each(LIMITS)('keeps $what within $limit bytes', ({ file, limit }) => {
    expect(builtFile(browser, file).length).toBeLessThanOrEqual(limit);
  });

  test('keeps the content script within 32 kB as it is packed for the way', () => {
    expect(gzipSync(builtFile(browser, 'content.js'), { level: 9 }).length).toBeLessThanOrEqual(32 * KB);
  });

  test.each(['popup', 'sidepanel', 'options'])('keeps what %s.html loads within 160 kB', (page) => {
    const html = builtFile(browser, `${page}.html`).toString();
    const files = [...html.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map((match) => match[1] ?? '');
    const total = files.reduce((sum, file) => sum + builtFile(browser, file).length, 0);
    expect(files.length).toBeGreaterThan(0);
    expect(total).toBeLessThanOrEqual(160 * KB);
  });

  test('announces nothing: WXT’s start-of-script message is not in it', () => {
    expect(builtFile(browser, 'content.js').toString()).not.toContain('content-script-started');
  });

  test('ships no source map and nothing of the tests', () => {
    const files = readdirSync(builtExtension(browser), { recursive: true, encoding: 'utf8' });
    expect(files.filter((file) => /\.map$|test/i.test(file))).toEqual([]);
    const total = files.reduce(
      (sum, file) => sum + statSync(path.join(builtExtension(browser), file)).size,
      0,
    );
    expect(total).toBeLessThanOrEqual(12_000 * KB);
  });
});
