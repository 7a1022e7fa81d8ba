import * as scure from '@scure/base';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeBase32, encodeBase32 } from '../../../../utils/address/encoding/base32.ts';
import {
  BITCOIN_BASE58,
  decodeBase58,
  encodeBase58,
  RIPPLE_BASE58,
} from '../../../../utils/address/encoding/base58.ts';
import {
  base58CheckHolds,
  decodeBase58Check,
  encodeBase58Check,
} from '../../../../utils/address/encoding/base58check.ts';
import { decodeBase64, encodeBase64Url } from '../../../../utils/address/encoding/base64url.ts';
import { decodeBech32, encodeBech32 } from '../../../../utils/address/encoding/bech32.ts';
import { bytesOfWords, wordsOfBytes } from '../../../../utils/address/encoding/bits.ts';
import { decodeCashAddr, encodeCashAddr } from '../../../../utils/address/encoding/cashaddr.ts';
import { jumble, unjumble } from '../../../../utils/address/encoding/f4jumble.ts';
import { bytesOfHex, hexOfBytes } from '../../../../utils/address/encoding/hex.ts';
import { decodeMoneroBase58, encodeMoneroBase58 } from '../../../../utils/address/encoding/monero-base58.ts';

const bytes = (maxLength: number) => fc.uint8Array({ maxLength });
const words = fc.uint8Array({ max: 31, maxLength: 120 });
const prefix = fc.stringMatching(/^[a-z]{1,20}$/);

describe('base58', () => {
  it('writes what @scure/base writes, and reads it back, in both alphabets', () => {
    fc.assert(
      fc.property(bytes(117), (input) => {
        expect(encodeBase58(input, BITCOIN_BASE58)).toBe(scure.base58.encode(input));
        expect(encodeBase58(input, RIPPLE_BASE58)).toBe(scure.base58xrp.encode(input));
        expect(decodeBase58(encodeBase58(input, RIPPLE_BASE58), RIPPLE_BASE58)).toEqual(input);
        expect(decodeBase58(encodeBase58(input, BITCOIN_BASE58), BITCOIN_BASE58)).toEqual(input);
      }),
    );
  });

  it.each(['0', 'O', 'I', 'l', 'é', '1 1', `${'1'.repeat(160)}1`])('has no reading for %j', (text) => {
    expect(decodeBase58(text, BITCOIN_BASE58)).toBeUndefined();
  });

  it('refuses more bytes than it could read back', () => {
    expect(() => encodeBase58(new Uint8Array(118), BITCOIN_BASE58)).toThrow(RangeError);
  });
});

describe('base58check', () => {
  it('round-trips, and notices any changed bit', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 80 }), fc.nat(), (input, place) => {
        const decoded = decodeBase58Check(encodeBase58Check(input));
        expect(decoded?.bytes).toEqual(input);
        expect(decoded && base58CheckHolds(decoded)).toBe(true);
        const damaged = input.slice();
        const at = place % input.length;
        damaged[at] = (damaged[at] ?? 0) ^ 1;
        expect(base58CheckHolds({ bytes: damaged, stated: decoded?.stated ?? 0 })).toBe(false);
      }),
    );
  });
});

describe('bech32 and bech32m', () => {
  it('write what @scure/base writes, and read it back', () => {
    fc.assert(
      fc.property(prefix, words, (hrp, input) => {
        const text = encodeBech32(hrp, input);
        expect(text).toBe(scure.bech32.encode(hrp, Array.from(input), false));
        expect(encodeBech32(hrp, input, 'bech32m')).toBe(scure.bech32m.encode(hrp, Array.from(input), false));
        expect(decodeBech32(text, hrp.length)).toEqual({ prefix: hrp, words: input, variant: 'bech32' });
        expect(decodeBech32(text.toUpperCase(), hrp.length)?.variant).toBe('bech32');
      }),
    );
  });

  it('notice any single changed character', () => {
    const text = encodeBech32(
      'bc',
      Uint8Array.from({ length: 33 }, (_, i) => i % 32),
    );
    for (let at = 3; at < text.length; at++) {
      const damaged = text.slice(0, at) + (text[at] === 'q' ? 'p' : 'q') + text.slice(at + 1);
      expect(decodeBech32(damaged, 2)?.variant).toBeUndefined();
    }
  });

  it('have no reading without a prefix, without room for a checksum, or outside the alphabet', () => {
    expect(decodeBech32('1qqqqqqq', 0)).toBeUndefined();
    expect(decodeBech32('bc1qqqqq', 2)).toBeUndefined();
    expect(decodeBech32('bc1qqqqqqqb', 2)).toBeUndefined();
  });
});

