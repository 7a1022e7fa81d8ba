import { describe, expect, it } from 'vitest';
import {
  canHold,
  groupedWords,
  type OnWords,
  quotedWords,
  wrappedWords,
} from '../../../../utils/address/recover/joins.ts';
import { EXAMPLES } from '../../../support/known-addresses.ts';

const x = (length: number): string => 'x'.repeat(length);
const cut = (text: string, size: number, gap: string): string =>
  text.match(new RegExp(`.{1,${size}}`, 'g'))?.join(gap) ?? '';

/** Everything that is told, and that it is what stands there but for the gaps. */
function told(text: string, tell: (onWords: OnWords) => void): string[] {
  const words: string[] = [];
  tell((joined, start, end) => {
    expect(text.slice(start, end).replace(/[\s>-]/g, '')).toBe(joined);
    expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
    words.push(joined);
  });
  return words;
}

describe('two lines of a stretch', () => {
  it.each([
    ['are long enough together', `${x(12)}\n${x(13)}`, true],
    ['are one character too short', `${x(12)}\n${x(12)}`, false],
    ['are long enough with the line break of Windows', `${x(12)}\r\n${x(13)}`, true],
    ['are one line that is long enough', x(25), true],
    ['are one line that is too short', x(24), false],
    ['stand behind a line break', `\n${x(24)}`, false],
    ['are not three', `${x(8)}\n${x(8)}\n${x(9)}`, false],
    ['are not three of which the middle is a single character', `${x(20)}\nx\n${x(5)}`, false],
    ['are the last two', `${x(3)}\n${x(12)}\n${x(13)}`, true],
    ['may be a single character and the rest', `x\n${x(24)}`, true],
  ])('%s', (_, text, expected) => {
    expect(canHold(text, 0, text.length)).toBe(expected);
    expect(canHold(`${x(40)}${text}${x(40)}`, 40, 40 + text.length)).toBe(expected);
  });
});

describe('wrapped words', () => {
  const wrapped = (text: string) => [
    ...new Set(told(text, (onWords) => wrappedWords(text, 0, text.length, onWords))),
  ];
  const { genesis, evm } = EXAMPLES;

  it('are told with the next line, and no other', () => {
    expect(wrapped(cut(genesis, 20, '\n'))).toEqual([genesis]);
    expect(wrapped(`${cut(genesis, 20, '\n')}\n`)).toEqual([genesis]);
    expect(wrapped(`abc\n${cut(genesis, 20, '\n')}`)).toContain(genesis);
    expect(wrapped(`${cut(genesis, 20, '\n')}\n\nabc`)).toEqual([genesis]);
    expect(wrapped(cut(genesis, 20, '\n\n'))).toEqual([]);
  });

  it('are told with all lines that are as long, and one that is not', () => {
    expect(wrapped(cut(evm, 10, '\n'))).toContain(evm);
    expect(wrapped(cut(evm, 14, '\r\n'))).toContain(evm);
    expect(wrapped(`${cut(evm, 10, '\n')}\n${cut(genesis, 20, '\n')}`)).toEqual(
      expect.arrayContaining([evm, genesis]),
    );
  });

  it('are told over eight lines, and not over nine', () => {
    const lines = (size: number) => cut(`lnbc1${'pvjluez'.repeat(30)}`.slice(0, size), 10, '\n');
    expect(wrapped(lines(75)).some((one) => one.length === 75)).toBe(true);
    expect(wrapped(lines(85)).some((one) => one.length === 85)).toBe(true);
    expect(wrapped(lines(95)).some((one) => one.length === 95)).toBe(false);
  });

  it('are a list where their lines are of one length, and long enough', () => {
    const list = (size: number) => `${cut(`1${'k2W'.repeat(40)}`.slice(0, 2 * size), size, '\n')}`;
    expect(wrapped(list(17))).toHaveLength(1);
    expect(wrapped(list(26))).toEqual([]);
  });
});

describe('grouped words', () => {
  function grouped(text: string, period: number, fourth = 4) {
    let separator = -1;
    const gap = text.includes('-') ? '-' : ' ';
    for (let i = 0; i < fourth; i++) separator = text.indexOf(gap, separator + 1);
    let end = 0;
    const words = told(text, (onWords) => {
      end = groupedWords(text, separator, period, onWords);
    });
    return { words, end };
  }

  it('are told whole, and without one or two at either end', () => {
    const text = cut(`1${'k2W'.repeat(12)}`.slice(0, 36), 4, ' ');
    const { words, end } = grouped(text, 5);
    const whole = text.replaceAll(' ', '');
    const parts = [0, 4, 8].flatMap((from) => [36, 32, 28].map((to) => whole.slice(from, to)));
    expect(new Set(parts)).toEqual(new Set([...words, ...parts]));
    expect(words).toContain(whole);
    expect(end).toBe(text.length);
  });

  it('are told with a shorter one at either end', () => {
    const text = `1a ${cut('2W1k'.repeat(8), 4, ' ')} 3d2`;
    const { words } = grouped(text, 5);
    expect(words).toContain(text.replaceAll(' ', ''));
    expect(words).toContain(text.slice(3).replaceAll(' ', ''));
    expect(words).toContain(text.slice(0, -4).replaceAll(' ', ''));
  });

  it('are none where they are few, or so many that they are a table', () => {
    const groups = (count: number) => grouped(`1-${'k2WmT3xY-'.repeat(count)}`, 9, 3);
    expect(groups(4).words).toEqual([]);
    expect(groups(5).words).toContain(`1${'k2WmT3xY'.repeat(5)}`);
    expect(groups(200).words).toEqual([]);
    expect(groups(200).end).toBeGreaterThan(9 * 60);
  });
});

describe('quoted words', () => {
  const quoted = (text: string) => told(text, (onWords) => quotedWords(text, onWords));
  const [head, tail] = [EXAMPLES.genesis.slice(0, 20), EXAMPLES.genesis.slice(20)];

  it.each(['\n> ', '\r\n> ', '\n>> ', '\n>>> ', '\n> > '])('are told across %j', (gap) => {
    for (const [before, behind] of [
      ['', ''],
      ['> ', '\n'],
      ['x ', ' y'],
      ['\n', '.'],
    ] as const)
      expect(quoted(before + head + gap + tail + behind)).toContain(EXAMPLES.genesis);
  });

  it.each(['> ', ' > ', '\n ', '\n>', '\n\n> ', '\nx> ', '\n- > '])('are not told across %j', (gap) => {
    expect(quoted(head + gap + tail)).toEqual([]);
  });

  it('are told where they begin 200 characters before the break, and not where they begin before that', () => {
    const long = (length: number) => `lnbc1${'pvjluez2'.repeat(40)}`.slice(0, length);
    expect(quoted(`${long(199)}\n> ${long(30)}`)).toHaveLength(1);
    expect(quoted(`${x(3)} ${long(199)}\n> ${long(30)}`)[0]).toHaveLength(229);
    expect(quoted('> '.repeat(50))).toEqual([]);
  });
});
