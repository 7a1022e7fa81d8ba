import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endsOf, type Face, faceOf, isAlike, stemOf } from '../../../utils/address/face.ts';

const BITCOIN = 'bip122:000000000019d6689c085ae165831e93';
const TRON = 'tron:728126428';

function face(key: string): Face {
  const made = faceOf(key);
  if (made === undefined) throw new TypeError(`${key} has no face`);
  return made;
}

function evm(digits: string): string {
  return `eip155:0x${digits}`;
}

const A = 'd8da6bf26964af9d7eed9e03e53415d37aa96045';

describe('two accounts are taken for each other', () => {
  it.each([
    ['3 and 4 digits', evm(A), evm('d8d07213f9b7a3c5d1e2f3041526374859aa6045')],
    ['4 and 3 digits', evm(A), evm('d8da7213f9b7a3c5d1e2f304152637485960f045')],
    ['all digits but one', evm(A), evm(`${A.slice(0, 20)}0${A.slice(21)}`)],
    ['Tron', `${TRON}:TJRabPrwbZy45sbavfcjinPJC18kjpRTv8`, `${TRON}:TJRqbPrwbZy45sbavfcjinPJC18kjpXTv8`],
    [
      'segwit',
      `${BITCOIN}:bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq`,
      `${BITCOIN}:bc1qar9zrrr7xfkvy5l643lydnw9re59gtzzw00mdq`,
    ],
    [
      'an address ground for its zeros, when the rest is alike too',
      evm('00000000219ab540356cbb839cbe05303d7705fa'),
      evm('00000000219a1111356cbb839cbe0530307f05fa'),
    ],
  ])('by %s', (_, one, other) => {
    expect(isAlike(face(one), face(other))).toBe(true);
    expect(endsOf(face(one))).toBe(endsOf(face(other)));
    expect(other.startsWith(stemOf(face(one)))).toBe(true);
  });

  it.each([
    ['the same', evm(A), evm(A)],
    ['2 and 8 digits', evm(A), evm(`d8007213f9b7a3c5d1e2f304152637${A.slice(-10)}`)],
    ['3 and 3 digits', evm(A), evm('d8d07213f9b7a3c5d1e2f304152637485960f045')],
    [
      '2 and 2 characters of Tron',
      `${TRON}:TJRabPrwbZy45sbavfcjinPJC18kjpRTv8`,
      `${TRON}:TJRqbPrwbZy45sbavfcjinPJC18kjpXXv8`,
    ],
    ['8 leading digits alone', evm(A), evm(`${A.slice(0, 8)}13f9b7a3c5d1e2f304152637485960ff`)],
    ['precompiles', evm(`${'0'.repeat(36)}1001`), evm(`${'0'.repeat(36)}2001`)],
    ['system contracts', evm(`42${'0'.repeat(34)}0006`), evm(`42${'0'.repeat(34)}0106`)],
    [
      'zeros at one end',
      evm(`${'0'.repeat(8)}${A.slice(8)}`),
      evm(`${'0'.repeat(8)}${'1'.repeat(26)}${A.slice(-6)}`),
    ],
    [
      'another chain',
      `${TRON}:TJRabPrwbZy45sbavfcjinPJC18kjpRTv8`,
      `solana:x:TJRqbPrwbZy45sbavfcjinPJC18kjpXTv8`,
    ],
    [
      'two built of the same parts',
      `cip34:1-764824073:addr1${'qz5r2t8k3w7x9m'.repeat(6)}ac2cdz`,
      `cip34:1-764824073:addr1${'qz5r2t8k3w7x9m'.repeat(3)}ppppppppppppppppppppppppppppppppppppppppppp2cdz`,
    ],
  ])('but not %s', (_, one, other) => {
    expect(isAlike(face(one), face(other))).toBe(false);
  });

  it('asks for more where many are compared', () => {
    const other = face(evm('d8d07213f9b7a3c5d1e2f3041526374859aa6045'));
    expect(isAlike(face(evm(A)), other, 1)).toBe(false);
    const more = face(evm('d8da7213f9b7a3c5d1e2f3041526374859c06045'));
    expect(isAlike(face(evm(A)), more, 1)).toBe(true);
    expect(more.key.startsWith(stemOf(face(evm(A)), 1))).toBe(true);
    // However much is alike at the end, the beginning has to be, too.
    const end = face(evm(`d8d07213f9b7a3c5d1e2f3041526374859${A.slice(-6)}`));
    const both = face(evm('d8da7213f9b7a3c5d1e2f304152637485960f045'));
    for (const barely of [end, both])
      expect([0, 1].map((spare) => isAlike(face(evm(A)), barely, spare))).toEqual([true, false]);
  });

  it('or neither is, whichever is asked first', () => {
    const digits = fc.stringMatching(/^[0-9a-f]{40}$/);
    fc.assert(
      fc.property(digits, fc.nat(40), fc.nat(40), (base, head, tail) => {
        const other = base.slice(0, head) + A.slice(head, 40 - tail) + base.slice(40 - tail);
        const [one, two] = [face(evm(base)), face(evm(other.slice(0, 40).padEnd(40, '0')))];
        expect(isAlike(one, two)).toBe(isAlike(two, one));
      }),
    );
  });

  it('never by chance among ten thousand random accounts', () => {
    let state = 1;
    const next = () => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return (state >>> 16).toString(16).padStart(4, '0');
    };
    const faces = Array.from({ length: 10_000 }, () => face(evm(Array.from({ length: 10 }, next).join(''))));
    const byEnds = Map.groupBy(faces, endsOf);
    const alike = [...byEnds.values()].flatMap((group) =>
      group.flatMap((one, at) => group.slice(at + 1).filter((other) => isAlike(one, other))),
    );
    expect(alike).toEqual([]);
  });
});

