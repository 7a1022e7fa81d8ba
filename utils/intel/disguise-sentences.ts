import type { Recovery } from '../address/types.ts';
import type { Sentence } from '../risk/types.ts';

/** The scripts whose letters are taken for Latin ones, each with the message that names it. */
const SCRIPTS = [
  ['disguise_cyrillic', /\p{Script=Cyrillic}/u],
  ['disguise_greek', /\p{Script=Greek}/u],
  ['disguise_armenian', /\p{Script=Armenian}/u],
] as const;

/** Letters that one sentence names; the rest it counts. */
const MOST_NAMED = 8;

/** What was undone to read an address, in words: a sentence for each way, and for letters one for each script. */
export function disguiseSentences(recovery: readonly Recovery[]): readonly Sentence[] {
  return recovery.flatMap(({ way, count, letters = '' }) =>
    way === 'look-alike-letters'
      ? letterSentences([...letters])
      : [{ key: `disguise_${way.replaceAll('-', '_')}`, substitutions: [String(count)] }],
  );
}

function letterSentences(letters: readonly string[]): readonly Sentence[] {
  const parts = SCRIPTS.map(([key, script]) => ({
    key,
    own: letters.filter((letter) => script.test(letter)),
  }));
  const rest = letters.filter((letter) => SCRIPTS.every(([, script]) => !script.test(letter)));
  return [...parts, { key: 'disguise_letters', own: rest }]
    .filter(({ own }) => own.length > 0)
    .map(({ key, own }) => ({ key, substitutions: [String(own.length), named(own)] }));
}

function named(letters: readonly string[]): string {
  const shown = letters.slice(0, MOST_NAMED).join(', ');
  return letters.length > MOST_NAMED ? `${shown}, …` : shown;
}
