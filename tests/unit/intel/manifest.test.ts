import { describe, expect, it } from 'vitest';
import messages from '../../../public/_locales/en/messages.json' with { type: 'json' };
import { manifest } from '../../../utils/manifest.ts';

describe.each(['chrome', 'firefox'])('the manifest for %s', (browser) => {
  const made = manifest(browser);
  const text = JSON.stringify(made);

  it('asks for no host but those that the person grants one by one', () => {
    expect(made).not.toHaveProperty('host_permissions');
    expect(made.optional_host_permissions).toEqual(['http://*/*', 'https://*/*']);
  });

  it('offers nothing to pages and to other extensions', () => {
    expect(made).not.toHaveProperty('web_accessible_resources');
    expect(made).not.toHaveProperty('externally_connectable');
  });

  it('asks neither for the history, nor for cookies, nor for requests, nor for notifications', () => {
    const permissions = new Set<string>(made.permissions ?? []);
    for (const name of ['tabs', 'history', 'cookies', 'webRequest', 'webNavigation', 'notifications'])
      expect(permissions.has(name), name).toBe(false);
  });

  it('lets its pages load themselves only, and allows no inline or remote code', () => {
    const policy = made.content_security_policy;
    const pages = policy && 'extension_pages' in policy ? policy.extension_pages : undefined;
    expect(pages).toMatch(/^default-src 'none'; script-src 'self'; /);
    expect(pages).not.toMatch(/unsafe|data:|blob:|\*/);
  });

  it('names only messages that exist', () => {
    const names = [...text.matchAll(/__MSG_(\w+)__/g)].map((match) => match[1] ?? '');
    expect(names.length).toBeGreaterThan(2);
    expect(Object.keys(messages)).toEqual(expect.arrayContaining(names));
  });
});

describe('what only one browser has', () => {
  it('is the side panel and its oldest version in Chrome', () => {
    expect(manifest('chrome').minimum_chrome_version).toBe('116');
    expect(manifest('chrome').permissions).toContain('sidePanel');
    expect(manifest('chrome')).not.toHaveProperty('browser_specific_settings');
  });

  it('is an id, an oldest version and the promise to collect nothing in Firefox', () => {
    expect(manifest('firefox').browser_specific_settings?.gecko).toMatchObject({
      strict_min_version: '140.0',
      data_collection_permissions: { required: ['none'] },
    });
    expect(manifest('firefox').permissions).not.toContain('sidePanel');
  });
});
