import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectAddresses, maskSecrets } from '../../../../utils/address/index.ts';
import { RECOVERY_WAYS } from '../../../../utils/address/types.ts';
import { EXAMPLES } from '../../../support/known-addresses.ts';

const BITCOIN = EXAMPLES.legacy;
const SEGWIT = EXAMPLES.segwit;
const TRON = EXAMPLES.tetherOnTron;
const EVM = EXAMPLES.evm;
const TON = 'EQCD39VS5jcptHL8vMjEXrzGaRcCVYto7HUn4bpAOg8xqB2N';
const CASH = EXAMPLES.cash;
/** The first private key of Bitcoin's test vectors: nobody's. */
const WIF = EXAMPLES.privateKey;

const cut = (text: string, size: number, gap: string): string =>
  text.match(new RegExp(`.{1,${size}}`, 'g'))?.join(gap) ?? '';
const backwards = (text: string): string => [...text].reverse().join('');
const escaped = (text: string, sign = '%'): string =>
  [...text].map((character) => sign + character.charCodeAt(0).toString(16)).join('');
const wide = (text: string): string =>
  [...text].map((character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0)).join('');

/** What stands in a text, by name, address and the ways in which it is disguised. */
const FOUND: readonly (readonly [string, string, string, readonly string[]])[] = [
  ['a zero-width space', `${BITCOIN.slice(0, 9)}\u200b${BITCOIN.slice(9)}`, BITCOIN, ['zero-width 1']],
  ['a joiner behind every letter', cut(EVM, 1, '\u2060'), EVM, ['zero-width 41']],
  ['a byte order mark inside', `${TRON.slice(0, 5)}\ufeff${TRON.slice(5)}`, TRON, ['zero-width 1']],
  ['pieces that are hidden', `${cut(EVM, 20, '\uf8f0')}`, EVM, ['hidden-pieces 2']],
  ['soft hyphens', cut(SEGWIT, 10, '\u00ad'), SEGWIT, ['soft-hyphen 4']],
  ['a mark of direction', `${TRON.slice(0, 8)}\u200e${TRON.slice(8)}`, TRON, ['bidi 1']],
  ['an override', `\u202e${backwards(BITCOIN)}\u202c`, BITCOIN, ['reversed 1']],
  ['an override without an end', `pay \u202e${backwards(TRON)}`, TRON, ['reversed 1']],
  ['fullwidth letters', wide(EVM), EVM, ['fullwidth 42']],
  ['a fullwidth digit', BITCOIN.replace('6', '６'), BITCOIN, ['fullwidth 1']],
  ['a line break', `to ${BITCOIN.slice(0, 17)}\n${BITCOIN.slice(17)} now`, BITCOIN, ['line-wrap 1']],
  ['a line break of Windows', `${EVM.slice(0, 12)}\r\n${EVM.slice(12)}`, EVM, ['line-wrap 1']],
  ['two line breaks', cut(SEGWIT, 15, '\n'), SEGWIT, ['line-wrap 2']],
  ['a line break inside its punctuation', `${TON.slice(0, 20)}\n${TON.slice(20)}`, TON, ['line-wrap 1']],
  ['quoted mail', `> to ${TRON.slice(0, 20)}\n> ${TRON.slice(20)} soon`, TRON, ['line-wrap 1']],
  ['mail quoted twice', `> > ${EVM.slice(0, 20)}\n> > ${EVM.slice(20)}`, EVM, ['line-wrap 1']],
  ['groups of four', `send ${cut(BITCOIN, 4, ' ')} please`, BITCOIN, ['grouped 8']],
  ['groups beside a word of four letters', `${cut(SEGWIT, 4, ' ')} with love`, SEGWIT, ['grouped 10']],
  ['groups with hyphens', cut(BITCOIN, 4, '-'), BITCOIN, ['grouped 8']],
  ['groups of five with narrow spaces', cut(TRON, 5, '\u202f'), TRON, ['grouped 6']],
  ['escapes', escaped(BITCOIN), BITCOIN, ['percent-encoded 34']],
  ['escaped escapes', escaped(TRON, '%25'), TRON, ['percent-encoded 34']],
  ['one escape in a link', `https://x.test/?a=%31${BITCOIN.slice(1)}&b`, BITCOIN, ['percent-encoded 1']],
  [
    'Cyrillic letters',
    'TН96tFMn8KGiYSLiwсV3E2UiaJc8jmcbz3',
    'TH96tFMn8KGiYSLiwcV3E2UiaJc8jmcbz3',
    ['look-alike-letters 2 Нс'],
  ],
  ['Greek letters', BITCOIN.replace('B', 'Β'), BITCOIN, ['look-alike-letters 1 Β']],
  ['Armenian letters', SEGWIT.replace('h', 'հ').replace('q', 'զ'), SEGWIT, ['look-alike-letters 1 զ']],
  [
    'two disguises',
    `${TRON.slice(0, 3)}\u200b${TRON.slice(3).replace('H', 'Н')}`,
    TRON,
    ['zero-width 1', 'look-alike-letters 1 Н'],
  ],
  [
    'a letter in the prefix',
    `bitcoincash:${CASH.slice(12).replace('p', 'р')}`,
    CASH,
    ['look-alike-letters 1 р'],
  ],
];

