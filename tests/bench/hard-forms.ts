// Measures what is found of addresses that are written in hard ways, on the built extension and by others on the same
// page: npm run bench -- hard-forms [chromium firefox]
import { builtExtension, launch } from '../browsers/launch.ts';
import type { Browser, BrowserName } from '../browsers/types.ts';
import { DECOYS, hardForms, hardPages } from '../support/hard-forms.ts';
import { servePages } from '../support/serve-pages.ts';
import { shownAddresses } from '../support/shown-addresses.ts';
import { benchBrowsers, isBuilt } from './bench-browsers.ts';
import { CONTENDERS, type Contender } from './detection/contenders.ts';
import { type Goal, printGoals } from './goals.ts';

const FORMS = hardForms();

/** How one contender did. */
interface Row {
  readonly name: string;
  /** Forms whose address it finds where nothing but the address stands: the others say nothing of the form. */
  readonly known: number;
  /** Names of the forms whose address was not found. */
  readonly missed: readonly string[];
  /** Claims about texts that only look like addresses. */
  readonly alarms: number;
}

/** A form as it stands on the page once its script has run: its text, and its markup. */
interface Written {
  readonly text: string;
  readonly markup: string;
}

/** Prints what was found in each browser, and returns what it says of goal 6. */
export async function benchHardForms(args: readonly string[] = []): Promise<readonly Goal[]> {
  const server = await servePages(hardPages());
  const goals: Goal[] = [];
  try {
    for (const name of benchBrowsers(args)) {
      if (!isBuilt(name)) continue;
      const rows = await measure(name, server.origin);
      print(name, rows);
      goals.push(...rows.slice(0, 1).map((row) => goalOf(name, row)));
    }
  } finally {
    await server.close();
  }
  return goals;
}

/** Sightline first, as its list shows it; then the others, on the text and on the markup of each form. */
async function measure(name: BrowserName, origin: string): Promise<readonly Row[]> {
  const browser = await launch(name, { extension: builtExtension(name) });
  try {
    const forms = await readPage(browser, `${origin}/forms`, addresses());
    const decoys = await readPage(browser, `${origin}/decoys`, []);
    const others = CONTENDERS.filter(({ name }) => name !== 'Sightline');
    return [
      {
        name: 'Sightline',
        known: FORMS.length,
        missed: FORMS.filter(({ address }) => !forms.shown.includes(address)).map(({ name }) => name),
        alarms: decoys.shown.length + forms.shown.filter((one) => !addresses().includes(one)).length,
      },
      ...others.map((contender) => ({ name: contender.name, ...rivalRow(contender, forms.written) })),
    ];
  } finally {
    await browser.close();
  }
}

function addresses(): readonly string[] {
  return FORMS.map(({ address }) => address);
}

async function readPage(browser: Browser, url: string, awaited: readonly string[]) {
  const page = await browser.newPage(url);
  const shown = await shownAddresses(browser, page, awaited);
  const written = await page.evaluate(readSections);
  await page.close();
  return { shown, written };
}

/** Runs in the page. */
function readSections(): Written[] {
  return Array.from(document.querySelectorAll('section'), (section) => {
    // The scripts that make a form name its address, which is not where it stands on the page.
    const copy = document.createElement('div');
    copy.innerHTML = section.innerHTML;
    for (const script of copy.querySelectorAll('script')) script.remove();
    return { text: copy.textContent ?? '', markup: copy.innerHTML };
  });
}

function rivalRow({ find }: Contender, written: readonly Written[]): Omit<Row, 'name'> {
  const claimed = (texts: readonly string[]) => texts.flatMap((text) => find(text)).map(({ raw }) => raw);
  // Upper case is a bech32 or EVM address as well.
  const isClaimed = (texts: readonly string[], address: string) =>
    claimed(texts).some((raw) => raw.toLowerCase() === address.toLowerCase());
  const found = (at: number, address: string) => {
    const { text = '', markup = '' } = written[at] ?? {};
    return isClaimed([text, markup], address);
  };
  return {
    known: FORMS.filter(({ address }) => isClaimed([address], address)).length,
    missed: FORMS.filter(({ address }, at) => !found(at, address)).map(({ name }) => name),
    alarms: claimed(DECOYS).length,
  };
}

function print(name: BrowserName, rows: readonly Row[]): void {
  console.log(
    `\nOf ${FORMS.length} hard forms and ${DECOYS.length} texts that only look like addresses, ${name}`,
  );
  console.table(
    Object.fromEntries(
      rows.map(({ name, known, missed, alarms }) => [
        name,
        {
          found: FORMS.length - missed.length,
          share: `${((100 * (FORMS.length - missed.length)) / FORMS.length).toFixed(1)} %`,
          'of those it finds when they stand plain': `${((100 * (FORMS.length - missed.length)) / known).toFixed(1)} % of ${known}`,
          'false alarms': alarms,
        },
      ]),
    ),
  );
  const [own] = rows;
  if (own !== undefined && own.missed.length > 0) console.log(`Sightline misses: ${own.missed.join(', ')}`);
}

function goalOf(name: BrowserName, { missed, alarms }: Row): Goal {
  const found = FORMS.length - missed.length;
  return {
    row: '6',
    what: `hard forms found; false alarms on decoys: ${name}`,
    goal: '≥ 97 %; 0',
    value: `${found} of ${FORMS.length}; ${alarms}`,
    met: found / FORMS.length >= 0.97 && alarms === 0,
  };
}

if (import.meta.main) printGoals(await benchHardForms(process.argv.slice(2)));
