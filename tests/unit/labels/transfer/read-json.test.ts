import { describe, expect, test } from 'vitest';
import { SightlineError } from '../../../../utils/errors.ts';
import { readTransfer, TRANSFER_LIMITS, writeTransfer } from '../../../../utils/labels/transfer/index.ts';
import { makeEntry, RONIN, TRON, WANNACRY } from './make.ts';

const read = (value: unknown) => readTransfer('json', JSON.stringify(value));
const codeOf = (text: string): string | undefined => {
  try {
    readTransfer('json', text);
    return undefined;
  } catch (error) {
    return error instanceof SightlineError ? error.code : String(error);
  }
};

test('a file of ours says what it is', () => {
  const file = JSON.parse(
    writeTransfer('json', [makeEntry(RONIN, { label: 'x', tags: ['a'], updatedAt: 0 })]),
  );
  expect(file).toEqual({
    format: 'sightline-watchlist',
    version: 1,
    entries: [
      {
        address: RONIN,
        chain: 'eip155:1',
        label: 'x',
        concept: 'unknown',
        confidence: 'unknown',
        note: '',
        tags: ['a'],
        alert: true,
        created: '',
        updated: '1970-01-01T00:00:00.000Z',
      },
    ],
  });
});

test.each([
  ['a bare list', [{ address: RONIN }]],
  ['entries with fields of no meaning', { entries: [{ address: RONIN, colour: 'red', nested: { a: 1 } }] }],
  ['fields that are null', [{ address: RONIN, label: null, tags: null }]],
])('%s is read', (_, value) => {
  expect(read(value)).toEqual({ entries: [makeEntry(RONIN)], rejected: [] });
});

test('a byte order mark before it does no harm', () => {
  expect(readTransfer('json', `\uFEFF${JSON.stringify([{ address: RONIN }])}`).entries).toHaveLength(1);
});

test('numbers and flags are read as what they say', () => {
  const entry = { address: RONIN, confidence: 60, alert: false, created: 1_649_930_400_000 };
  expect(read([entry]).entries).toEqual([
    makeEntry(RONIN, { confidence: 'authority_data', alert: false, createdAt: 1_649_930_400_000 }),
  ]);
});

test('a key that would reach a prototype reaches nothing', () => {
  const text = `[{"address":"${RONIN}","__proto__":{"label":"evil"},"constructor":{"label":"evil"}}]`;
  expect(readTransfer('json', text).entries).toEqual([makeEntry(RONIN)]);
});

test('cells are taken as they stand: no apostrophe guards them', () => {
  expect(read([{ address: RONIN, label: "'=1" }]).entries[0]?.label).toBe("'=1");
});

describe('a rejected entry is named with its place and the reason', () => {
  test.each([
    ['a text', 'x', 'import_not_entry', '"x"'],
    ['null', null, 'import_not_entry', 'null'],
    ['a list', [RONIN], 'import_not_entry', `["${RONIN}"]`],
    ['no address', { label: 'x' }, 'import_no_address', ''],
    ['an address that is an object', { address: { a: 1 } }, 'import_bad_field', '{"a":1}'],
    ['a label that is a list', { address: RONIN, label: ['x'] }, 'import_bad_field', '["x"]'],
    ['tags that are a text', { address: RONIN, tags: 'a' }, 'import_bad_field', '"a"'],
    ['tags that are numbers', { address: RONIN, tags: ['a', 1] }, 'import_bad_field', '["a",1]'],
    ['a concept that is a number', { address: RONIN, concept: 7 }, 'import_unknown_concept', '7'],
  ])('%s', (_, item, key, value) => {
    const { entries, rejected } = read([{ address: WANNACRY }, item, { address: TRON }]);
    expect(entries.map((entry) => entry.address)).toEqual([WANNACRY, TRON]);
    expect(rejected).toMatchObject([{ line: 2, value, reason: { key } }]);
  });

  test('a field at fault is named', () => {
    expect(read([{ address: RONIN, label: {} }]).rejected[0]?.reason.substitutions).toEqual(['label']);
    expect(read([{ address: RONIN, tags: {} }]).rejected[0]?.reason.substitutions).toEqual(['tags']);
  });
});

describe('the whole file', () => {
  const whole = writeTransfer('json', [makeEntry(RONIN), makeEntry(TRON)]);

  test('cut anywhere is a bad file', () => {
    for (let end = 0; end < whole.trimEnd().length; end++)
      expect(codeOf(whole.slice(0, end))).toBe('bad-file');
    expect(codeOf(whole)).toBeUndefined();
  });

  test.each(['', '{}', '{"entries":{}}', '"x"', '7', 'null', '<html>', '{"entries":null}'])(
    '%s is a bad file',
    (text) => {
      expect(codeOf(text)).toBe('bad-file');
    },
  );

  test('nested a hundred thousand deep is a bad file, not a crash', () => {
    expect(codeOf('['.repeat(100_000))).toBe('bad-file');
    expect(codeOf(`${'[{"entries":'.repeat(50_000)}0${'}]'.repeat(50_000)}`)).not.toBe('internal');
  });

  test('of 20 MB is read, of one character more it is too large', () => {
    expect(codeOf(' '.repeat(TRANSFER_LIMITS.file))).toBe('bad-file');
    expect(codeOf(' '.repeat(TRANSFER_LIMITS.file + 1))).toBe('too-large');
  });

  test('of more than 100,000 entries is too large', () => {
    expect(codeOf(JSON.stringify(Array.from({ length: TRANSFER_LIMITS.rows + 1 }, () => 0)))).toBe(
      'too-large',
    );
  });
});
