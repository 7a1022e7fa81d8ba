import browser, { type Scripting } from 'webextension-polyfill';
import type { MarksPort } from '../../utils/intel/desk.ts';
import type { MarksCall } from '../../utils/messaging/wire.ts';
import type { MarkedPlaces } from '../../utils/settings/mode.ts';

const SCRIPT = 'marks.js';
/** A rule for each rating, and for pages with a light and a dark ground; nothing of it applies without a mark. */
const STYLE = '/marks.css';

/**
 * The script that marks, as the browser registers, injects and styles it. Where the person has taken a host back, Chromium
 * does not refuse: the call stays open until they press our button in that tab. So nothing waits for a script to come or
 * for a style to go.
 */
export const marksPort: MarksPort = {
  register: oneAfterAnother(register),

  inject: async (tabId) => {
    // Refused where the browser lets no extension in, or where the person has not granted the host.
    void browser.scripting
      .executeScript({ target: { tabId, allFrames: true }, files: [SCRIPT] })
      .catch(() => undefined);
  },

  refresh: async (tabId) => {
    const call: MarksCall = { to: 'marks', method: 'refresh', argument: {} };
    // The content script hears it too and says nothing; without either there is nobody to hear it.
    const answer: unknown = await browser.tabs.sendMessage(tabId, call).catch(() => undefined);
    return answer === true;
  },

  style: async (tabId, frameId, on) => {
    const injection: Scripting.CSSInjection = {
      target: { tabId, frameIds: [frameId] },
      files: [STYLE],
      // The person's, not the author's: the page finds it in none of its style sheets.
      origin: 'USER',
    };
    // A frame may be gone before its style comes or goes.
    if (on) await browser.scripting.insertCSS(injection).catch(() => undefined);
    else void browser.scripting.removeCSS(injection).catch(() => undefined);
  },

  isGranted: (origins) => browser.permissions.contains({ origins: [...origins] }),
};

/** Two changes of settings that come together must not register the same script twice. */
function oneAfterAnother<A>(work: (argument: A) => Promise<void>): (argument: A) => Promise<void> {
  let last: Promise<void> = Promise.resolve();
  return (argument) => {
    const mine = last.then(() => work(argument));
    last = mine.catch(() => undefined);
    return mine;
  };
}

async function register(places: readonly MarkedPlaces[]): Promise<void> {
  const wanted = places.map(scriptFor);
  const registered = await browser.scripting.getRegisteredContentScripts();
  if (sameScripts(registered, wanted)) return;
  if (registered.length > 0) await browser.scripting.unregisterContentScripts();
  if (wanted.length === 0) return;
  try {
    await browser.scripting.registerContentScripts(wanted);
  } catch {
    // Chrome knows `matchOriginAsFallback` here since 119. Without it, frames without an address stay unmarked.
    await browser.scripting.registerContentScripts(
      wanted.map(({ matchOriginAsFallback: _, ...script }) => script),
    );
  }
}

function scriptFor({ id, matches, excludeMatches }: MarkedPlaces): Scripting.RegisteredContentScript {
  return {
    id,
    js: [SCRIPT],
    matches: [...matches],
    ...(excludeMatches.length === 0 ? {} : { excludeMatches: [...excludeMatches] }),
    allFrames: true,
    matchOriginAsFallback: true,
    runAt: 'document_end',
    persistAcrossSessions: true,
  };
}

type Script = Pick<Scripting.RegisteredContentScript, 'id' | 'matches' | 'excludeMatches'>;

function sameScripts(some: readonly Script[], others: readonly Script[]): boolean {
  const name = ({ id, matches, excludeMatches }: Script) =>
    JSON.stringify([id, matches?.toSorted(), excludeMatches?.toSorted() ?? []]);
  return JSON.stringify(some.map(name).sort()) === JSON.stringify(others.map(name).sort());
}
