import { cleanText } from './clean-text.ts';

/** A string that a stranger wrote (a title, a label, a note): cleaned, isolated, never HTML. */
export function Foreign({ text }: { readonly text: string }) {
  return <bdi>{cleanText(text)}</bdi>;
}
