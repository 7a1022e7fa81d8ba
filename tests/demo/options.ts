import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import type { BrowserName } from '../browsers/types.ts';

export interface DemoOptions {
  /** Undefined when the person did not say: whichever is there. */
  readonly browser?: BrowserName;
  readonly headless: boolean;
  /** Folder for the pictures, absolute. */
  readonly out: string;
  /** What to open instead of the demo pages. */
  readonly url?: string;
}

export const USAGE = `npm start                                   a demo page, in Chromium
npm start -- --browser firefox              in Firefox
npm start -- https://example.org            a page of the web
npm start -- path/to/page.html              a file
npm start -- --headless --out some/folder   no window: pictures and a table`;

/** Reads the command line; throws a sentence for a person when it makes no sense. */
export function parseOptions(args: readonly string[], env: NodeJS.ProcessEnv, cwd: string): DemoOptions {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      browser: { type: 'string' },
      headless: { type: 'boolean', default: false },
      out: { type: 'string', default: 'artifacts' },
    },
  });
  const [target, ...rest] = positionals;
  if (rest.length > 0) throw new Error(`One page at a time: ${positionals.join(', ')}.`);
  return {
    ...(values.browser === undefined ? {} : { browser: asBrowser(values.browser) }),
    headless: values.headless || !hasDisplay(env),
    out: path.resolve(cwd, values.out),
    ...(target === undefined ? {} : { url: asUrl(target, cwd) }),
  };
}

function asBrowser(name: string): BrowserName {
  if (name === 'chromium' || name === 'firefox') return name;
  throw new Error(`"${name}" is not a browser: say chromium or firefox.`);
}

/** Only Linux can be without a screen and say so. */
function hasDisplay(env: NodeJS.ProcessEnv): boolean {
  return process.platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}

function asUrl(target: string, cwd: string): string {
  if (/^(https?|file):/i.test(target)) return new URL(target).href;
  const file = path.resolve(cwd, target);
  if (!existsSync(file))
    throw new Error(`There is no file ${file}, and "${target}" is no address of a page.`);
  return pathToFileURL(file).href;
}
