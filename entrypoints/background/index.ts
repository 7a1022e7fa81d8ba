import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { forgetRevokedMarks } from '../../utils/intel/apply-marks.ts';
import { applySettings } from '../../utils/intel/apply-settings.ts';
import { beginLoading, endLoading } from '../../utils/intel/follow-tab.ts';
import { createPageHandlers } from '../../utils/intel/page-handlers.ts';
import { createViewHandlers } from '../../utils/intel/view-handlers.ts';
import { createNotifier } from '../../utils/messaging/notifier.ts';
import { createServer } from '../../utils/messaging/server.ts';
import { onSettingsChanged } from '../../utils/settings/index.ts';
import { createDesk } from './create-desk.ts';
import { fulfilMarkWish, restoreMarks } from './keep-marks.ts';
import { answerMenu, createMenu, runCommand } from './look-up-selection.ts';
import { forgetOlderTab, rememberOlderTabs } from './older-tabs.ts';

// Every listener is registered here, before anything is awaited: the event that woke the worker is lost
// to one that comes later.
export default defineBackground(() => {
  const own = { id: browser.runtime.id, root: browser.runtime.getURL('/') };
  const notifier = createNotifier(own);
  const desk = createDesk(notifier);
  const server = createServer({ own, page: createPageHandlers(desk), view: createViewHandlers(desk) });

  browser.runtime.onMessage.addListener(server);
  browser.runtime.onConnect.addListener(notifier.accept);
  browser.runtime.onInstalled.addListener(() => {
    void createMenu();
    void rememberOlderTabs();
    void restoreMarks(desk);
  });
  browser.runtime.onStartup.addListener(() => void restoreMarks(desk));
  browser.permissions.onAdded.addListener(() => void fulfilMarkWish(desk));
  browser.permissions.onRemoved.addListener(() => void forgetRevokedMarks(desk));
  browser.contextMenus.onClicked.addListener(answerMenu);
  browser.commands.onCommand.addListener(runCommand);
  onSettingsChanged((settings) => void applySettings(desk, settings));
  browser.tabs.onRemoved.addListener((tabId) => void desk.boards.forget(tabId));
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (status === 'loading') void Promise.all([forgetOlderTab(tabId), beginLoading(desk, tabId)]);
    if (status === 'complete') void endLoading(desk, tabId);
  });
});
