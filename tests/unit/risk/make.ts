import { conceptById } from '../../../utils/labels/taxonomy/index.ts';
import type { Label, LabelSource } from '../../../utils/labels/types.ts';
import type { Facts } from '../../../utils/risk/index.ts';
import type { Coverage } from '../../../utils/risk/types.ts';

export const NOW = Date.parse('2026-11-22T12:00:00Z');

export const CASE_FILE: LabelSource = {
  id: 'case-file',
  title: 'Case file',
  licence: 'Apache-2.0',
  asOf: '2026-07-01',
};
export const OTHER_LIST: LabelSource = {
  id: 'other',
  title: 'Other list',
  licence: 'MIT',
  asOf: '2022-05-01',
};

export const COMPLETE: Coverage = {
  searched: [
    { id: 'case-file', title: 'Case file', labels: 200, asOf: '2026-07-01' },
    { id: 'other', title: 'Other list', labels: 17_432, asOf: '2022-05-01' },
  ],
  missing: [],
};

/** A label with the role that its concept implies. */
export function makeLabel(concept: string, fields: Partial<Label> = {}): Label {
  return {
    account: 'eip155:1:0x098B716B8Aaf21512996dC57EB0615e2383E2f96',
    label: `a ${concept}`,
    concept,
    role: conceptById(concept).role,
    confidence: 'forensic',
    source: CASE_FILE,
    ...fields,
  };
}

/** Facts with a complete search. */
export function facts(labels: readonly Label[], more: Partial<Facts> = {}): Facts {
  return { labels, coverage: COMPLETE, now: NOW, ...more };
}
