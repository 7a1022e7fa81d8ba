import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { adviceFor, ensureBrowser } from '../../setup/ensure-browser.mjs';
import { findBrowser } from '../../setup/find-browser.mjs';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'sightline-programs-'));
  for (const file of ['bin/firefox', 'other/chromium', 'other/firefox-esr', 'bin/chromium']) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), '');
  }
  for (const file of ['bin/firefox', 'other/chromium', 'other/firefox-esr'])
    chmodSync(path.join(folder, file), 0o755);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe.skipIf(process.platform === 'win32')('a browser is found', () => {
  const env = () => ({ PATH: `${folder}/bin${path.delimiter}${folder}/other` });

  test('by its usual names, the long-term release first, and only where it may be run', () => {
    expect(findBrowser('firefox', env(), 'linux')).toBe(`${folder}/other/firefox-esr`);
    expect(findBrowser('chromium', env(), 'linux')).toBe(`${folder}/other/chromium`);
  });

  test('where the environment says, before anywhere else', () => {
    const named = { ...env(), SIGHTLINE_FIREFOX: `${folder}/bin/firefox` };
    expect(findBrowser('firefox', named, 'linux')).toBe(`${folder}/bin/firefox`);
  });

  test('not at all when there is none', () => {
    expect(findBrowser('chromium', { PATH: '/nowhere' }, 'linux')).toBeUndefined();
    expect(findBrowser('chromium', {}, 'win32')).toBeUndefined();
  });

  test('nowhere else when the environment names a program that is not there', () => {
    expect(() =>
      findBrowser('firefox', { ...env(), SIGHTLINE_FIREFOX: '/nowhere/firefox' }, 'linux'),
    ).toThrow('SIGHTLINE_FIREFOX is set to /nowhere/firefox, but there is no program there.');
  });
});

test.each(['linux', 'darwin', 'win32'] as const)('a person on %s is told what to install', (platform) => {
  expect(adviceFor('chromium', platform)).toMatch(/^Install Chromium or Chrome \(.*SIGHTLINE_CHROMIUM/);
  expect(adviceFor('firefox', platform)).toMatch(/^Install Firefox 140 or newer \(.*SIGHTLINE_FIREFOX/);
});

test('a browser that does not exist is not looked for', () => {
  // @ts-expect-error: the command line may say anything
  expect(() => ensureBrowser('netscape')).toThrow('"netscape" is not a browser');
});
