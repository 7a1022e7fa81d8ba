import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseAddress } from '../../../utils/address/index.ts';
import { accountOf } from '../../../utils/labels/account-of.ts';
import { addressOf } from '../../../utils/labels/address-of.ts';
import { cleanText } from '../../../utils/labels/clean-text.ts';
import { isoDate } from '../../../utils/labels/iso-date.ts';
import { webAddress } from '../../../utils/labels/web-address.ts';
import { cpuTime } from '../../support/cpu-time.ts';

describe('cleanText', () => {
  test.each([
    ['  Binance\t 14 \r\n', 'Binance 14'],
    ['two\u2028lines\u0085here', 'two lines here'],
    ['\u202egro.live\u202c', 'gro.live'],
    ['\u2066a\u2069\u200fb\u061c', 'ab'],
    ['zero\u200bwidth\u00adsoft\ufeffmark\u2060join', 'zerowidthsoftmarkjoin'],
    ['nul\0bell\u0007del\u007f', 'nulbelldel'],
    ['tag\u{e0041}\u{e007f}s', 'tags'],
    ['lone \ud800 half', 'lone half'],
    ['variation\ufe0f', 'variation'],
    ['<b>kept</b> & "as" text', '<b>kept</b> & "as" text'],
    ['日本語 – é 🦊', '日本語 – é 🦊'],
    ['', ''],
  ])('%j → %j', (text, clean) => {
    expect(cleanText(text)).toBe(clean);
  });

  test('bounds, without cutting a character in two', () => {
    expect(cleanText('x'.repeat(600))).toHaveLength(512);
    expect(cleanText('x'.repeat(512))).toHaveLength(512);
    expect(cleanText(`${'x'.repeat(9)}🦊`, 10)).toBe('x'.repeat(9));
    expect(cleanText(`${'x'.repeat(8)}🦊`, 10)).toBe(`${'x'.repeat(8)}🦊`);
    expect(cleanText('ab cd', 3)).toBe('ab');
  });

  test('is done after one pass, stays in its bound, and is cheap', () => {
    const character = fc.oneof(
      fc.integer({ min: 0, max: 0x2fff }),
      fc.constantFrom(0x20, 0x200b, 0x202e, 0xd83e, 0xdd8a, 0x1f98a, 0xfeff),
    );
    const anyText = fc
      .array(character, { maxLength: 80 })
      .map((codes) => codes.map((code) => String.fromCodePoint(code)).join(''));
    fc.assert(
      fc.property(anyText, (text) => {
        const once = cleanText(text, 40);
        expect(cleanText(once, 40)).toBe(once);
        expect(once.length).toBeLessThanOrEqual(40);
      }),
    );
    const text = '\u202e '.repeat(5_000_000);
    expect(cpuTime(() => cleanText(text))).toBeLessThan(2_000);
  });
});

describe('isoDate', () => {
  test.each([
    ['2022-04-14', '2022-04-14'],
    [' 2022-04-14 ', '2022-04-14'],
    ['2022-04-14T10:00:00Z', '2022-04-14'],
    ['2022-04-14 10:00', '2022-04-14'],
    ['2024-02-29', '2024-02-29'],
    ['2023-02-29', undefined],
    ['2022-13-01', undefined],
    ['2022-04-31', undefined],
    ['22-04-14', undefined],
    ['2022-4-14', undefined],
    ['14.04.2022', undefined],
    ['2022-04-14x', undefined],
    ['', undefined],
  ])('%j is %s', (text, day) => {
    expect(isoDate(text)).toBe(day);
  });
});

describe('webAddress', () => {
  test.each([
    [
      'https://ofac.treasury.gov/recent-actions/20220414',
      'https://ofac.treasury.gov/recent-actions/20220414',
    ],
    [' HTTP://Example.org ', 'http://example.org/'],
    ['javascript:alert(1)', undefined],
    ['JaVaScRiPt:alert(1)', undefined],
    ['data:text/html,x', undefined],
    ['file:///etc/passwd', undefined],
    ['https://treasury.gov@evil.example/', undefined],
    ['chain explorer', undefined],
    [`https://example.org/${'x'.repeat(2048)}`, undefined],
    ['', undefined],
  ])('%j gives %s', (text, url) => {
    expect(webAddress(text)).toBe(url);
  });
});

describe('accountOf', () => {
  const BITCOIN = 'bip122:000000000019d6689c085ae165831e93';
  test.each([
    ['1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa', 'BTC', BITCOIN],
    ['1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa', 'xbt', BITCOIN],
    ['1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa', 'BCH', 'bip122:000000000000000000651ef99cb9fcbe'],
    ['1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa', 'ETH', BITCOIN],
    ['1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa', '', BITCOIN],
    [
      '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa',
      'bip122:000000000000000000651ef99cb9fcbe',
      'bip122:000000000000000000651ef99cb9fcbe',
    ],
    ['34xp4vRoCGJym3xR7yCVPFHoCNxv4Twseo', 'LTC', 'bip122:12a765e31ffd4059bada1e25190f6e98'],
    ['TJkBr9TZ1xBeJoF7RNWqyEMbYqVJ6fXXHR', 'XBT', 'tron:728126428'],
    ['terra1gr0xesnseevzt3h4nxr64sh5gk4dwrwgszx3nw', 'LUNA', 'cosmos:phoenix-1'],
    ['terra1gr0xesnseevzt3h4nxr64sh5gk4dwrwgszx3nw', 'LUNC', 'cosmos:columbus-5'],
    ['0x098B716B8Aaf21512996dC57EB0615e2383E2f96', 'ETH', 'eip155:1'],
    ['0x098B716B8Aaf21512996dC57EB0615e2383E2f96', 'USDT', 'eip155:1'],
    ['0x098B716B8Aaf21512996dC57EB0615e2383E2f96', 'BSC', 'eip155:56'],
    ['0x098B716B8Aaf21512996dC57EB0615e2383E2f96', 'matic', 'eip155:137'],
    ['0x098B716B8Aaf21512996dC57EB0615e2383E2f96', 'ETC', 'eip155:61'],
    ['0x098B716B8Aaf21512996dC57EB0615e2383E2f96', ' eip155:8453 ', 'eip155:8453'],
    ['0x098B716B8Aaf21512996dC57EB0615e2383E2f96', 'eip155:0x1', 'eip155:1'],
  ])('%s filed under %j is on %s', (address, ticker, chain) => {
    const account = accountOf(parseAddress(address), ticker);
    expect(account?.startsWith(`${chain}:`), account).toBe(true);
  });

  test('an address that stands for no account has none', () => {
    expect(accountOf({ address: '', accounts: [] }, 'BTC')).toBeUndefined();
  });
});

test('addressOf gives nothing for what is no address, a wrong checksum or a private key', () => {
  expect(addressOf('1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa')?.format).toBe('bitcoin-p2pkh');
  expect(addressOf('1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb')).toBeUndefined();
  expect(addressOf('5HueCGU8rMjxEXxiPuD5BDku4MkFqeZyd4dZ1jvhTVqvbTLvyTJ')).toBeUndefined();
  expect(addressOf('')).toBeUndefined();
});
