// Measures the background in real browsers, on the built extension: node tests/bench/lookup.ts [chromium firefox]
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { builtExtension, launch } from '../browsers/launch.ts';
import type { Browser, BrowserName } from '../browsers/types.ts';
import type { askBackground } from '../support/ask-background.ts';
import { KNOWN } from '../support/known-addresses.ts';

const ROUNDS = 15;
const ADDRESSES = 500;

const names = process.argv.slice(2).filter((name) => name === 'chromium' || name === 'firefox');
const rows: Record<string, Record<string, string>> = {};
for (const name of names.length > 0 ? names : (['chromium', 'firefox'] as const))
  rows[name] = await measure(name);
console.table(rows);

async function measure(name: BrowserName): Promise<Record<string, string>> {
  const browser = await launch(name, { extension: builtExtension(name) });
  try {
    const installed = await timed(browser, 'readStore', {});
    const text = addresses().join(' ');
    const cold: number[] = [];
    const warm: number[] = [];
    const many: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      await browser.killBackground();
      cold.push(await timed(browser, 'readDossier', { text: KNOWN.wannacry }));
      warm.push(await timed(browser, 'readDossier', { text: KNOWN.wannacry }));
      many.push(await timed(browser, 'lookUpText', { text }));
    }
    return {
      'first start, lists installed (ms)': installed.toFixed(0),
      'cold background to first answer (ms)': spread(cold),
      'warm dossier (ms)': spread(warm),
      [`${ADDRESSES} addresses looked up (ms)`]: spread(many),
    };
  } finally {
    await browser.close();
  }
}

/** Milliseconds between question and answer, as an extension page sees it. */
async function timed(
  browser: Browser,
  method: Parameters<typeof askBackground>[1],
  argument: object,
): Promise<number> {
  const call = JSON.stringify({ to: 'background', method, argument });
  const milliseconds = await browser.evaluateInExtension(`(async () => {
    const start = performance.now();
    const answer = await browser.runtime.sendMessage(${call});
    if (!answer?.ok) throw new Error(JSON.stringify(answer));
    return performance.now() - start;
  })()`);
  return Number(milliseconds);
}

/** Half of them in the embedded set, half of them nobody's. */
function addresses(): readonly string[] {
  const { resolve } = createRequire(import.meta.url);
  const list = readFileSync(resolve('evm-labels/lib/esm/mainnet/phish-hack/all.json'), 'utf8');
  const known = [...list.matchAll(/0x[0-9a-fA-F]{40}/g)].slice(0, ADDRESSES / 2).map(([address]) => address);
  const unknown = Array.from(
    { length: ADDRESSES - known.length },
    () => `0x${randomBytes(20).toString('hex')}`,
  );
  return [...known, ...unknown];
}

function spread(values: readonly number[]): string {
  const sorted = values.toSorted((one, other) => one - other);
  const at = (share: number) => (sorted[Math.floor((sorted.length - 1) * share)] ?? 0).toFixed(0);
  return `median ${at(0.5)}, best ${at(0)}, worst ${at(1)}`;
}
