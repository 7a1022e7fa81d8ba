import type { Claim } from '../claim.ts';
import { readTagPack } from '../formats/tagpack.ts';
import { parseTagPackYaml } from '../formats/tagpack-yaml.ts';
import type { LabelSource } from '../types.ts';

/**
 * Reads the case file (`case-file.yaml`), which is ours: every tag must be readable.
 * Throws `TypeError` that names the first one that is not.
 */
export function readCaseFile(yaml: string): {
  readonly source: LabelSource;
  readonly claims: readonly Claim[];
} {
  const { title, claims, rejected } = readTagPack(parseTagPackYaml(yaml));
  const [first] = rejected;
  if (first !== undefined)
    throw new TypeError(`tag ${first.entry} of the case file: ${first.fault} ${JSON.stringify(first.value)}`);
  return { source: { id: 'case-file', title, licence: 'Apache-2.0', asOf: newestDate(claims) }, claims };
}

/** The newest day that a claim speaks of; the beginning of time where none does. */
function newestDate(claims: readonly Claim[]): string {
  const days = claims.flatMap((claim) => [claim.lastmod, claim.listedAt, claim.delistedAt]);
  return days.reduce<string>(
    (newest, day) => (day !== undefined && day > newest ? day : newest),
    '1970-01-01',
  );
}
