import type { Settings } from '../settings/types.ts';

/** Whether the person does not want pages of a site to be read. */
export function isReadingOff({ reading }: Settings, site: string): boolean {
  return !reading.enabled || reading.offSites.includes(site);
}
