import { sha512_256 } from '@noble/hashes/sha2.js';
import { describe, expect, it } from 'vitest';
import { decodeBase32, encodeBase32, RFC4648_BASE32 } from '../../../../utils/address/encoding/base32.ts';
import { encodeBase64Url } from '../../../../utils/address/encoding/base64url.ts';
import { crc16, crc32 } from '../../../../utils/address/encoding/crc.ts';
import { hexOfBytes } from '../../../../utils/address/encoding/hex.ts';
import { encodeStrkey } from '../../../../utils/address/formats/stellar.ts';
import { detectAddresses, parseAddress } from '../../../../utils/address/index.ts';
import { blake, formatOf, keccak, payload } from './checked.ts';

describe('a strkey of Stellar', () => {
  /** SEP-23's versions with the bytes of each. */
  const VERSIONS: readonly (readonly [string, number, number, string])[] = [
    ['G', 6, 32, 'stellar-account'],
    ['M', 12, 40, 'stellar-muxed'],
    ['C', 2, 32, 'stellar-contract'],
    ['L', 11, 32, 'stellar-liquidity-pool'],
    ['S', 18, 32, 'secret-stellar-seed'],
  ];

  it('is what its version says, with the length of that version', () => {
    for (let version = 0; version < 32; version++)
      for (const length of [31, 32, 33, 39, 40, 41]) {
        const known = VERSIONS.find(([, number, size]) => number === version && size === length);
        const text = encodeStrkey(version << 3, payload(length));
        expect([version, length, formatOf(text)]).toEqual([version, length, known?.[3] ?? '-']);
      }
  });

  it.each(VERSIONS)('that begins with %s has version %d', (letter, version, length) => {
    const text = encodeStrkey(version << 3, payload(length));
    expect(text.startsWith(letter)).toBe(true);
    expect(formatOf(encodeStrkey((version << 3) + 1, payload(length)))).toBe('-');
  });

  it('is a claimable balance with the one type that there is', () => {
    const balance = (type: number, length = 32) =>
      encodeStrkey(1 << 3, Uint8Array.of(type, ...payload(length)));
    expect([balance(0), balance(1), balance(0, 33)].map(formatOf)).toEqual([
      'stellar-claimable-balance',
      '-',
      '-',
    ]);
  });

  /** A key, a length and so many bytes, then zeros. */
  const signed = (length: number, bytes: number, padding: readonly number[]) =>
    encodeStrkey(15 << 3, Uint8Array.of(...payload(32), 0, 0, 0, length, ...payload(bytes), ...padding));

  it.each([
    ['four bytes', signed(4, 4, []), true],
    ['29 bytes and their padding', signed(29, 29, [0, 0, 0]), true],
    ['64 bytes', signed(64, 64, []), true],
    ['68 bytes', signed(68, 68, []), false],
    ['one byte', signed(1, 1, [0, 0, 0]), true],
    ['no bytes', signed(0, 0, [0, 0, 0, 0]), false],
    ['padding that is not zero', signed(29, 29, [0, 0, 1]), false],
    ['less padding', signed(29, 29, [0, 0]), false],
    ['more padding', signed(4, 4, [0, 0, 0, 0]), false],
  ])('is a signed payload with %s: %s', (_, text, counts) => {
    expect(formatOf(text)).toBe(counts ? 'stellar-signed-payload' : '-');
  });
});

describe('a user-friendly address of TON', () => {
  const friendly = (tag: number, workchain: number) => {
    const body = Uint8Array.of(tag, workchain, ...payload(32));
    return encodeBase64Url(Uint8Array.of(...body, crc16(body) >> 8, crc16(body) & 255));
  };

  it('has one of four tags and one of two workchains: TEP-2', () => {
    for (let tag = 0; tag < 256; tag++)
      for (const workchain of [0, 1, 127, 254, 255]) {
        const counts = [0x11, 0x51, 0x91, 0xd1].includes(tag) && (workchain === 0 || workchain === 255);
        expect([tag, workchain, formatOf(friendly(tag, workchain))]).toEqual([
          tag,
          workchain,
          counts ? 'ton-friendly' : '-',
        ]);
      }
  });

  it('is one, however its base64 is written', () => {
    const body = Uint8Array.of(
      0x11,
      0,
      ...[0xfb, 0xef, 0xff, 0xff].flatMap((byte) => [byte, 0xbf, byte, 7, 9, 1, 0xff, 0xfe]),
    );
    const safe = encodeBase64Url(Uint8Array.of(...body, crc16(body) >> 8, crc16(body) & 255));
    const plain = safe.replaceAll('-', '+').replaceAll('_', '/');
    expect(plain).toMatch(/[+].*[/]|[/].*[+]/);
    for (const text of [safe, plain]) expect(parseAddress(text)).toMatchObject({ raw: text, address: safe });
  });

  it('is of the test network where its tag says so, and its account is the bounceable form', () => {
    expect(parseAddress(friendly(0x51, 0)).accounts).toEqual([`tvm:-239:${friendly(0x11, 0)}`]);
    expect(parseAddress(friendly(0xd1, 255)).accounts).toEqual([`tvm:-3:${friendly(0x91, 255)}`]);
  });

  it.each([
    ['0:', true],
    ['-1:', true],
    ['(0:', true],
    ['1:', false],
    ['-2:', false],
    ['10:', false],
    ['a0:', false],
    ['0:0:', false],
    ['1.0:', false],
    ['--1:', false],
    ['0-1:', false],
  ])('may be raw behind “%s”: %s', (before, counts) => {
    const found = detectAddresses(`to ${before}${'2cf55953e92efbea'.repeat(4)} now`);
    expect(found.map(({ format }) => format)).toEqual(counts ? ['ton-raw'] : []);
  });
});

