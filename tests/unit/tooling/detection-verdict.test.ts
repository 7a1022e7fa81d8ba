import { describe, expect, test } from 'vitest';
import type { Claim } from '../../bench/detection/contenders.ts';
import type { Mark } from '../../bench/detection/corpus.ts';
import { scoreTexts } from '../../bench/detection/score.ts';
import { judge, type Verdict } from '../../bench/detection/verdict.ts';

const LEGACY = '1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2';
const SEGWIT = 'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4';
const HASH = '0x88df016429689c079f3b2f6ad39fa052532c56795b733da78a91ebe6a713944b';
const PROVEN = 'leader monkey parrot ring guide accident before fence cannon height naive bean';
const UNPROVEN = PROVEN.replace('bean', 'leader');

const claim = (family: string, raw: string, more: Partial<Claim> = {}): Claim => ({
  family,
  raw,
  certain: true,
  ...more,
});
const mark = (family: string, raw: string, proof = 'ck'): Mark => ({ start: 0, raw, family, proof });

describe('the verdict of the bench', () => {
  test.each<[string, Verdict, Claim, Mark?]>([
    ['a certain claim on the marked chain', 'right', claim('BTC', SEGWIT), mark('BTC', SEGWIT)],
    ['a chain that shares the address', 'right', claim('BCH', LEGACY), mark('BTC', LEGACY)],
    ['a chain that shares other addresses', 'wrong chain', claim('BCH', SEGWIT), mark('BTC', SEGWIT)],
    ['an uncertain claim', 'right, by context', claim('SOL', 'x', { certain: false }), mark('SOL', 'x')],
    [
      'a marked address called broken',
      'said to be broken',
      claim('BTC', SEGWIT, { certain: false, broken: true }),
      mark('BTC', SEGWIT),
    ],
    ['a certain claim of nothing', 'wrong', claim('BTC', SEGWIT)],
    ['an uncertain claim of nothing', 'by context', claim('SOL', LEGACY, { certain: false })],
    ['a hash by context', 'neutral: 64 hexadecimal digits', claim('TX', HASH, { certain: false })],
    ['a hash with certainty', 'wrong', claim('TX', HASH)],
    ['a name', 'neutral: name', claim('ENS', 'vitalik.eth', { certain: false })],
    ['a name with certainty', 'wrong', claim('ENS', 'vitalik.eth')],
    ['a Hedera account', 'by context', claim('HBAR', '0.0.1234', { certain: false })],
    ['a seed phrase that holds', 'right: a proven seed phrase', claim('SECRET', PROVEN, { secret: true })],
    ['a seed phrase that does not', 'wrong', claim('SECRET', UNPROVEN, { secret: true })],
    ['a private key of nothing', 'wrong', claim('SECRET', LEGACY, { secret: true })],
    ['a test network', 'neutral: test network', claim('BTC', 'tb1q'), mark('BTC-test', 'tb1q')],
    ['a failed EIP-55', 'neutral: failed EIP-55', claim('EVM', '0x'), mark('EVM', '0x', 'fail')],
  ])('of %s is "%s"', (_, verdict, claimed, marked) => {
    expect(judge(claimed, marked)).toBe(verdict);
  });
});

describe('the score of the bench', () => {
  const text = `${LEGACY} and ${SEGWIT}, ${LEGACY}`;
  const texts = [{ text, marks: [mark('BTC', LEGACY), mark('BTC', SEGWIT), mark('BTC', LEGACY)] }];

  test('counts every mark, and a claim once a document', () => {
    const { families, claims } = scoreTexts(texts, () => [claim('BTC', LEGACY), claim('BTC', LEGACY)]);
    expect(families.get('BTC')).toEqual({ marked: 3, found: 2 });
    expect(claims.get('right')).toHaveLength(1);
  });

  test('keeps what was missed, and does not take a broken reading for a find', () => {
    const broken = claim('BTC', SEGWIT, { certain: false, broken: true });
    const { missed } = scoreTexts(texts, () => [claim('BTC', LEGACY), broken]);
    expect(missed.map(({ raw }) => raw)).toEqual([SEGWIT]);
  });

  test('leaves neutral marks out of recall', () => {
    const neutral = [{ text, marks: [mark('EVM', SEGWIT, 'fail')] }];
    expect(scoreTexts(neutral, () => []).families.size).toBe(0);
  });
});
