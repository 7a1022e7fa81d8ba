import { createWording } from '../../components/wording.ts';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };

/** Sentences of other parts stand in the gallery as plain text, so that it does not depend on their keys. */
const OWN: Readonly<Record<string, string>> = { gallery_plain: '$1', gallery_claim: '$1 $2' };

const table = new Map<string, string>([
  ...Object.entries(OWN),
  ...Object.entries(messages).map(([key, { message }]): [string, string] => [key, message]),
]);

/** The messages as the browser would give them: `$1` is replaced, `$$` is a dollar sign. */
export const galleryWording = createWording({
  language: 'en-GB',
  message: (key, substitutions) =>
    (table.get(key) ?? '').replace(/\$(\$|\d)/g, (_, place: string) =>
      place === '$' ? '$' : (substitutions[Number(place) - 1] ?? ''),
    ),
});
