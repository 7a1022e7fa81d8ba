import browser from 'webextension-polyfill';
import type { Badge } from '../../utils/intel/badge.ts';
import type { TabFacts, TabsPort } from '../../utils/intel/desk.ts';
import type { FrameCall } from '../../utils/messaging/wire.ts';
import { fields, isFlag, whole } from '../../utils/shape.ts';
import { isOlder } from './older-tabs.ts';

/** Tabs as the browser shows them to an extension without the `tabs` permission. */
export const tabsPort: TabsPort = {
  describe: async (tabId): Promise<TabFacts | undefined> => {
    const [tab, older] = await Promise.all([browser.tabs.get(tabId).catch(() => undefined), isOlder(tabId)]);
    if (tab === undefined) return undefined;
    return {
      // Told only where the person has clicked on our button, or granted the host.
      ...(tab.url === undefined ? {} : { url: tab.url }),
      ...(tab.title === undefined ? {} : { title: tab.title }),
      incognito: tab.incognito,
      loading: tab.status === 'loading',
      older,
    };
  },

  rescan: async (tabId, frameId) => {
    const call: FrameCall<'rescan'> = { to: 'frame', method: 'rescan', argument: {} };
    const options = frameId === undefined ? undefined : { frameId };
    return browser.tabs.sendMessage(tabId, call, options).then(
      () => true,
      // Nobody listens: the page was open before we came, or no extension may enter it.
      () => false,
    );
  },

  reveal: async (tabId, frameId, argument) => {
    const call: FrameCall<'revealAddress'> = { to: 'frame', method: 'revealAddress', argument };
    const answer: unknown = await browser.tabs.sendMessage(tabId, call, { frameId }).catch(() => undefined);
    return isRevealed(answer) ? answer.value.count : 0;
  },

  showBadge,
};

const isRevealed = fields({ ok: isFlag, value: fields({ count: whole() }) });

async function showBadge(tabId: number, badge: Badge): Promise<void> {
  const changes = [
    browser.action.setBadgeText({ tabId, text: badge.text }),
    browser.action.setBadgeBackgroundColor({ tabId, color: badge.background }),
    browser.action.setBadgeTextColor({ tabId, color: badge.colour }),
    browser.action.setTitle({ tabId, title: titleOf(badge) }),
  ];
  // A tab may be closed while its addresses are looked up; then there is no badge to show.
  await Promise.allSettled(changes);
}

/** The badge in words, for the tooltip and for screen readers. */
function titleOf({ count, worst, alert }: Badge): string {
  const name = browser.i18n.getMessage('extension_name');
  if (worst === undefined) return name;
  const plural = new Intl.PluralRules(browser.i18n.getUILanguage()).select(count);
  const found =
    browser.i18n.getMessage(`badge_found_${plural}`, [String(count)]) ||
    browser.i18n.getMessage('badge_found_other', [String(count)]);
  const lines = [found, browser.i18n.getMessage(`rating_${worst}`)];
  if (alert) lines.push(browser.i18n.getMessage('badge_watched'));
  return `${name}: ${lines.join(' · ')}`;
}
