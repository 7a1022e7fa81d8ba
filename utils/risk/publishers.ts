import type { Label } from '../labels/types.ts';

/** Who speaks on a host, in the short form that people know. The longest host that fits wins. */
const PUBLISHERS: readonly (readonly [host: string, name: string])[] = [
  ['treasury.gov', 'OFAC'],
  ['nbctf.mod.gov.il', 'NBCTF (Israel)'],
  ['fbi.gov', 'FBI'],
  ['ic3.gov', 'FBI'],
  ['justice.gov', 'US Department of Justice'],
  ['europa.eu', 'EU'],
  ['gov.uk', 'UK'],
];

/** Who made a claim: the authority on whose site it can be read, otherwise the list that has it. */
export function publisherOf(label: Label): string {
  const host = label.url === undefined ? undefined : URL.parse(label.url)?.hostname;
  const known = PUBLISHERS.find(([suffix]) => host === suffix || host?.endsWith(`.${suffix}`));
  return known?.[1] ?? label.source.title;
}
