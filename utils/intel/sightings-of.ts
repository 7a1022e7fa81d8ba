import { accountKey, maskSecrets } from '../address/index.ts';
import type { AccountId } from '../address/types.ts';
import type { ReportedAddress } from '../messaging/protocol.ts';
import type { Settings } from '../settings/types.ts';
import type { Sighting } from '../storage/records.ts';
import type { Board } from './board.ts';
import { pageUrl, siteOf } from './site-of.ts';

/** Whether the person wants sightings of a page to be kept. */
export function recordsSightings(
  settings: Settings,
  page: { readonly url: string; readonly incognito: boolean },
): boolean {
  const { enabled, offSites, inPrivateWindows } = settings.sightings;
  const site = siteOf(page.url);
  return enabled && site !== '' && !offSites.includes(site) && (inPrivateWindows || !page.incognito);
}

/** The account that a sighting is kept under: the likeliest. None for a broken checksum or a private key. */
export function sightedAccount({ strength, accounts }: ReportedAddress): AccountId | undefined {
  return strength === 'failed' || strength === 'secret' ? undefined : accounts[0];
}

/**
 * Addresses on a page as sightings of this moment, without their sentences: one of each account. URL and
 * title may hold a private key; it is masked.
 */
export async function sightingsOf(
  { url: written, title }: Pick<Board, 'url' | 'title'>,
  addresses: readonly ReportedAddress[],
  now: number,
): Promise<readonly Sighting[]> {
  const url = maskSecrets(pageUrl(written));
  const page = {
    url,
    site: siteOf(url),
    title: maskSecrets(title),
    sentence: '',
    first: now,
    last: now,
    count: 1,
  };
  const made = new Map<string, Sighting>();
  for (const reported of addresses) {
    const account = sightedAccount(reported);
    if (account === undefined) continue;
    const { address, format } = reported;
    const key = accountKey(account);
    made.set(key, { id: await sightingId(key, url), key, account, address, format, ...page });
  }
  return [...made.values()];
}

/** The id of the one record for an account on a page: the first half of SHA-256 over both, in hexadecimal. */
async function sightingId(key: string, url: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`${key} ${url}`));
  return Array.from(new Uint8Array(digest, 0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
