import type { Settings } from '../../utils/settings/types.ts';

/** The part of `location` that says where a frame is. */
export interface FramePlace {
  readonly protocol: string;
  readonly host: string;
  readonly ancestorOrigins?: Iterable<string> | ArrayLike<string>;
}

/**
 * The sites that a frame belongs to, as settings name them: its own host and those of the pages around it. A frame
 * without an address of its own (`about:srcdoc`) belongs to the pages around it alone.
 */
export function sitesOf({ protocol, host, ancestorOrigins }: FramePlace): readonly string[] {
  const around = Array.from(ancestorOrigins ?? [], (origin) => origin.replace(/^[a-z]+:\/\//, ''));
  return [protocol === 'file:' ? 'file://' : host, ...around].filter(
    (site) => site !== '' && site !== 'null',
  );
}

/** Whether the person lets pages of these sites be read: one that is off turns off what it contains. */
export function isReadingAllowed(reading: Settings['reading'], sites: readonly string[]): boolean {
  return reading.enabled && !sites.some((site) => reading.offSites.includes(site));
}
