import { writeFileSync } from 'node:fs';
import type { Bidi } from './bidi.ts';
import { evaluatorOn, shortName } from './expression.ts';
import { chordActions, typingActions } from './firefox-keys.ts';
import { activeTabId } from './tab-id.ts';
import type { Evaluate, Page } from './types.ts';
import { poll } from './wait.ts';

/** The parts of BiDi's answers that are read here. */
interface EvaluateAnswer {
  readonly type: 'success' | 'exception';
  readonly result?: { readonly value?: unknown };
  readonly exceptionDetails?: { readonly text: string };
}

/** Runs an expression in a browsing context. */
export function runIn(bidi: Bidi, context: string): (expression: string) => Promise<unknown> {
  return async (expression) => {
    const answer = (await bidi.send('script.evaluate', {
      expression,
      target: { context },
      awaitPromise: true,
      userActivation: true,
      // The shape is the protocol's.
    })) as EvaluateAnswer;
    if (answer.type === 'exception')
      throw new Error(answer.exceptionDetails?.text ?? 'exception in the page');
    return answer.result?.value;
  };
}

export interface FirefoxPageOptions {
  readonly evaluateInExtension: Evaluate;
  /** Sets a preference of the running browser. */
  readonly setPreference: (name: string, value: number) => Promise<unknown>;
}

/** The common page on a browsing context. */
export function firefoxPage(bidi: Bidi, context: string, options: FirefoxPageOptions): Page {
  const evaluate = evaluatorOn(runIn(bidi, context));
  const perform = (id: string, type: 'key' | 'pointer', actions: readonly object[]) =>
    bidi.send('input.performActions', { context, actions: [{ type, id, actions }] });
  const waitFor: Page['waitFor'] = (condition, ms = 10_000) =>
    poll(ms, shortName(condition), () =>
      typeof condition === 'string' ? evaluate(condition) : evaluate(condition),
    );
  const point = async (selector: string) => {
    await waitFor(`document.querySelector(${JSON.stringify(selector)}) !== null`);
    return evaluate(middleOf, selector);
  };

  const page: Page = {
    goto: (url) => navigate(bidi, { context, url, evaluate }),
    url: () => evaluate(() => location.href),
    evaluate,
    waitFor,
    screenshot: async (file, settings) => {
      const origin = settings?.fullPage ? 'document' : 'viewport';
      const shot = await bidi.send('browsingContext.captureScreenshot', { context, origin });
      // The shape is the protocol's.
      writeFileSync(file, Buffer.from((shot as { data: string }).data, 'base64'));
    },
    click: async (selector) => {
      const { x, y } = await point(selector);
      await perform('mouse', 'pointer', [
        { type: 'pointerMove', x, y },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ]);
    },
    hover: async (selector) => {
      const { x, y } = await point(selector);
      await perform('mouse', 'pointer', [{ type: 'pointerMove', x, y }]);
    },
    type: async (text) => {
      await perform('keyboard', 'key', typingActions(text));
    },
    press: async (key) => {
      await perform('keyboard', 'key', chordActions(key));
    },
    setViewport: async (width, height, scale = 1) => {
      const viewport = { width, height };
      await bidi.send('browsingContext.setViewport', { context, viewport, devicePixelRatio: scale });
    },
    setColorScheme: async (scheme) => {
      await options.setPreference(
        'layout.css.prefers-color-scheme.content-override',
        scheme === 'dark' ? 0 : 1,
      );
      // The preference reaches the page's process a moment later.
      await waitFor(`matchMedia('(prefers-color-scheme: ${scheme})').matches`);
    },
    activate: async () => {
      await bidi.send('browsingContext.activate', { context });
    },
    tabId: () => activeTabId(options.evaluateInExtension, page),
    close: async () => {
      await bidi.send('browsingContext.close', { context });
    },
  };
  return page;
}

interface Navigation {
  readonly context: string;
  readonly url: string;
  readonly evaluate: Evaluate;
}

async function navigate(bidi: Bidi, { context, url, evaluate }: Navigation): Promise<void> {
  if (!url.startsWith('moz-extension:')) {
    await bidi.send('browsingContext.navigate', { context, url, wait: 'complete' });
    return;
  }
  // Firefox never reports the end of a navigation to a page of an extension: the page itself is asked.
  await bidi.send('browsingContext.navigate', { context, url, wait: 'none' });
  const wanted = JSON.stringify(url);
  await poll(30_000, url, () =>
    evaluate(`location.href.startsWith(${wanted}) && document.readyState === 'complete'`),
  );
}

/** Runs in the page: scrolls to the element and tells where its middle is. */
function middleOf(selector: string): { x: number; y: number } {
  const element = document.querySelector(selector);
  element?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  const box = element?.getBoundingClientRect();
  if (!box || box.width === 0 || box.height === 0) throw new Error(`${selector} is not visible`);
  return { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) };
}
