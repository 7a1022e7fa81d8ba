// Measures the reading of a large page in real browsers: node tests/bench/page.ts [chromium firefox]
import { rmSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { BROWSERS, launch } from '../browsers/launch.ts';
import { buildProbe } from '../support/build-probe.ts';
import { isPageKind, largePage, PAGE_KINDS } from './large-page.ts';

interface Measured {
  readonly bare: readonly number[];
  readonly whole: readonly { busy: number; longest: number; wall: number; found: number }[];
}

const folder = await buildPageProbe();
const server = createServer((request, response) => {
  const kind = request.url?.slice(1) ?? '';
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.end(isPageKind(kind) ? largePage(kind) : '');
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const address = server.address();
const origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
const names = process.argv.slice(2);
const rows: Record<string, Record<string, number>> = {};
for (const name of BROWSERS) {
  if (names.length > 0 && !names.includes(name)) continue;
  const browser = await launch(name, { extension: folder });
  for (const kind of PAGE_KINDS) {
    const page = await browser.newPage(`${origin}/${kind}`);
    const title = String(
      await page.waitFor("document.title.startsWith('measured') && document.title", 120_000),
    );
    // The probe itself wrote it.
    rows[`${name}, ${kind}`] = summarise(JSON.parse(title.slice('measured '.length)) as Measured);
    await page.close();
  }
  await browser.close();
}
server.close();
rmSync(folder, { recursive: true });
console.table(rows);

function summarise({ bare, whole }: Measured): Record<string, number> {
  const least = (numbers: readonly number[]) => Math.round(Math.min(...numbers) * 10) / 10;
  const median = (numbers: readonly number[]) =>
    Math.round((numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0) * 10) / 10;
  const ratios = whole.map(({ busy }, round) => busy / (bare[round] ?? Number.NaN));
  return {
    'bare walk, least ms': least(bare),
    'bare walk, median ms': median(bare),
    'reading, least ms': least(whole.map(({ busy }) => busy)),
    'reading, median ms': median(whole.map(({ busy }) => busy)),
    'median ratio': median(ratios),
    'longest slice, median ms': median(whole.map(({ longest }) => longest)),
    'longest slice, worst ms': -least(whole.map(({ longest }) => -longest)),
    'until done, median ms': median(whole.map(({ wall }) => wall)),
    found: whole[0]?.found ?? 0,
  };
}

/** A content script of the same parts as the product's, as an extension of its own. */
function buildPageProbe(): Promise<string> {
  return buildProbe({
    name: 'page',
    entry: path.join(import.meta.dirname, 'page-script.ts'),
    script: 'content.js',
    manifest: {
      content_scripts: [{ matches: ['http://127.0.0.1/*'], js: ['content.js'], run_at: 'document_idle' }],
    },
  });
}
