import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Failure } from '../utils/errors.ts';
import type { Sentence } from '../utils/risk/types.ts';
import { createWording, type Wording } from './wording.ts';

/** The words of the views; entry points provide it from `browser.i18n`. */
export const WordingContext = createContext<Wording>(
  createWording({ language: 'en', message: (key, substitutions) => [key, ...substitutions].join(' ') }),
);

export function useWording(): Wording {
  return useContext(WordingContext);
}

/** A sentence in which what strangers wrote can neither reorder nor hide our own words. */
export function Say({ sentence }: { readonly sentence: Sentence }) {
  const { pieces } = useWording();
  return (
    <>
      {pieces(sentence).map((piece, index) =>
        piece.foreign ? <bdi key={index}>{piece.text}</bdi> : piece.text,
      )}
    </>
  );
}

/** What a failure is called: the sentence of its code. A key of `_locales` may hold no hyphen. */
export function failureSentence(failure: Failure): Sentence {
  return { key: `error_${failure.code.replaceAll('-', '_')}`, substitutions: failure.substitutions };
}
