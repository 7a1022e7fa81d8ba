import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { parseAddress } from '../../../../utils/address/index.ts';
import { CONCEPTS } from '../../../../utils/labels/taxonomy/index.ts';
import { readTransfer, type TransferEntry, writeTransfer } from '../../../../utils/labels/transfer/index.ts';
import { CONFIDENCE, type ConfidenceId } from '../../../../utils/labels/types.ts';
import { BINANCE, makeEntry, RONIN, TRON, WANNACRY } from './make.ts';

const FORMATS = ['csv', 'json'] as const;

/** Texts that break naive CSV: signs of formulas, quotation marks, delimiters, every line end, hidden characters. */
const nastyText = fc
  .array(
    fc.constantFrom(
      ...[
        '=',
        '+',
        '-',
        '@',
        "'",
        '"',
        '\\',
        ',',
        ';',
        '|',
        '\t',
        '\r\n',
        '\n',
        '\r',
        ' ',
        'a',
        'é',
        '🦊',
        '\u202e',
        '＝',
        '\0',
      ],
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

const tag = nastyText.map((text) => text.trim()).filter((text) => text !== '');
const time = fc.option(fc.integer({ min: 0, max: 4e12 }), { nil: undefined });

const anyEntry = (address: string): fc.Arbitrary<TransferEntry> =>
  fc
    .record({
      account: fc.constantFrom(...parseAddress(address).accounts),
      label: nastyText,
      note: nastyText,
      tags: fc.array(tag, { maxLength: 4 }),
      concept: fc.constantFrom(...CONCEPTS.keys()),
      confidence: fc.constantFrom(...Object.keys(CONFIDENCE).filter(isConfidence)),
      alert: fc.boolean(),
      createdAt: time,
      updatedAt: time,
    })
    .map(({ createdAt, updatedAt, ...fields }) =>
      makeEntry(address, {
        ...fields,
        ...(createdAt === undefined ? {} : { createdAt }),
        ...(updatedAt === undefined ? {} : { updatedAt }),
      }),
    );

function isConfidence(id: string): id is ConfidenceId {
  return id in CONFIDENCE;
}

describe.each(FORMATS)('%s', (format) => {
  test('what is written is read again, whatever the person wrote', () => {
    const lists = fc.tuple(anyEntry(WANNACRY), anyEntry(BINANCE), anyEntry(TRON), anyEntry(RONIN));
    fc.assert(
      fc.property(lists, (entries) => {
        expect(readTransfer(format, writeTransfer(format, entries))).toEqual({ entries, rejected: [] });
      }),
      { numRuns: 400 },
    );
  });

  test('an empty watchlist is an empty file of that format', () => {
    expect(readTransfer(format, writeTransfer(format, []))).toEqual({ entries: [], rejected: [] });
  });

  test('an account on another chain than the likeliest stays there', () => {
    const { accounts } = parseAddress(WANNACRY);
    expect(accounts.length).toBeGreaterThan(1);
    const entries = [
      makeEntry(WANNACRY, { account: accounts[1] ?? '' }),
      makeEntry(RONIN, { account: `eip155:56:${RONIN}` }),
    ];
    expect(readTransfer(format, writeTransfer(format, entries)).entries).toEqual(entries);
  });
});

describe('a CSV for spreadsheets', () => {
  test('begins with a byte order mark and the columns, and ends its lines with CRLF', () => {
    const csv = writeTransfer('csv', [makeEntry(WANNACRY, { label: 'ransom', alert: false, createdAt: 0 })]);
    expect(csv).toBe(
      '\uFEFF"address","chain","label","concept","confidence","note","tags","alert","created","updated"\r\n' +
        `"${WANNACRY}","bip122:000000000019d6689c085ae165831e93","ransom","unknown","unknown","","","false",` +
        '"1970-01-01T00:00:00.000Z",""\r\n',
    );
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1', '＠x'])(
    'no cell begins like the formula %j',
    (text) => {
      const csv = writeTransfer('csv', [makeEntry(WANNACRY, { label: text, note: text, tags: [text] })]);
      expect(csv).toContain(`'${text}`);
      const cells = Papa.parse<string[]>(csv, { newline: '\r\n' }).data.flat();
      expect(cells.filter((cell) => /^[=+\-@\t\r\n＝＠]/.test(cell))).toEqual([]);
    },
  );
});
