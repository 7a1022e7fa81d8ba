import { describe, expect, test } from 'vitest';
import { createWording } from '../../../components/wording.ts';

const WORDS = new Map([
  ['apples_one', '$1 apple'],
  ['apples_other', '$1 apples'],
  ['listed', 'Listed by $1 since $2'],
  ['swapped', '$2, $1'],
]);

function wordingIn(language: string) {
  return createWording({
    language,
    message: (key, substitutions) =>
      (WORDS.get(key) ?? '').replace(/\$(\d)/g, (_, place) => substitutions[Number(place) - 1] ?? ''),
  });
}

const english = wordingIn('en-GB');

describe('a sentence', () => {
  test('writes an ISO date as the language does', () => {
    const sentence = { key: 'listed', substitutions: ['OFAC', '2022-04-14'] };
    expect(english.sentence(sentence)).toBe('Listed by OFAC since 14 Apr 2022');
    expect(wordingIn('en-US').sentence(sentence)).toBe('Listed by OFAC since Apr 14, 2022');
  });

  test('groups a count but not a year', () => {
    expect(english.sentence({ key: 'listed', substitutions: ['53110', '2022'] })).toBe(
      'Listed by 53,110 since 2022',
    );
  });

  test('keeps our own words and a stranger’s apart, in the order of the language', () => {
    expect(english.pieces({ key: 'swapped', substitutions: ['one', 'two'] })).toEqual([
      { text: 'two', foreign: true },
      { text: ', ', foreign: false },
      { text: 'one', foreign: true },
    ]);
  });

  test('cannot be turned around by what is filled in', () => {
    expect(english.sentence({ key: 'listed', substitutions: ['\u202eCAFO', 'x'] })).toBe(
      'Listed by ⟨U+202E⟩CAFO since x',
    );
  });

  test('shows the placeholders of a stranger as text', () => {
    expect(english.sentence({ key: 'listed', substitutions: ['$2', 'x'] })).toBe('Listed by $2 since x');
  });

  test('without words shows its key and everything that it would have said', () => {
    expect(english.sentence({ key: 'nowhere', substitutions: ['one'] })).toBe('nowhere one');
  });
});

test('an ISO date is the same day in every time zone', () => {
  expect(english.date('2022-01-01')).toBe('1 Jan 2022');
});

test('a date that is none is shown as it is', () => {
  expect(english.date('last spring')).toBe('last spring');
});
