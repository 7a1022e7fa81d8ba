import { afterEach, describe, expect, it, vi } from 'vitest';
import { detectAddresses } from '../../../../utils/address/index.ts';
import { REGISTRY } from '../../../../utils/address/registry.ts';
import { EXAMPLES } from '../../../support/known-addresses.ts';

const BITCOIN = EXAMPLES.legacy;
const SEGWIT = EXAMPLES.segwit;
const TRON = EXAMPLES.tetherOnTron;
const EVM = EXAMPLES.evm;
const CASH = EXAMPLES.cash;
const MONERO =
  '4AdUndXHHZ6cfufTMvppY6JwXNouMBzSkbLYfpAV5Usx3skxNgYeYTRj5UzqtReoS44qo9mtmXCqY45DJ852K5Jv2684Rge';

const cut = (text: string, size: number, gap: string): string =>
  text.match(new RegExp(`.{1,${size}}`, 'g'))?.join(gap) ?? '';

/** A text before far enough away from its beginning, and one behind. */
const surround = (text: string): string =>
  `${'Nothing here is an address at all. '.repeat(4)}\n\nIt is ${text} you said.\n\n${'And so on. '.repeat(9)}`;

/** What is written, the address in it, in which part of what is written it stands, and how. */
const JOINED: readonly (readonly [string, string, string, string, string?])[] = [
  ['lines of 13, eight of them', cut(MONERO, 13, '\n'), MONERO, 'line-wrap 7'],
  ['lines of 20', cut(MONERO, 20, '\n'), MONERO, 'line-wrap 4'],
  ['lines of 40 of Windows', cut(MONERO, 40, '\r\n'), MONERO, 'line-wrap 2'],
  ['lines of 13', cut(BITCOIN, 13, '\n'), BITCOIN, 'line-wrap 2'],
  ['two lines of equal length', cut(BITCOIN, 17, '\n'), BITCOIN, 'line-wrap 1'],
  ['two lines of 21', cut(EVM, 21, '\n'), EVM, 'line-wrap 1'],
  ['a long line and a short one', cut(BITCOIN, 26, '\n'), BITCOIN, 'line-wrap 1'],
  ['a short line and a long one', `${BITCOIN.slice(0, 5)}\n${BITCOIN.slice(5)}`, BITCOIN, 'line-wrap 1'],
  ['a line behind its prefix', cut(CASH, 30, '\n'), CASH, 'line-wrap 1'],
  ['quoted lines', `${TRON.slice(0, 20)}\n> ${TRON.slice(20)}`, TRON, 'line-wrap 1'],
  ['quoted lines of Windows', `${TRON.slice(0, 20)}\r\n> ${TRON.slice(20)}`, TRON, 'line-wrap 1'],
  ['lines quoted twice', `${EVM.slice(0, 20)}\n>> ${EVM.slice(20)}`, EVM, 'line-wrap 1'],
  ['lines quoted twice with spaces', `${EVM.slice(0, 20)}\n> > ${EVM.slice(20)}`, EVM, 'line-wrap 1'],
  ...[3, 4, 5, 6, 7, 8, 9, 10].map((size): readonly [string, string, string, string] => [
    `groups of ${size} with hyphens`,
    cut(MONERO, size, '-'),
    MONERO,
    `grouped ${Math.ceil(95 / size) - 1}`,
  ]),
  ['groups of 4 with spaces', cut(EVM, 4, ' '), EVM, 'grouped 10'],
  ['a shorter group before', `1 ${cut(BITCOIN.slice(1), 4, ' ')}`, BITCOIN, 'grouped 9'],
  ['a shorter group of three before', `1Bp ${cut(BITCOIN.slice(3), 4, ' ')}`, BITCOIN, 'grouped 8'],
  ['a word of four letters behind', `${cut(SEGWIT, 4, ' ')} with`, SEGWIT, 'grouped 10', cut(SEGWIT, 4, ' ')],
  ['words of four before', `this coin ${cut(EVM, 4, ' ')}`, EVM, 'grouped 10', cut(EVM, 4, ' ')],
  ['one word of four before', `coin ${cut(EVM, 4, ' ')}`, EVM, 'grouped 10', cut(EVM, 4, ' ')],
];

const WHERE = JOINED.map(
  ([name, written, address, way, part = written]) => [name, written, address, way, part] as const,
);

