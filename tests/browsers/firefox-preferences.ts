import type { LaunchOptions } from './types.ts';

/** The extension's pages are at `moz-extension://<this>`, so that a test can open them. */
export const FIXED_UUID = '11111111-2222-4333-8444-555555555555';

// Nothing that talks to the network of its own accord, no first-run page, and an extension that keeps what it stored
// although a temporary one is uninstalled when the browser ends.
const QUIET = {
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'browser.startup.homepage': 'about:blank',
  'browser.newtabpage.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.contentblocking.introCount': 99,
  'browser.region.network.url': '',
  'browser.safebrowsing.downloads.remote.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.search.update': false,
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.enabled': false,
  'toolkit.telemetry.server': '',
  'dom.push.connection.enabled': false,
  'extensions.autoDisableScopes': 0,
  'extensions.getAddons.cache.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'extensions.update.enabled': false,
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.prefetch-next': false,
  'network.dns.disablePrefetch': true,
  'remote.active-protocols': 1,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
};

/** The text of a `user.js` for these options. */
export function userPreferences(options: LaunchOptions, extensionId: string): string {
  const all = {
    ...QUIET,
    'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: FIXED_UUID }),
    ...(options.permanentPrivateBrowsing ? { 'browser.privatebrowsing.autostart': true } : {}),
    ...(options.proxy ? proxyPreferences(new URL(options.proxy)) : {}),
    ...options.prefs,
  };
  return Object.entries(all)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');
}

function proxyPreferences({ hostname, port }: URL) {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': hostname,
    'network.proxy.http_port': Number(port),
    'network.proxy.ssl': hostname,
    'network.proxy.ssl_port': Number(port),
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
  };
}
