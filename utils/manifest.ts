import type { UserManifest } from 'wxt';

/** Every page that Sightline may read; nothing else has text that a person reads on the web. */
const PAGES = ['http://*/*', 'https://*/*', 'file:///*'];

/**
 * What the extension's own pages may load: themselves. `connect-src` is the exception, because a chain
 * source is a server of the person's choosing, often plain http on their own machine; which host may really
 * be asked is decided by the gate and by the host permission that the person grants. A policy of our own
 * also keeps Firefox from adding `upgrade-insecure-requests`, which would break such a server.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self' http: https:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * Where the content script runs: every frame, also those without an address of their own. Both browsers
 * know `match_origin_as_fallback` (`data:` and `blob:` frames): Chrome since 119, Firefox since 128.
 */
const CONTENT_SCRIPT = {
  all_frames: true,
  match_about_blank: true,
  match_origin_as_fallback: true,
  // Not `document_idle`: Firefox waits for that with an idle callback of the page's window, whose number the page
  // then misses in its own count. The script itself waits for the page to have loaded.
  run_at: 'document_end',
} as const;

/** Why each is needed, because a person is asked to trust the list. */
const PERMISSIONS = [
  // The watchlist, sightings, cache and settings.
  'storage',
  // The browser must not throw the watchlist away when the disk is short.
  'unlimitedStorage',
  // "Look up" on selected text.
  'contextMenus',
  // Reads a page that was open before Sightline was installed, in the tab where the person clicked; runs the script
  // that marks, on the sites where the person allows it.
  'scripting',
  'activeTab',
  // Takes cookies, Origin and Referer from requests to the person's own sources.
  'declarativeNetRequestWithHostAccess',
] as const;

/**
 * The manifest, for one browser (`chrome` or `firefox`). There are no `host_permissions`: a chain source is
 * granted one host at a time. There is nothing web-accessible and nobody outside may connect, so that no
 * page can find out whether Sightline is installed.
 */
export function manifest(browser: string): UserManifest {
  const common: UserManifest = {
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: [...PERMISSIONS],
    optional_host_permissions: ['http://*/*', 'https://*/*'],
    content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY },
    incognito: 'spanning',
    action: { default_title: '__MSG_extension_name__' },
    content_scripts: [{ ...CONTENT_SCRIPT, matches: [...PAGES], js: ['content.js'] }],
    // Firefox's menu bar takes Alt+Shift with the first letters of its menus: B, E, F, H, S, T and V.
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+G' } },
      'look-up-selection': {
        suggested_key: { default: 'Alt+Shift+L' },
        description: '__MSG_command_look_up_selection__',
      },
      'open-panel': {
        suggested_key: { default: 'Alt+Shift+P' },
        description: '__MSG_command_open_panel__',
      },
    },
  };
  return browser === 'firefox' ? { ...common, ...firefox() } : { ...common, ...chrome() };
}

/** Chrome has had `sidePanel.open` since 116, and a side panel needs its permission. */
function chrome(): UserManifest {
  return { minimum_chrome_version: '116', permissions: [...PERMISSIONS, 'sidePanel'] };
}

/** Firefox has had `data_collection_permissions` since 140. Nothing is collected. */
function firefox(): UserManifest {
  const manifest: UserManifest = {
    browser_specific_settings: {
      gecko: {
        id: 'sightline@sightline.example',
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  };
  // Highlights one address in a page by the browser's own search, which the page cannot see; asked for in the click.
  // No type of a manifest knows this permission, which only Firefox has.
  return Object.assign(manifest, { optional_permissions: ['find'] });
}
