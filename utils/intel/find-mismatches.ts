import { accountKey, parseAddress, spellings } from '../address/index.ts';
import { matchesPartial } from '../address/match-partial.ts';
import type { DetectedAddress } from '../address/types.ts';
import type { ReportedMismatch, ReportedPartial } from '../messaging/protocol.ts';
import type { Mismatch } from '../risk/index.ts';

/** Targets of one shown address that are told. */
const MOST_TOLD = 3;

/**
 * For each address (or shortened form) that a page shows, the other addresses to which its links and buttons lead.
 * Another spelling of the same account, on whatever chain of the same key, is no other address.
 */
export function findMismatches(
  reported: readonly ReportedMismatch[],
  partials: readonly ReportedPartial[],
): ReadonlyMap<string, readonly Mismatch[]> {
  const shortened = new Map(partials.map((partial) => [partial.raw, partial]));
  const found = new Map<string, Mismatch[]>();
  for (const { shown, target, by } of reported) {
    const other = tryParse(target);
    if (other === undefined) continue;
    const partial = shortened.get(shown);
    const isSame =
      partial === undefined
        ? isSameAccount(tryParse(shown), other)
        : writtenForms(other).some((form) => matchesPartial(partial, form));
    const told = found.get(shown) ?? [];
    if (!isSame && told.length < MOST_TOLD) found.set(shown, [...told, { address: other.address, by }]);
  }
  return found;
}

function isSameAccount(one: DetectedAddress | undefined, other: DetectedAddress): boolean {
  if (one === undefined) return false;
  const keys = new Set(one.accounts.map(accountKey));
  if (other.accounts.some((account) => keys.has(accountKey(account)))) return true;
  const forms = new Set(writtenForms(one));
  return writtenForms(other).some((form) => forms.has(form));
}

function writtenForms(address: DetectedAddress): readonly string[] {
  return [address.address, ...spellings(address).map((spelling) => spelling.address)];
}

function tryParse(text: string): DetectedAddress | undefined {
  try {
    return parseAddress(text);
  } catch {
    // A broken checksum is shown as such by itself.
    return undefined;
  }
}
