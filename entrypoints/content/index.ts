import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { followSettings } from './follow-settings.ts';
import { startReading } from './start-reading.ts';
import { takeOver } from './take-over.ts';

/**
 * Reads one frame. An unlisted script, named in the manifest by hand: WXT's own content script tells every page the
 * extension's id by an event.
 */
export default defineUnlistedScript(() => {
  const ended = takeOver();
  void followSettings(ended, (allowed) => startReading(AbortSignal.any([ended, allowed])));
});
