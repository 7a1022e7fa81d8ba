import { DEFAULT_SETTINGS, type MarkSettings, type Settings } from '../../utils/settings/types.ts';
import type { Browser } from '../browsers/types.ts';

/** Grants a host for both schemes, as the person does when they allow marks on it. */
export async function grantSite(browser: Browser, host: string): Promise<void> {
  for (const scheme of ['http', 'https']) await browser.grantHost(`${scheme}://${host}/*`);
}

/** Sets what the person wants marked; the rest of the settings is as it comes. */
export async function setMarks(
  browser: Browser,
  marks: Partial<MarkSettings>,
  reading: Partial<Settings['reading']> = {},
): Promise<void> {
  const settings: Settings = {
    ...DEFAULT_SETTINGS,
    reading: { ...DEFAULT_SETTINGS.reading, ...reading },
    marks: { ...DEFAULT_SETTINGS.marks, startingPoint: 'analyst', ...marks },
  };
  const stored = JSON.stringify({ settings });
  await browser.evaluateInExtension(`browser.storage.local.set(${stored}).then(() => true)`);
}