describe('the face of an account', () => {
  it.each([
    [evm(A), 'eip155:0x'],
    [`${BITCOIN}:1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa`, `${BITCOIN}:1`],
    [`${BITCOIN}:bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq`, `${BITCOIN}:bc1q`],
    ['tezos:x:tz1VSUr8wwNhLAzempoch5d6hLRiTh8Cjcjb', 'tezos:x:tz1'],
    [`starknet:SN_MAIN:0x04${'7'.repeat(62)}`, 'starknet:SN_MAIN:0x04'],
    [`sui:mainnet:0x9${'7'.repeat(63)}`, 'sui:mainnet:0x'],
    [`near:mainnet:${'98'.repeat(32)}`, 'near:mainnet:'],
    ['stellar:pubnet:GA7QYNF7SOWQ3GLR2BGMZEHXAVIRZA4KVWLTJJFC7MGXUA74P7UJVSGZ', 'stellar:pubnet:GA'],
    ['tvm:-239:EQCD39VS5jcptHL8vMjEXrzGaRcCVYto7HUn4bpAOg8xqB2N', 'tvm:-239:EQC'],
  ])('of %s begins behind %s', (key, family) => {
    expect(face(key).family).toBe(family);
  });

  it.each([
    ['addresses of one owner begin alike', `${BITCOIN}:xpub${'6'.repeat(107)}`],
    ['it is a number', 'hedera:mainnet:0.0.1234567'],
    ['it is a name', 'near:mainnet:alice.near'],
    ['it ends like every other', 'icp:mainnet:ryjl3-tyaaa-aaaaa-aaaba-cai'],
  ])('is none where %s', (_, key) => {
    expect(faceOf(key)).toBeUndefined();
  });

  it('of hexadecimal without a prefix needs as many digits as one with it', () => {
    const [one, other] = ['98ab', '98ac'].map((head) =>
      face(`near:mainnet:${head}${'12'.repeat(28)}${'cdef'}`),
    );
    const near = face(`near:mainnet:98ab${'34'.repeat(28)}cdef`);
    expect(one !== undefined && isAlike(one, near)).toBe(true);
    expect(other !== undefined && isAlike(other, face(`near:mainnet:98ad${'34'.repeat(28)}0def`))).toBe(
      false,
    );
  });
});