describe('groups of five bits', () => {
  it('carry bytes there and back', () => {
    fc.assert(
      fc.property(bytes(64), (input) => {
        expect(bytesOfWords(wordsOfBytes(input))).toEqual(input);
      }),
    );
  });

  it('have one spelling: padding is short and zero', () => {
    expect(bytesOfWords(Uint8Array.of(0, 1))).toBeUndefined();
    expect(bytesOfWords(Uint8Array.of(0, 0, 0))).toBeUndefined();
  });
});

describe('CashAddr', () => {
  it('round-trips every size and type', () => {
    const size = fc.constantFrom(20, 24, 28, 32, 40, 48, 56, 64);
    const hash = size.chain((length) => fc.uint8Array({ minLength: length, maxLength: length }));
    fc.assert(
      fc.property(hash, fc.nat({ max: 15 }), prefix, (input, type, hrp) => {
        const text = encodeCashAddr(hrp, type, input);
        expect(decodeCashAddr(hrp, text)).toEqual({ holds: true, type, hash: input });
        expect(decodeCashAddr(`${hrp}x`, text)?.holds).toBe(false);
      }),
    );
  });

  it('refuses a hash of a size that it has no number for', () => {
    expect(() => encodeCashAddr('bitcoincash', 0, new Uint8Array(21))).toThrow(RangeError);
  });
});

describe('base32', () => {
  it('writes what @scure/base writes, and reads it back', () => {
    fc.assert(
      fc.property(bytes(64), (input) => {
        expect(encodeBase32(input)).toBe(scure.base32nopad.encode(input));
        expect(decodeBase32(encodeBase32(input))).toEqual(input);
      }),
    );
  });
});

describe('base64', () => {
  it('reads both alphabets, but not mixed', () => {
    const thirds = fc.array(fc.uint8Array({ minLength: 3, maxLength: 3 }), { maxLength: 12 });
    fc.assert(
      fc.property(thirds, (groups) => {
        const input = Uint8Array.from(groups.flatMap((group) => Array.from(group)));
        expect(encodeBase64Url(input)).toBe(scure.base64url.encode(input));
        expect(decodeBase64(scure.base64.encode(input))).toEqual(input);
        expect(decodeBase64(scure.base64url.encode(input))).toEqual(input);
      }),
    );
    expect(decodeBase64('+-AA')).toBeUndefined();
    expect(decodeBase64('AAA')).toBeUndefined();
    for (const foreign of [' ', '=', '.', '~', '*', '@', '[', '`', '{', ',', ':', 'é'])
      for (let at = 0; at < 4; at++)
        expect(decodeBase64(`${'A'.repeat(at)}${foreign}${'A'.repeat(3 - at)}`)).toBeUndefined();
  });
});

describe('hexadecimal', () => {
  it('round-trips in either case', () => {
    fc.assert(
      fc.property(bytes(64), (input) => {
        expect(bytesOfHex(hexOfBytes(input))).toEqual(input);
        expect(bytesOfHex(hexOfBytes(input).toUpperCase())).toEqual(input);
      }),
    );
    expect(bytesOfHex('abc')).toBeUndefined();
  });

  it.each(['zz', '0g', 'g0', '0:', '/0', '0@', '`0', '0é', 'é0', '00 0'])('has no reading for %j', (text) => {
    expect(bytesOfHex(text)).toBeUndefined();
  });
});

describe('Monero’s base58', () => {
  it('writes what @scure/base writes, and reads it back', () => {
    fc.assert(
      fc.property(bytes(80), (input) => {
        expect(encodeMoneroBase58(input)).toBe(scure.base58xmr.encode(input));
        expect(decodeMoneroBase58(encodeMoneroBase58(input))).toEqual(input);
      }),
    );
  });

  it('has no reading for a block that holds too great a number, or has an impossible length', () => {
    expect(decodeMoneroBase58('zzzzzzzzzzz')).toBeUndefined();
    expect(decodeMoneroBase58('1')).toBeUndefined();
  });
});

describe('F4Jumble', () => {
  it('is undone by its inverse, and hangs every byte on every byte', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 48, maxLength: 200 }), (input) => {
        expect(unjumble(jumble(input))).toEqual(input);
        const other = input.slice();
        other[0] = (other[0] ?? 0) ^ 1;
        expect(
          jumble(other).at(-1) === jumble(input).at(-1) && jumble(other).at(-2) === jumble(input).at(-2),
        ).toBe(false);
      }),
      { numRuns: 20, seed: 1 },
    );
  });
});
