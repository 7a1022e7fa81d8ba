import { describe, expect, it } from 'vitest';
import { tally } from '../../../entrypoints/content/tally.ts';
import type { FoundAddress } from '../../../utils/address/types.ts';
import type { Channel, Occurrence } from '../../../utils/page/types.ts';

const BURN = '0x000000000000000000000000000000000000dEaD';

function occurrence(channel: Channel, change: Partial<FoundAddress> = {}): Occurrence<FoundAddress> {
  const found: FoundAddress = {
    start: 0,
    end: 42,
    raw: BURN,
    address: BURN,
    format: 'evm',
    chains: ['ethereum'],
    strength: 'verified',
    ...change,
  };
  // Where it stands plays no part in counting.
  const place = {} as never;
  return channel === 'text'
    ? { channel, found, start: place, end: place }
    : { channel, found, element: place };
}

const counts = (...occurrences: Occurrence<FoundAddress>[]) =>
  tally(occurrences).map(({ reported }) => [reported.address, reported.strength, reported.count]);

describe('tally', () => {
  it('counts an address once for each place in the text', () => {
    expect(counts(occurrence('text'), occurrence('text'))).toEqual([[BURN, 'verified', 2]]);
  });

  it('does not count the link of an address that the text shows', () => {
    expect(counts(occurrence('href'), occurrence('text'), occurrence('title'))).toEqual([
      [BURN, 'verified', 1],
    ]);
  });

  it('counts attributes when the text does not show the address', () => {
    expect(counts(occurrence('href'), occurrence('title'))).toEqual([[BURN, 'verified', 2]]);
  });

  it('takes the sentence from the text rather than from an attribute before it', () => {
    const inText = occurrence('text');
    expect(tally([occurrence('href'), inText])[0]?.first).toBe(inText);
  });

  it('reports the strongest proof of several spellings', () => {
    const weak = occurrence('text', { raw: BURN.toLowerCase(), strength: 'format' });
    expect(counts(weak, occurrence('text'), weak)).toEqual([[BURN, 'verified', 3]]);
  });

  it('reports private keys as a number, without a value', () => {
    const secret = { raw: '', address: '', chains: [], strength: 'secret', format: 'secret-wif' } as const;
    expect(
      tally([occurrence('text', secret), occurrence('text', secret)]).map((one) => one.reported),
    ).toEqual([{ address: '', format: 'secret-wif', chains: [], strength: 'secret', count: 2 }]);
  });

  it('tells how an address is disguised, though it stands there openly as well', () => {
    const written = BURN.replace('dEaD', '\u200bdEaD');
    const [told] = tally([occurrence('text'), occurrence('text', { raw: written, disguised: true })]);
    expect(told?.reported).toMatchObject({ count: 2, written });
  });
});