describe('a checksum over a text of another kind', () => {
  const LOWER = RFC4648_BASE32.toLowerCase();

  it.each([
    ['f1', [1], 20, true],
    ['f2', [2], 20, true],
    ['f3', [3], 48, true],
    ['f410f', [4, 10], 20, true],
    ['f1', [1], 21, false],
    ['f3', [3], 47, false],
    ['f4', [4], 20, false],
    ['f5', [5], 20, false],
    ['t1', [1], 20, false],
  ] as const)('of Filecoin’s %s holds over %j and %d bytes: %s', (begins, head, length, counts) => {
    const rest = payload(length);
    const check = blake(4, 4)(Uint8Array.of(...head, ...rest));
    const text = begins + encodeBase32(Uint8Array.of(...rest, ...check), LOWER).replace(/=+$/, '');
    expect(formatOf(text)).toBe(counts ? 'filecoin' : '-');
  });

  it('of Stacks holds over 24 bytes, and over no number that is greater by as many', () => {
    const [valid, greater] = ['2', 'A'].map((digit) => `SP${digit}J6ZY48GV1EZ5V2V5RB9MP66SW86PYKKNRV9EJ7`);
    expect([valid, greater].map((text) => formatOf(text ?? ''))).toEqual(['stacks', '-']);
  });

  it('of Algorand holds over 32 bytes', () => {
    const address = (check: Uint8Array) =>
      encodeBase32(Uint8Array.of(...payload(32), ...check)).replace(/=+$/, '');
    const hash = sha512_256(payload(32));
    expect([address(hash.subarray(-4)), address(hash.subarray(0, 4))].map(formatOf)).toEqual([
      'algorand',
      '-',
    ]);
  });

  it('of NEM holds over the byte of the main network and 20 bytes', () => {
    const address = (network: number) => {
      const body = Uint8Array.of(network, ...payload(20));
      return encodeBase32(Uint8Array.of(...body, ...keccak(body)));
    };
    expect([0x68, 0x69, 0x98, 0x60].map((network) => formatOf(address(network)))).toEqual([
      'nem',
      '-',
      '-',
      '-',
    ]);
  });

  it('of Sia holds over 32 bytes', () => {
    const address = (check: Uint8Array) => hexOfBytes(Uint8Array.of(...payload(32), ...check));
    expect(formatOf(address(blake(32, 6)(payload(32))))).toBe('sia');
    expect(formatOf(address(blake(6, 6)(payload(32))))).toBe('-');
  });

  it('of the Internet Computer holds over the 28 bytes of an account', () => {
    const address = (change: number) => {
      const check = (crc32(payload(28)) + change) >>> 0;
      return check.toString(16).padStart(8, '0') + hexOfBytes(payload(28));
    };
    expect([address(0), address(1)].map(formatOf)).toEqual(['icp-account', '-']);
  });

  /** Principals are written in groups of five characters. */
  const principal = (length: number, change = 0) => {
    const check = new DataView(new ArrayBuffer(4));
    check.setUint32(0, crc32(payload(length)) + change);
    const bytes = Uint8Array.of(...new Uint8Array(check.buffer), ...payload(length));
    const text = encodeBase32(bytes, LOWER).replace(/=+$/, '');
    expect(decodeBase32(text, LOWER)).toEqual(bytes);
    return text.match(/.{1,5}/g)?.join('-') ?? '';
  };

  it('of the Internet Computer holds over the 29 bytes that a principal may have', () => {
    for (const length of [2, 10, 28, 29]) expect(formatOf(principal(length))).toBe('icp-principal');
    for (const length of [30, 31]) expect(formatOf(principal(length))).toBe('-');
    expect(formatOf(principal(10, 1))).toBe('-');
    expect(parseAddress(principal(10)).accounts).toEqual([`icp:mainnet:${principal(10)}`]);
  });

  it.each([
    ['XE7338O073KYGTWWZN0F2WZ0R8PX5ZPPZS', 'evm-icap'],
    ['XE7438O073KYGTWWZN0F2WZ0R8PX5ZPPZS', '-'],
    // 31 characters, the first of which is a zero or lies beyond 160 bits.
    ['XE73038O073KYGTWWZN0F2WZ0R8PX5ZPPZS', 'evm-icap'],
  ])('of ICAP holds in %s: %s', (text, format) => {
    expect(formatOf(text)).toBe(format);
  });
});