describe('an address in parts is put together, and found in its place,', () => {
  it.each(WHERE)('in %s', (_, written, address, way, part) => {
    for (const text of [written, surround(written)]) {
      const start = text.indexOf(part);
      expect(
        detectAddresses(text).map((one) => [
          one.address,
          one.start,
          one.raw,
          one.recovery?.map(({ way: by, count }) => `${by} ${count}`).join(),
        ]),
      ).toEqual([[address, start, part, way]]);
    }
  });

  it('with words of four letters on either side, two at most', () => {
    const whole = TRON.slice(0, 32);
    const found = detectAddresses(`send this ${cut(whole, 4, ' ')} ${TRON.slice(32)} from here`);
    expect(found).toMatchObject([{ address: TRON, raw: cut(TRON, 4, ' ') }]);
  });

  it.each(['\n', '\r\n', '\n> ', '\u200b', '\u200b\n', '\u00a0'])('one beside the other across %j', (gap) => {
    const ton = 'EQCD39VS5jcptHL8vMjEXrzGaRcCVYto7HUn4bpAOg8xqB2N';
    const sparse = 'UQAs9VlT6S776tq3unJcP5Ogsj-ELLunLXuOb1EKcOQi41-E';
    for (const all of [
      [BITCOIN, ton, EVM, sparse, SEGWIT],
      [sparse, BITCOIN, sparse, sparse, TRON],
      [TRON, ton],
      [ton, TRON, BITCOIN],
    ]) {
      const found = detectAddresses(all.join(gap));
      expect(found.map(({ raw }) => raw)).toEqual(all);
      expect(found.every(({ recovery, strength }) => recovery === undefined && strength === 'verified')).toBe(
        true,
      );
    }
  });

  it('together with others that stand openly before it, in it and behind', () => {
    const text = `${TRON}\n${cut(BITCOIN, 20, '\n')}\n\n${EVM} ${cut(SEGWIT, 4, ' ')} ${TRON}`;
    expect(detectAddresses(text).map(({ address }) => address)).toEqual([TRON, BITCOIN, EVM, SEGWIT, TRON]);
  });
});

describe('parts are not put together', () => {
  it.each([
    ['across an empty line', cut(BITCOIN, 20, '\n\n')],
    ['across an empty line of Windows', cut(BITCOIN, 20, '\r\n\r\n')],
    ['that are ten lines', cut(MONERO, 10, '\n')],
    ['that are groups of three with spaces', cut(EVM, 3, ' ')],
    ['that are four groups', cut(EVM, 10, '-')],
    ['across a greater-than sign that quotes nothing', cut(TRON, 20, '> ')],
    ['across a tilde', cut(TRON, 5, '~')],
    ['with a word before them', `now ${TRON.slice(0, 5)}\n${TRON.slice(5)}`.replace('now ', 'now')],
    ['with a word behind them', `${TRON.slice(0, 5)}\n${TRON.slice(5)}now`],
    ['where one is missing', cut(BITCOIN, 4, ' ').replace(' DAUF', '')],
    ['where two are swapped', cut(TRON, 17, '\n').split('\n').toReversed().join('\n')],
  ])('%s', (_, text) => {
    for (const each of [text, surround(text)])
      expect(detectAddresses(each).filter(({ strength }) => strength !== 'failed')).toEqual([]);
  });
});

describe('nothing is even tried', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  /** How many tokens longer than any word of the text were handed to a format. */
  function joinsTriedIn(text: string, longest: number): number {
    let tried = 0;
    for (const format of REGISTRY) {
      const read = format.read;
      vi.spyOn(format, 'read').mockImplementation((token) => {
        if (token.raw.length > longest) tried++;
        return read(token);
      });
    }
    detectAddresses(text);
    return tried;
  }

  it.each([
    ['of lines of words without a digit', 'LoremIpsumDolorSitAmet\n'.repeat(9), 22],
    ['of lines that are too short together', 'Lorem1\nIpsum2\n\n'.repeat(9), 6],
    ['of groups of words without a digit', `${'word '.repeat(9)}. `.repeat(3), 4],
    ['of groups in a table', 'Ab12 '.repeat(200), 4],
    ['of four groups', `x ${'T1b2 '.repeat(4)}and more of it. `.repeat(5), 4],
    ['of quotations of words', '> Lorem ipsum dolor\n> sit amet consetetur\n'.repeat(5), 20],
  ])('%s', (_, text, longest) => {
    expect(joinsTriedIn(text, longest)).toBe(0);
  });
});
