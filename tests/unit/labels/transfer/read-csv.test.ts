import { describe, expect, test } from 'vitest';
import { SightlineError } from '../../../../utils/errors.ts';
import { readTransfer, TRANSFER_LIMITS } from '../../../../utils/labels/transfer/index.ts';
import { cpuTime } from '../../../support/cpu-time.ts';
import { BINANCE, makeEntry, RONIN, TRON, WANNACRY } from './make.ts';

const read = (text: string) => readTransfer('csv', text);
const codeOf = (text: string): string | undefined => {
  try {
    read(text);
    return undefined;
  } catch (error) {
    return error instanceof SightlineError ? error.code : String(error);
  }
};
const reasons = (text: string) => read(text).rejected.map(({ line, reason }) => [line, reason.key]);

describe('files as other tools write them', () => {
  test.each([
    ['commas', `address,label\n${WANNACRY},x`],
    ['semicolons', `address;label\n${WANNACRY};x`],
    ['tabs', `address\tlabel\n${WANNACRY}\tx`],
    ['bars', `address|label\n${WANNACRY}|x`],
    ['CRLF', `address,label\r\n${WANNACRY},x\r\n`],
    ['lone CR', `address,label\r${WANNACRY},x\r`],
    ['a byte order mark', `\uFEFFaddress,label\n${WANNACRY},x`],
    ['quotation marks everywhere', `"address","label"\r\n"${WANNACRY}","x"\r\n`],
    ['blank lines', `\n\naddress,label\n\n${WANNACRY},x\n,\n\n`],
    ['other names and order', `Name Tag,Wallet Address\nx,${WANNACRY}`],
    ['spaces and hidden characters around the address', `address,label\n" \u200b${WANNACRY}\ufeff ",x`],
    ['an index column of no name', `,Address,Label\n0,${WANNACRY},x`],
    ['no headings at all', `${WANNACRY},x`],
    ['no headings, the address second', `17,${WANNACRY},x`],
    ['a semicolon within a heading in quotation marks', `"address","label"\n${WANNACRY},x`],
  ])('%s', (_, text) => {
    expect(read(text)).toEqual({ entries: [makeEntry(WANNACRY, { label: 'x' })], rejected: [] });
  });

  test('lines whose ends are mixed stay apart', () => {
    const text = `address,label\r\n${WANNACRY},"x"\r\n${BINANCE},y\n${TRON},"z"\r\n`;
    expect(read(text).entries.map((entry) => entry.label)).toEqual(['x', 'y', 'z']);
  });

  test('of a repeated heading the first column counts', () => {
    expect(read(`address,label,name\n${WANNACRY},x,y`).entries[0]?.label).toBe('x');
  });

  test('a header alone is an empty list', () => {
    expect(read('address,label\n')).toEqual({ entries: [], rejected: [] });
  });
});

