// How long the QR codes of a capture take, in the worker of the built extension: node tests/bench/pictures.ts [chromium firefox]
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { PNG } from 'pngjs';
import { BROWSERS, builtExtension, launch } from '../browsers/launch.ts';
import type { BrowserName } from '../browsers/types.ts';
import { type DrawnCode, drawCodes } from '../support/draw-codes.ts';

const RUNS = 15;
const BITCOIN = 'bitcoin:bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq?amount=0.01&label=Donate';
const CAPTURES: Readonly<Record<string, readonly DrawnCode[]>> = {
  'no code': [],
  'one code': [{ text: BITCOIN, x: 400, y: 200, scale: 4 }],
  'nine codes': Array.from({ length: 9 }, (_, at) => ({
    text: `${BITCOIN}&n=${at}`,
    x: 30 + (at % 3) * 400,
    y: 10 + Math.floor(at / 3) * 260,
    scale: 3 + (at % 3),
    inverted: at === 4,
  })),
};

const names = process.argv.slice(2);
const columns: Record<string, Record<string, string>> = {};
for (const name of BROWSERS)
  if (names.length === 0 || names.includes(name)) columns[name] = await measure(name);
console.table(columns);

/** Median and longest of a few runs, in milliseconds, from the sending of the picture to the codes; and how many they are. */
async function measure(name: BrowserName): Promise<Record<string, string>> {
  const folder = builtExtension(name);
  const script = readdirSync(path.join(folder, 'assets')).find((file) => file.startsWith('read-picture-'));
  if (script === undefined)
    throw new Error('the worker is missing: build the extension first (npm run build)');
  const browser = await launch(name, { extension: folder });
  try {
    const rows: Record<string, string> = {};
    for (const [what, codes] of Object.entries(CAPTURES)) {
      const png = new PNG({ width: 1280, height: 800 });
      png.data.set(drawCodes(1280, 800, codes).data);
      const base64 = PNG.sync.write(png).toString('base64');
      const runs: { milliseconds: number; count: number }[] = [];
      for (let run = 0; run < RUNS; run += 1)
        runs.push(await browser.evaluateInExtension(readOnce, `/assets/${script}`, base64));
      const times = runs.map(({ milliseconds }) => milliseconds).sort((one, other) => one - other);
      const middle = times[Math.floor(RUNS / 2)] ?? 0;
      rows[`${what}, ms`] =
        `${Math.round(middle)} (≤ ${Math.round(times.at(-1) ?? 0)}), ${runs[0]?.count} found`;
    }
    return rows;
  } finally {
    await browser.close();
  }
}

/** Runs on a page of the extension: a fresh worker, as on every click. */
async function readOnce(script: string, base64: string): Promise<{ milliseconds: number; count: number }> {
  const picture = new Blob([Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))]);
  const began = performance.now();
  const worker = new Worker(script, { type: 'module' });
  const { port1, port2 } = new MessageChannel();
  const count = await new Promise<number>((resolve, reject) => {
    port1.onmessage = ({ data }) =>
      data.result.ok ? resolve(data.result.value.length) : reject(data.result.error);
    worker.onerror = reject;
    worker.postMessage({ argument: picture, port: port2 }, [port2]);
  });
  worker.terminate();
  return { milliseconds: performance.now() - began, count };
}
