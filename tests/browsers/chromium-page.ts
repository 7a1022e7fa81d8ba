import { writeFileSync } from 'node:fs';
import type { CDPSession, Page as PlaywrightPage } from 'playwright-core';
import { evaluatorOn, shortName } from './expression.ts';
import { activeTabId } from './tab-id.ts';
import type { Evaluate, Page } from './types.ts';
import { poll, within } from './wait.ts';

const COMMAND_MS = 30_000;

/** Evaluates in a page over its own session: unlike Playwright's evaluation it injects nothing into the page. */
export function runIn(session: CDPSession): (expression: string) => Promise<unknown> {
  return async (expression) => {
    const answer = await within(
      COMMAND_MS,
      'an evaluation in Chromium',
      session.send('Runtime.evaluate', {
        expression,
        awaitPromise: true,
        returnByValue: true,
        userGesture: true,
      }),
    );
    if (!answer.exceptionDetails) return answer.result.value;
    const { exception, text } = answer.exceptionDetails;
    throw new Error(exception?.description ?? text);
  };
}

/** The common page on a page of Playwright's. */
export function chromiumPage(page: PlaywrightPage, session: CDPSession, evaluateInExtension: Evaluate): Page {
  const evaluate = evaluatorOn(runIn(session));
  const wrapped: Page = {
    goto: async (url) => {
      await page.goto(url, { timeout: COMMAND_MS });
    },
    url: async () => page.url(),
    evaluate,
    waitFor: (condition, ms = 10_000) =>
      poll(ms, shortName(condition), () =>
        typeof condition === 'string' ? evaluate(condition) : evaluate(condition),
      ),
    screenshot: async (file, options) => {
      // Over the same session as the viewport: Playwright's own pictures ignore its scale.
      const shot = await session.send('Page.captureScreenshot', {
        captureBeyondViewport: options?.fullPage ?? false,
        ...(options?.fullPage ? { clip: await documentBox(session) } : {}),
      });
      writeFileSync(file, Buffer.from(shot.data, 'base64'));
    },
    click: (selector) => page.locator(selector).first().click({ timeout: 10_000 }),
    hover: (selector) => page.locator(selector).first().hover({ timeout: 10_000 }),
    type: (text) => page.keyboard.type(text),
    press: (key) => page.keyboard.press(key),
    setViewport: async (width, height, scale = 1) => {
      await session.send('Emulation.setDeviceMetricsOverride', {
        width,
        height,
        deviceScaleFactor: scale,
        mobile: false,
      });
    },
    setColorScheme: (colorScheme) => page.emulateMedia({ colorScheme }),
    activate: () => page.bringToFront(),
    tabId: () => activeTabId(evaluateInExtension, wrapped),
    close: () => page.close(),
  };
  return wrapped;
}

async function documentBox(session: CDPSession) {
  const { cssContentSize } = await session.send('Page.getLayoutMetrics');
  return { ...cssContentSize, scale: 1 };
}
