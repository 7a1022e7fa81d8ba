import browser, { type Tabs } from 'webextension-polyfill';
import { SightlineError } from '../../../utils/errors.ts';
import { LIMITS } from '../../../utils/messaging/limits.ts';
import type { Reading } from '../../../utils/messaging/protocol.ts';
import { bytesOf } from './bytes-of.ts';

/** A picture of what is visible of a tab, and the page that was in it. */
export interface Capture {
  /** A PNG; it is read and let go, never stored. */
  readonly picture: Blob;
  readonly page: NonNullable<Reading['page']>;
}

/**
 * Takes a picture of what is visible of a tab. Makes no request, and the page does not notice.
 *
 * Both browsers allow it in a tab in which the person has clicked Sightline's button or menu entry or pressed its
 * shortcut (`activeTab`), until that tab goes to another site. Rejects with `click-needed` where they do not, and
 * with `tab-changed` when the tab is not in front, or another page came while the picture was taken.
 */
export async function captureTab(tabId: number): Promise<Capture> {
  const before = await frontTab(tabId);
  const picture = await browser.tabs
    .captureVisibleTab(before.windowId, { format: 'png' })
    .catch((thrown: unknown) => {
      throw new SightlineError('click-needed', [], { cause: thrown });
    });
  const after = await frontTab(tabId);
  if (after.url !== before.url) throw new SightlineError('tab-changed');
  return { picture: blobOf(picture), page: pageOf(after) };
}

/** What is told of the page of a tab; the URL is empty where the browser does not tell it. */
export function pageOf({ url = '', title = '', incognito }: Tabs.Tab): Capture['page'] {
  return { url: url.slice(0, LIMITS.pageUrl), title: title.slice(0, LIMITS.title), incognito };
}

async function frontTab(tabId: number): Promise<Tabs.Tab> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  if (tab?.active !== true) throw new SightlineError('tab-changed');
  return tab;
}

/** The picture in a base64 `data:` URL. */
function blobOf(url: string): Blob {
  return new Blob([bytesOf(url.slice(url.indexOf(',') + 1))], { type: 'image/png' });
}
