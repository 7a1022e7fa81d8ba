/** Takes the README's pictures of marks, of each demo page in light and in dark: npm run build && npm run pictures. */
import { fileURLToPath } from 'node:url';
import { builtExtension, launch } from '../browsers/launch.ts';
import type { Browser } from '../browsers/types.ts';
import { grantSite, setMarks } from '../support/allow-marks.ts';
import { serveDemo } from './serve.ts';

/** Each page, and the address over which the pointer stands. */
const PAGES = [
  ['news', 'bc1qvhnfknw852ephxyc5hm4q520zmvf9maphetc9z'],
  ['forum', '0x5acc84a3e955bdd76467d3348077d003f00ffb97'],
  ['feed', '0x47666Fab8bd0Ac7003bce3f5C3585383F09486E2'],
] as const;
const SCHEMES = ['light', 'dark'] as const;
const FOLDER = fileURLToPath(new URL('../../docs/images/', import.meta.url));

/** Runs in the page: brings the address into view, in an element of its own to point at. */
const showing = (address: string) => `(() => {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let text = texts.nextNode();
  while (text !== null && !text.data.includes('${address}')) text = texts.nextNode();
  if (text === null) return false;
  const range = document.createRange();
  const start = text.data.indexOf('${address}');
  range.setStart(text, start);
  range.setEnd(text, start + ${address.length});
  const target = document.createElement('span');
  target.dataset.target = '';
  range.surroundContents(target);
  target.scrollIntoView({ block: 'center' });
  return true;
})()`;
const IS_MARKED = 'CSS.highlights.size > 0';
/** The card is the only element beside head and body. */
const HAS_CARD = 'document.documentElement.children.length > 2';

const server = await serveDemo();
const browser = await launch('chromium', { extension: builtExtension('chromium') });
try {
  const { host, hostname } = new URL(server.origin);
  await grantSite(browser, hostname);
  await setMarks(browser, { sites: [host] });
  for (const [page, address] of PAGES)
    for (const scheme of SCHEMES)
      await take(browser, `${server.origin}/${page}.html`, {
        address,
        scheme,
        file: `${FOLDER}marks-${page}-${scheme}.png`,
      });
} finally {
  await browser.close();
  await server.close();
}

interface Picture {
  readonly address: string;
  readonly scheme: (typeof SCHEMES)[number];
  readonly file: string;
}

async function take(from: Browser, url: string, { address, scheme, file }: Picture): Promise<void> {
  const page = await from.newPage();
  await page.setViewport(720, 440);
  await page.setColorScheme(scheme);
  await page.goto(url);
  await page.activate();
  await page.waitFor(showing(address));
  await page.waitFor(IS_MARKED);
  await page.hover('[data-target]');
  await page.waitFor(HAS_CARD);
  await page.screenshot(file);
  await page.close();
  console.log(file);
}