describe('the cells', () => {
  const cell = (column: string, value: string) =>
    read(`address,${column}\n${WANNACRY},"${value}"`).entries[0];

  test.each([
    ['Ransomware', 'ransomware'],
    ['mixer', 'mixing_service'],
    ['https://interpol-innovation-centre.github.io/DW-VA-Taxonomy/taxonomies/abuses#scam', 'scam'],
    ['', 'unknown'],
    [' ', 'unknown'],
  ])('category %j is %s', (value, concept) => {
    expect(cell('category', value)?.concept).toBe(concept);
  });

  test.each([
    ['authority_data', 'authority_data'],
    ['FORENSIC', 'forensic'],
    ['100', 'ownership'],
    ['99', 'manual_transaction'],
    ['75', 'forensic_investigation'],
    ['60', 'authority_data'],
    ['50', 'forensic'],
    ['40', 'untrusted_transaction'],
    ['20', 'web_crawl'],
    ['10', 'heuristic'],
    ['9', 'unknown'],
    ['0', 'unknown'],
    ['', 'unknown'],
  ])('confidence %j is %s', (value, confidence) => {
    expect(cell('confidence', value)?.confidence).toBe(confidence);
  });

  test.each([
    ['yes', true],
    ['TRUE', true],
    ['', true],
    ['no', false],
    ['0', false],
  ])('alert %j is %s', (value, alert) => {
    expect(cell('alert', value)?.alert).toBe(alert);
  });

  test.each([
    ['2022-04-14', Date.parse('2022-04-14T00:00:00Z')],
    ['2022-04-14T10:00:00.000Z', Date.parse('2022-04-14T10:00:00Z')],
    ['1649930400000', 1_649_930_400_000],
  ])('created %s', (value, createdAt) => {
    expect(cell('created_at', value)).toEqual(makeEntry(WANNACRY, { createdAt }));
  });

  test('tags are split at semicolons and commas', () => {
    expect(cell('tags', 'a; b,c ;; d\\;e \\\\')?.tags).toEqual(['a', 'b', 'c', 'd;e \\']);
  });

  test('notes keep their line breaks', () => {
    expect(cell('note', 'one\r\ntwo\nthree')?.note).toBe('one\r\ntwo\nthree');
  });

  test("an apostrophe is taken off where it guards, and left where it is the person's", () => {
    expect(cell('label', "'=1+1")?.label).toBe('=1+1');
    expect(cell('label', "''x")?.label).toBe("'x");
    expect(cell('label', "'tis")?.label).toBe("'tis");
  });

  test.each([
    ['BCH', 1],
    ['BTC', 0],
    ['bitcoin-cash, or so', 0],
  ])('the ticker %s decides only between accounts that the address leaves open', (ticker, index) => {
    const { account } = read(`address,currency\n${WANNACRY},"${ticker}"`).entries[0] ?? {};
    expect(account?.startsWith('bip122:000000000000000000651ef99cb9fcbe')).toBe(index === 1);
  });

  test('a Tron address filed under XBT is a Tron address', () => {
    expect(read(`address,currency\n${TRON},XBT`).entries[0]?.account).toMatch(/^tron:/);
  });
});

