import { describe, expect, it } from 'vitest';
import { sentenceAround } from '../../../utils/page/sentence.ts';
import { cpuTime } from '../../support/cpu-time.ts';

function around(text: string, needle: string, limit = 300): string {
  const start = text.indexOf(needle);
  return sentenceAround(text, { start, end: start + needle.length }, limit);
}

describe('sentenceAround', () => {
  it.each([
    ['First one. Send it to XX today. Last one.', 'Send it to XX today.'],
    ['Send it\n   to XX', 'Send it to XX'],
    ['“Pay now!” He sent it to XX.', 'He sent it to XX.'],
    ['送金先。アドレスは XX です。以上', 'アドレスは XX です。'],
    ['A heading\n\nSend to XX\n\nA footer', 'Send to XX'],
    ['Version 1.5 sends to XX', 'Version 1.5 sends to XX'],
    ['XX', 'XX'],
  ])('takes the sentence out of %j', (text, sentence) => expect(around(text, 'XX')).toBe(sentence));

  it('cuts a long sentence at words, and says where', () => {
    const text = `${'before '.repeat(50)}XX${' after'.repeat(50)}`;
    const sentence = around(text, 'XX', 60);
    expect(sentence).toBe('…before before before XX after after after after after…');
    expect(sentence.length).toBeLessThanOrEqual(60);
  });

  it('gives the room of a short side to the other', () => {
    expect(around(`Pay XX${' after'.repeat(50)}`, 'XX', 60)).toBe(
      'Pay XX after after after after after after after after…',
    );
  });

  it.each([1, 2, 3, 10, 20, 21, 25, 30, 100, 299, 300])('never exceeds %i characters', (limit) => {
    const texts = [
      `${'a'.repeat(400)}XX${'b'.repeat(400)}`,
      `${'a b '.repeat(200)}XX${' c'.repeat(400)}`,
      'XX',
    ];
    for (const text of texts) expect(around(text, 'XX', limit).length).toBeLessThanOrEqual(limit);
  });

  it('stays cheap on hostile text', () => {
    const text = `${'.'.repeat(200_000)}XX${'"'.repeat(200_000)}`;
    expect(cpuTime(() => around(text, 'XX'))).toBeLessThan(1_000);
  });
});
