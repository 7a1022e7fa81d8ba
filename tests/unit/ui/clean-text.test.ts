import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanText } from '../../../components/clean-text.ts';

test.each([
  ['a null', 'a\u0000b', 'a␀b'],
  ['an escape', '\u001b[31m', '␛[31m'],
  ['a right-to-left override', 'exe\u202egpj', 'exe⟨U+202E⟩gpj'],
  ['an isolate', '\u2066x\u2069', '⟨U+2066⟩x⟨U+2069⟩'],
  ['a zero-width space', 'bc1\u200bq', 'bc1⟨U+200B⟩q'],
  ['a tag character', 'x\u{e0041}', 'x⟨U+E0041⟩'],
  ['a lone surrogate', 'x\ud800', 'x⟨U+D800⟩'],
  ['a line break', 'one\r\ntwo\u2028three', 'one  two three'],
])('%s becomes visible', (_, text, clean) => {
  expect(cleanText(text)).toBe(clean);
});

test.each(['مرحبا', 'नमस्‍ते', '👩‍🔬', 'Zürich — naïve “quotes”', '<b>&amp;</b>'])(
  '%s stays as it is',
  (text) => {
    expect(cleanText(text)).toBe(text);
  },
);

test('a very long text is cut', () => {
  expect(cleanText('x'.repeat(1_000_000)).length).toBeLessThan(2_100);
});

test('no text can bring a control or a direction mark on screen', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 0x10ffff })), (codes) => {
      const text = String.fromCodePoint(...codes);
      expect(cleanText(text)).not.toMatch(/[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u);
    }),
    { numRuns: 1_000 },
  );
});
