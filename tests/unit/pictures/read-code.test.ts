import { describe, expect, test } from 'vitest';
import { readCode } from '../../../utils/pictures/read-code.ts';

const SEGWIT = 'bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq';
const WIF = '5HueCGU8rMjxEXxiPuD5BDku4MkFqeZyd4dZ1jvhTVqvbTLvyTJ';

describe('readCode', () => {
  test('reads what a payment URI asks for', () => {
    const { addresses, payment } = readCode(
      `bitcoin:${SEGWIT}?amount=0.01&label=Donate&message=For%20the%20archive`,
    );
    expect(addresses.map(({ address }) => address)).toEqual([SEGWIT]);
    expect(payment).toEqual({
      amount: '0.01',
      unit: 'coin',
      symbol: 'BTC',
      label: 'Donate',
      message: 'For the archive',
    });
  });

  test('reads the upper-case form, which takes less room in a code', () => {
    const { addresses } = readCode(`BITCOIN:${SEGWIT.toUpperCase()}`);
    expect(addresses.map(({ address }) => address)).toEqual([SEGWIT]);
  });

  test('counts in wei what an ethereum: code counts in wei', () => {
    const { payment } = readCode('ethereum:0x098B716B8Aaf21512996dC57EB0615e2383E2f96?value=2.5e17');
    expect(payment).toEqual({ amount: '0.25', unit: 'coin', symbol: 'ETH' });
  });

  test('reads an address without a scheme, and one in the middle of words', () => {
    expect(readCode(SEGWIT)).toMatchObject({ text: SEGWIT, addresses: [{ address: SEGWIT }] });
    expect(readCode(`send to ${SEGWIT} please`).addresses).toMatchObject([{ address: SEGWIT }]);
  });

  test('keeps nothing of a private key: neither in the text, nor as an address, nor in a label', () => {
    const read = readCode(`paper wallet ${WIF}`);
    expect(read.addresses).toMatchObject([{ address: '', strength: 'secret' }]);
    expect(JSON.stringify(read)).not.toContain(WIF);
    expect(JSON.stringify(readCode(`bitcoin:${SEGWIT}?label=${WIF}`))).not.toContain(WIF);
    expect(JSON.stringify(readCode(`bitcoin:${WIF}`))).not.toContain(WIF);
  });

  test('says of a code that is something else what it says, and no more of it than 500 characters', () => {
    expect(readCode('https://example.org/')).toEqual({ text: 'https://example.org/', addresses: [] });
    expect(readCode('y'.repeat(2_953)).text).toHaveLength(500);
  });
});
