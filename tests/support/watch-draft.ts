import type { WatchDraft } from '../../utils/messaging/protocol.ts';

/** What a person enters to watch an address, where the test does not care what it is. */
export function watchDraft(address: string, fields: Partial<WatchDraft> = {}): WatchDraft {
  return {
    address,
    label: 'mine',
    concept: 'ransomware',
    confidence: 'forensic',
    note: '',
    tags: [],
    alert: true,
    ...fields,
  };
}