describe('a rejected line is named with its line, its cell and the reason', () => {
  const wrong = `${WANNACRY.slice(0, -1)}x`;

  test.each([
    ['a wrong checksum', `address\n${wrong}`, 'import_bad_checksum', wrong],
    ['no address', 'address,label\n,x', 'import_no_address', ''],
    ['something else', 'address\n515360575', 'import_not_address', '515360575'],
    ['two addresses in one cell', `address\n"${RONIN}, ${TRON}"`, 'import_not_address', `${RONIN}, ${TRON}`],
    ['a category of no taxonomy', `address,type\n${RONIN},foo`, 'import_unknown_concept', 'foo'],
    ['a confidence above 100', `address,confidence\n${RONIN},101`, 'import_unknown_confidence', '101'],
    ['a confidence in words', `address,confidence\n${RONIN},sure`, 'import_unknown_confidence', 'sure'],
    ['an alert that is neither', `address,alert\n${RONIN},maybe`, 'import_bad_alert', 'maybe'],
    ['a date that is none', `address,created\n${RONIN},2022-02-30`, 'import_bad_date', '2022-02-30'],
    ['a date in words', `address,updated\n${RONIN},yesterday`, 'import_bad_date', 'yesterday'],
    ['a time that is none', `address,updated\n${RONIN},2022-02-20Tx`, 'import_bad_date', '2022-02-20Tx'],
    [
      'a number beyond time',
      `address,updated\n${RONIN},999999999999999999`,
      'import_bad_date',
      '999999999999999999',
    ],
    ['cells beyond the columns', `address,label\n${RONIN},a,b`, 'import_too_many_cells', 'b'],
  ])('%s', (_, text, key, value) => {
    expect(read(text)).toMatchObject({ entries: [], rejected: [{ line: 2, value, reason: { key } }] });
  });

  test('empty cells beyond the columns are nothing', () => {
    expect(read(`address\n${RONIN},,`).entries).toHaveLength(1);
  });

  test('a private key is neither kept nor repeated', () => {
    const key = '5HueCGU8rMjxEXxiPuD5BDku4MkFqeZyd4dZ1jvhTVqvbTLvyTJ';
    const { rejected } = read(`address\n${key}`);
    expect(rejected[0]?.reason.key).toBe('import_secret');
    expect(JSON.stringify(rejected)).not.toContain('5HueCGU8');
  });

  test('a private key in another cell at fault is masked before it is cut', () => {
    const key = '5HueCGU8rMjxEXxiPuD5BDku4MkFqeZyd4dZ1jvhTVqvbTLvyTJ';
    const { rejected } = read(`address,alert\n${RONIN},${'x '.repeat(90)}${key}`);
    expect(rejected[0]?.reason.key).toBe('import_bad_alert');
    expect(JSON.stringify(rejected)).not.toContain('5HueCGU8');
  });

  test('the second line about one account, however it is spelled', () => {
    const text = `address\n${RONIN}\n${TRON}\n${RONIN.toLowerCase()}`;
    const { entries, rejected } = read(text);
    expect(entries).toHaveLength(2);
    expect(rejected).toEqual([
      { line: 4, value: RONIN, reason: { key: 'import_duplicate', substitutions: ['2'] } },
    ]);
  });

  test.each([
    ['label', TRANSFER_LIMITS.label],
    ['tags', TRANSFER_LIMITS.tags],
    ['note', TRANSFER_LIMITS.note],
  ])('a %s beyond %d characters is rejected, not cut', (column, limit) => {
    const text = (length: number) => `address,${column}\n${RONIN},${'x'.repeat(length)}`;
    expect(read(text(limit)).entries).toHaveLength(1);
    expect(read(text(limit + 1)).rejected).toEqual([
      {
        line: 2,
        value: 'x'.repeat(200),
        reason: { key: `import_long_${column}`, substitutions: [String(limit + 1), String(limit)] },
      },
    ]);
  });

  test('lines are counted as an editor counts them', () => {
    const text = `address,note\r\n${RONIN},"one\r\ntwo\nthree"\r\n\r\nfoo,\n${TRON},x\nbar,`;
    expect(reasons(text)).toEqual([
      [6, 'import_not_address'],
      [8, 'import_not_address'],
    ]);
    expect(reasons(`\n\naddress\nfoo`)).toEqual([[4, 'import_not_address']]);
    expect(reasons(`address\rfoo\r${TRON}\rbar`)).toEqual([
      [2, 'import_not_address'],
      [4, 'import_not_address'],
    ]);
  });

  test('quotation marks that do not close cost the rest of the file, and say so', () => {
    const { entries, rejected } = read(`address,note\n${TRON},x\n${RONIN},"cut off\n${BINANCE},y`);
    expect(entries.map((entry) => entry.address)).toEqual([TRON]);
    expect(rejected).toMatchObject([{ line: 3, reason: { key: 'import_bad_quotes' } }]);
  });
});

describe('the whole file', () => {
  test.each([
    ['nothing', ''],
    ['white space', '  \n \n'],
    ['prose', 'Dear Sir,\nwe regret'],
    ['HTML', '<!doctype html><title>Not found</title>'],
    ['columns without an address', 'label,note\nx,y'],
    ['a picture', '\u0089PNG\r\n\u001a\n\0\0\0'],
  ])('that is %s is a bad file', (_, text) => {
    expect(codeOf(text)).toBe('bad-file');
  });

  test('beyond 20 MB or 100,000 lines is too large', { timeout: 60_000 }, () => {
    const lines = (count: number) => `address,alert\n${'x,no\n'.repeat(count)}`;
    expect(codeOf('x'.repeat(TRANSFER_LIMITS.file + 1))).toBe('too-large');
    expect(codeOf(lines(TRANSFER_LIMITS.rows))).toBeUndefined();
    expect(codeOf(lines(TRANSFER_LIMITS.rows + 1))).toBe('too-large');
  });

  test('made of quotation marks stays cheap', () => {
    const rows = `address,note\n${`${RONIN},"\n`.repeat(20_000)}`;
    const marks = `address\n${'"'.repeat(200_000)}`;
    expect(cpuTime(() => [read(rows), read(marks)])).toBeLessThan(3_000);
  });

  test('with columns named like properties of objects is read as any other', () => {
    const text = `address,__proto__,constructor,label\n${RONIN},a,b,x`;
    expect(read(text).entries).toEqual([makeEntry(RONIN, { label: 'x' })]);
  });
});
