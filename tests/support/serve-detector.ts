import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import type { Browser, Page } from '../browsers/types.ts';
import { sleep } from '../browsers/wait.ts';
import { listen } from './listen.ts';

/** The page that is sent there defines it: see `tests/fixtures/pages/detector.html`. */
declare const detector: { readonly grown?: true };

/** As strict as a page can be, with a report for everything that breaks it. */
const POLICY =
  "default-src 'none'; script-src 'nonce-detector'; style-src 'none'; img-src 'self'; frame-src 'none'; " +
  "require-trusted-types-for 'script'; trusted-types 'none'; report-uri /report";

/** The page that watches itself, on this machine. */
export interface DetectorServer {
  readonly origin: string;
  /** Opens the page and, once its feed has grown, gives whoever reads it time to do so. */
  visit(browser: Browser, name: string): Promise<Page>;
  /** What the server was asked for since the last visit began. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

/** Serves the page under any name; under one that begins with `strict`, with a policy that forbids everything. */
export async function serveDetector(): Promise<DetectorServer> {
  const html = readFileSync(path.join(import.meta.dirname, '../fixtures/pages/detector.html'));
  const requests: string[] = [];
  const { origin, close } = await listen(
    createServer((request, response) => {
      const url = request.url ?? '';
      if (url !== '/favicon.ico') requests.push(`${request.method} ${url.split('?')[0]}`);
      response.setHeader('content-type', 'text/html; charset=utf-8');
      if (url.startsWith('/strict')) response.setHeader('content-security-policy', POLICY);
      response.end(html);
    }),
  );
  return {
    origin,
    requests,
    close,
    async visit(browser, name) {
      requests.length = 0;
      const page = await browser.newPage(`${origin}/${name}?${announcements(browser.extensionId)}`);
      await page.waitFor(() => detector.grown, 30_000);
      await sleep(2_000);
      return page;
    },
  };
}

/** Names of the events by which WXT could announce an extension, for the page to listen to. */
function announcements(extensionId: string): string {
  if (extensionId === '') return '';
  return [
    'content-script-started',
    'content:started',
    'wxt:content-script-started',
    'content:wxt:content-script-started',
  ]
    .map((event) => `event=${encodeURIComponent(`${extensionId}:${event}`)}`)
    .join('&');
}
