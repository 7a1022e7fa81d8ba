import { readFileSync } from 'node:fs';
import type { Sentence } from '../../utils/risk/types.ts';

// The same messages that the extension ships.
const MESSAGES = new Map<string, { readonly message: string }>(
  Object.entries(
    JSON.parse(readFileSync(new URL('../../public/_locales/en/messages.json', import.meta.url), 'utf8')),
  ),
);

/** A sentence in words, as the browser's `i18n.getMessage` would put it. */
export function inWords({ key, substitutions }: Sentence): string {
  const message = MESSAGES.get(key)?.message ?? `[${key}]`;
  return message.replace(/\$(\$|\d)/g, (_, place: string) =>
    place === '$' ? '$' : (substitutions[Number(place) - 1] ?? ''),
  );
}
