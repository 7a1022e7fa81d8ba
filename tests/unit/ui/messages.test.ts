import { expect, test } from 'vitest';
import { STANDING_WORD } from '../../../components/mark.tsx';
import messages from '../../../public/_locales/en/messages.json' with { type: 'json' };
import { ERROR_CODES } from '../../../utils/errors.ts';

const keys = Object.keys(messages);
test('every code of an error has a sentence', () => {
  const wanted = ERROR_CODES.map((code) => `error_${code.replaceAll('-', '_')}`);
  expect(wanted.filter((key) => !keys.includes(key))).toEqual([]);
});

test('every plural has both forms that English has', () => {
  for (const key of keys.filter((each) => each.endsWith('_one')))
    expect(keys).toContain(key.replace(/_one$/, '_other'));
});

test('a key has only characters that Chrome accepts', () => {
  expect(keys.filter((key) => !/^[A-Za-z0-9_]+$/.test(key))).toEqual([]);
});

test('placeholders are numbered without a gap', () => {
  for (const [key, { message }] of Object.entries(messages)) {
    const places = [...message.matchAll(/\$(\d)/g)].map(([, place]) => Number(place));
    for (let place = 1; place <= Math.max(0, ...places); place += 1)
      if (!key.endsWith('_one')) expect(places, key).toContain(place);
  }
});

test('every standing has a word of its own', () => {
  const words = Object.values(STANDING_WORD).map((key) => messages[key].message);
  expect(new Set(words).size).toBe(words.length);
});
