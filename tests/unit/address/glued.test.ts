import { describe, expect, it } from 'vitest';
import { detectAddresses } from '../../../utils/address/index.ts';

const BITCOIN = '1BpEi6DfDAUFd7GtittLSdBeYJvcoaVggu';
const SEGWIT = 'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4';
const EVM = '0x8617e340b3d01fa5f11f306f4090fd50e238070d';
const TRON = 'TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t';

describe('an address is found, and nothing beside it,', () => {
  it.each([
    ['after a letter too many', `${BITCOIN}s`, BITCOIN],
    ['after an escaped line break', `first\\n${BITCOIN}\\n`, BITCOIN],
    ['after a percent escape', `?to%3D${TRON}&`, TRON],
    ['after a Unicode escape', `{"a":"\\u003d${EVM}"}`, EVM],
    ['after a ticker', `BTC${BITCOIN}`, BITCOIN],
    ['after a ticker and before a unit', `ETH${EVM}wei`, EVM],
    ['after a slip of the finger', `1${SEGWIT}`, SEGWIT],
    ['between underscores', `wallet_${EVM}_old`, EVM],
    ['between hyphens', `donate-${SEGWIT}-thanks`, SEGWIT],
    ['in a path', `/address/${BITCOIN}/txs`, BITCOIN],
    ['between letters of other scripts', `地址${TRON}です`, TRON],
    ['after a byte order mark', `\ufeff${BITCOIN}`, BITCOIN],
  ])('%s', (_, text, address) => {
    const found = detectAddresses(text);
    expect(found.map(({ raw }) => raw)).toEqual([address]);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([address]);
  });

  it('twice where two stand without a space', () => {
    expect(detectAddresses(`${EVM},${EVM}`)).toHaveLength(2);
  });

  it('not where a longer number begins like one', () => {
    expect(detectAddresses(`${EVM}ab`)).toEqual([]);
    expect(detectAddresses(`id${EVM}0`)).toEqual([]);
  });
});
