import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

export interface Profile {
  readonly folder: string;
  /** Removes a temporary profile; keeps one that the caller gave. */
  remove(): void;
}

/** The caller's profile folder, or a temporary one. */
export function openProfile(given: string | undefined): Profile {
  if (given) return { folder: given, remove: () => undefined };
  const folder = mkdtempSync(path.join(tmpdir(), 'sightline-profile-'));
  return {
    folder,
    // The browser's helpers may still be writing for a moment after its main process has ended.
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }),
  };
}