describe('an address is found behind', () => {
  it.each(FOUND)('%s', (_, text, address, ways) => {
    const found = detectAddresses(text);
    expect(found.map((one) => [one.address, one.strength])).toEqual([[address, 'verified']]);
    const [one] = found;
    expect(
      one?.recovery?.map(({ way, count, letters }) => [way, count, letters].filter(Boolean).join(' ')),
    ).toEqual(ways);
    expect(one?.raw).toBe(text.slice(one?.start, one?.end));
  });

  it.each(FOUND)('%s, wherever it stands', (_, text, address) => {
    const [alone] = detectAddresses(text);
    const before = `${'Nothing here is an address. '.repeat(5)}\n\n`;
    const [behind] = detectAddresses(`${before}${text}\n\nAnd so on.`);
    expect(behind).toEqual({
      ...alone,
      start: before.length + (alone?.start ?? 0),
      end: before.length + (alone?.end ?? 0),
    });
    // What was cut out is all of it, and nothing else.
    expect(detectAddresses(alone?.raw ?? '')).toMatchObject([{ address, raw: alone?.raw, start: 0 }]);
  });
});

it('names every way but the one that only the page knows of, and each as messages know it', () => {
  const named = FOUND.flatMap(([, , , ways]) => ways.map((way) => way.split(' ')[0]));
  expect([...new Set([...named, 'hidden-pieces'])].sort()).toEqual([...RECOVERY_WAYS].sort());
});

describe('nothing is said to be recovered', () => {
  it.each([
    ['beside letters of other scripts', `адрес${TRON}сразу`],
    ['between marks of direction', `\u2066${BITCOIN}\u2069`],
    ['before a zero-width space', `${EVM}\u200bnext`],
    ['behind an escape', `?to%3D${BITCOIN}&`],
    ['one a line', [BITCOIN, TRON, EVM, SEGWIT].join('\n')],
    ['one a quoted line', `> ${BITCOIN}\n> ${TRON}`],
  ])('of what stands there openly %s', (_, text) => {
    const found = detectAddresses(text);
    expect(found.length).toBeGreaterThan(0);
    expect(found.every((one) => one.strength === 'verified' && one.recovery === undefined)).toBe(true);
  });

  it.each([
    ['where only a shape speaks for it', `0x${'ab12'.repeat(5)}\u200b${'ab12'.repeat(5)}`],
    ['where the checksum does not hold', 'TН96tFMn8KGiYSLiwсV3E2UiaJc8jmcbz4'],
    ['of ordinary Russian', 'Мы говорим по-русски и ничего не скрываем от вас '.repeat(50)],
    ['of ordinary Arabic', 'العنوان\u200f هنا \u200eوهناك '.repeat(50)],
    [
      'of words of four letters',
      'some word that only have four each time once more and then stop 1234 '.repeat(20),
    ],
    ['of a hex dump', '0000 4500 0054 1c46 4000 4001 b1e6 c0a8 0001 c0a8 00c7 0800 4d56 '.repeat(20)],
    [
      'of base64 on lines',
      `${'c291cmNlTWFwcGluZ1VSTD1kYXRhOmFwcGxpY2F0aW9uL2pzb24K'.repeat(2)}\n`.repeat(20),
    ],
    ['where a tilde stands for nothing', `${TRON.slice(0, 9)}~${TRON.slice(9)}`],
    ['of an UUID', '123e4567-e89b-12d3-a456-426614174000 '.repeat(20)],
  ])('%s', (_, text) => {
    expect(detectAddresses(text).filter(({ recovery }) => recovery !== undefined)).toEqual([]);
  });
});

describe('a private key in disguise', () => {
  it.each([
    ['a zero-width space', `${WIF.slice(0, 20)}\u200b${WIF.slice(20)}`],
    ['a line break', `${WIF.slice(0, 20)}\n${WIF.slice(20)}`],
    ['groups of four', cut(WIF, 4, ' ')],
    ['a Cyrillic letter', WIF.replace('e', 'е')],
  ])('is flagged and masked behind %s', (_, text) => {
    const [one] = detectAddresses(`key: ${text} end`);
    expect(one).toMatchObject({ strength: 'secret', raw: '', address: '', start: 5, end: 5 + text.length });
    expect(maskSecrets(`key: ${text} end`)).toBe('key: [private key] end');
  });
});

it('finds an address wherever nobody sees what stands in it', () => {
  const invisible = fc.constantFrom('\u200b', '\u200c', '\u2060', '\ufeff', '\u00ad', '\u200e', '\ufe0f');
  const gaps = fc.array(fc.tuple(fc.integer({ min: 1, max: 33 }), invisible), {
    minLength: 1,
    maxLength: 20,
  });
  fc.assert(
    fc.property(gaps, fc.constantFrom(BITCOIN, TRON), (marks, address) => {
      let text = address;
      for (const [at, mark] of marks.toSorted(([one], [other]) => other - one))
        text = text.slice(0, at) + mark + text.slice(at);
      const [one] = detectAddresses(`to ${text} now`);
      expect(one).toMatchObject({ address, raw: text });
      expect(one?.recovery?.reduce((sum, { count }) => sum + count, 0)).toBe(marks.length);
    }),
  );
});
