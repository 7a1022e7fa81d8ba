import { describe, expect, test } from 'vitest';
import { BROWSERS } from '../browsers/launch.ts';
import { builtFile, builtManifest } from './built.ts';

describe.each(BROWSERS)('the manifest for %s', (browser) => {
  const manifest = builtManifest(browser);

  test('offers nothing to pages: no web-accessible file, no outside connection', () => {
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
    expect(manifest).not.toHaveProperty('externally_connectable');
  });

  test('asks for no host at install, only for those that the person names later', () => {
    expect(manifest.host_permissions ?? []).toEqual([]);
    expect(manifest.permissions).not.toContain('tabs');
    expect(manifest.permissions).not.toContain('history');
    expect(manifest.permissions).not.toContain('cookies');
  });

  test('lets its own pages run and load nothing but its own files', () => {
    const { extension_pages: policy } = Object(manifest.content_security_policy);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toMatch(/unsafe|data:|blob:|wasm/);
  });

  test('names icons that are there', () => {
    const icons = Object.entries(Object(manifest.icons));
    expect(icons.map(([size]) => Number(size))).toEqual(expect.arrayContaining([16, 32, 48, 128]));
    for (const [, file] of icons) expect(builtFile(browser, String(file)).length).toBeGreaterThan(100);
  });
});

test('Chromium is asked for in the version that can open a side panel', () => {
  expect(builtManifest('chromium').minimum_chrome_version).toBe('116');
});

test('Firefox is asked for in the version that shows what an extension collects, and that is nothing', () => {
  const { gecko } = Object(builtManifest('firefox').browser_specific_settings);
  expect(gecko.strict_min_version).toBe('140.0');
  expect(gecko.data_collection_permissions).toEqual({ required: ['none'] });
});

test('the Firefox sidebar does not open by itself', () => {
  expect(builtManifest('firefox').sidebar_action).toMatchObject({ open_at_install: false });
});

test('no shortcut is one by which Firefox opens a menu', () => {
  const commands = Object.values(Object(builtManifest('firefox').commands));
  const keys = commands.map((command) => Object(command).suggested_key.default);
  expect(keys).toHaveLength(3);
  for (const key of keys) expect(key).toMatch(/^Alt\+Shift\+[^BEFHSTV]$/);
});
