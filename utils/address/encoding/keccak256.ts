/**
 * Keccak-256 of messages of one block (at most 135 bytes), as EIP-55 and Monero need it for every candidate: without
 * allocation and with every index and shift a constant, twice as fast as @noble/hashes, against which
 * `tests/unit/address/hashes.test.ts` holds it. A lane of 64 bits is two words, the low one first; `L` and `H` are the
 * halves of a lane that has been turned. Source: https://keccak.team/keccak_specs_summary.html
 */

const RATE = 136;
const state = new Int32Array(50);
const next = new Int32Array(50);
/** What θ adds to every lane of a column. */
const parity = new Int32Array(10);

/** Round constants, from the specification's linear feedback shift register. */
const ROUND_CONSTANTS = roundConstants();

function roundConstants(): Int32Array {
  const constants = new Int32Array(48);
  let register = 1;
  for (let round = 0; round < 24; round++) {
    for (let j = 0; j < 7; j++) {
      const bit = (1 << j) - 1;
      const word = round * 2 + (bit >> 5);
      if (register & 1) constants[word] = (constants[word] ?? 0) ^ (1 << (bit & 31));
      register = (register << 1) ^ (register & 0x80 ? 0x171 : 0);
    }
  }
  return constants;
}

/** The exclusive or of a column's five words. */
function column(word: number): number {
  return (
    (state[word] ?? 0) ^
    (state[word + 10] ?? 0) ^
    (state[word + 20] ?? 0) ^
    (state[word + 30] ?? 0) ^
    (state[word + 40] ?? 0)
  );
}

/** θ: what every lane is mixed with, from the parity of the columns beside it. */
function mixColumns(): void {
  const a0 = column(0);
  const a1 = column(1);
  const b0 = column(2);
  const b1 = column(3);
  const c0 = column(4);
  const c1 = column(5);
  const d0 = column(6);
  const d1 = column(7);
  const e0 = column(8);
  const e1 = column(9);
  parity[0] = e0 ^ ((b0 << 1) | (b1 >>> 31));
  parity[1] = e1 ^ ((b1 << 1) | (b0 >>> 31));
  parity[2] = a0 ^ ((c0 << 1) | (c1 >>> 31));
  parity[3] = a1 ^ ((c1 << 1) | (c0 >>> 31));
  parity[4] = b0 ^ ((d0 << 1) | (d1 >>> 31));
  parity[5] = b1 ^ ((d1 << 1) | (d0 >>> 31));
  parity[6] = c0 ^ ((e0 << 1) | (e1 >>> 31));
  parity[7] = c1 ^ ((e1 << 1) | (e0 >>> 31));
  parity[8] = d0 ^ ((a0 << 1) | (a1 >>> 31));
  parity[9] = d1 ^ ((a1 << 1) | (a0 >>> 31));
}

// ρ, π and χ, one function for each row of the result: its five lanes are fetched, turned and mixed with one another.

function mixRow0(): void {
  const a0 = (state[0] ?? 0) ^ (parity[0] ?? 0);
  const a1 = (state[1] ?? 0) ^ (parity[1] ?? 0);
  const b0 = (state[12] ?? 0) ^ (parity[2] ?? 0);
  const b1 = (state[13] ?? 0) ^ (parity[3] ?? 0);
  const bL = (b1 << 12) | (b0 >>> 20);
  const bH = (b0 << 12) | (b1 >>> 20);
  const c0 = (state[24] ?? 0) ^ (parity[4] ?? 0);
  const c1 = (state[25] ?? 0) ^ (parity[5] ?? 0);
  const cL = (c1 << 11) | (c0 >>> 21);
  const cH = (c0 << 11) | (c1 >>> 21);
  const d0 = (state[36] ?? 0) ^ (parity[6] ?? 0);
  const d1 = (state[37] ?? 0) ^ (parity[7] ?? 0);
  const dL = (d0 << 21) | (d1 >>> 11);
  const dH = (d1 << 21) | (d0 >>> 11);
  const e0 = (state[48] ?? 0) ^ (parity[8] ?? 0);
  const e1 = (state[49] ?? 0) ^ (parity[9] ?? 0);
  const eL = (e0 << 14) | (e1 >>> 18);
  const eH = (e1 << 14) | (e0 >>> 18);
  next[0] = a0 ^ (~bL & cL);
  next[1] = a1 ^ (~bH & cH);
  next[2] = bL ^ (~cL & dL);
  next[3] = bH ^ (~cH & dH);
  next[4] = cL ^ (~dL & eL);
  next[5] = cH ^ (~dH & eH);
  next[6] = dL ^ (~eL & a0);
  next[7] = dH ^ (~eH & a1);
  next[8] = eL ^ (~a0 & bL);
  next[9] = eH ^ (~a1 & bH);
}

function mixRow1(): void {
  const a0 = (state[6] ?? 0) ^ (parity[6] ?? 0);
  const a1 = (state[7] ?? 0) ^ (parity[7] ?? 0);
  const aL = (a0 << 28) | (a1 >>> 4);
  const aH = (a1 << 28) | (a0 >>> 4);
  const b0 = (state[18] ?? 0) ^ (parity[8] ?? 0);
  const b1 = (state[19] ?? 0) ^ (parity[9] ?? 0);
  const bL = (b0 << 20) | (b1 >>> 12);
  const bH = (b1 << 20) | (b0 >>> 12);
  const c0 = (state[20] ?? 0) ^ (parity[0] ?? 0);
  const c1 = (state[21] ?? 0) ^ (parity[1] ?? 0);
  const cL = (c0 << 3) | (c1 >>> 29);
  const cH = (c1 << 3) | (c0 >>> 29);
  const d0 = (state[32] ?? 0) ^ (parity[2] ?? 0);
  const d1 = (state[33] ?? 0) ^ (parity[3] ?? 0);
  const dL = (d1 << 13) | (d0 >>> 19);
  const dH = (d0 << 13) | (d1 >>> 19);
  const e0 = (state[44] ?? 0) ^ (parity[4] ?? 0);
  const e1 = (state[45] ?? 0) ^ (parity[5] ?? 0);
  const eL = (e1 << 29) | (e0 >>> 3);
  const eH = (e0 << 29) | (e1 >>> 3);
  next[10] = aL ^ (~bL & cL);
  next[11] = aH ^ (~bH & cH);
  next[12] = bL ^ (~cL & dL);
  next[13] = bH ^ (~cH & dH);
  next[14] = cL ^ (~dL & eL);
  next[15] = cH ^ (~dH & eH);
  next[16] = dL ^ (~eL & aL);
  next[17] = dH ^ (~eH & aH);
  next[18] = eL ^ (~aL & bL);
  next[19] = eH ^ (~aH & bH);
}

function mixRow2(): void {
  const a0 = (state[2] ?? 0) ^ (parity[2] ?? 0);
  const a1 = (state[3] ?? 0) ^ (parity[3] ?? 0);
  const aL = (a0 << 1) | (a1 >>> 31);
  const aH = (a1 << 1) | (a0 >>> 31);
  const b0 = (state[14] ?? 0) ^ (parity[4] ?? 0);
  const b1 = (state[15] ?? 0) ^ (parity[5] ?? 0);
  const bL = (b0 << 6) | (b1 >>> 26);
  const bH = (b1 << 6) | (b0 >>> 26);
  const c0 = (state[26] ?? 0) ^ (parity[6] ?? 0);
  const c1 = (state[27] ?? 0) ^ (parity[7] ?? 0);
  const cL = (c0 << 25) | (c1 >>> 7);
  const cH = (c1 << 25) | (c0 >>> 7);
  const d0 = (state[38] ?? 0) ^ (parity[8] ?? 0);
  const d1 = (state[39] ?? 0) ^ (parity[9] ?? 0);
  const dL = (d0 << 8) | (d1 >>> 24);
  const dH = (d1 << 8) | (d0 >>> 24);
  const e0 = (state[40] ?? 0) ^ (parity[0] ?? 0);
  const e1 = (state[41] ?? 0) ^ (parity[1] ?? 0);
  const eL = (e0 << 18) | (e1 >>> 14);
  const eH = (e1 << 18) | (e0 >>> 14);
  next[20] = aL ^ (~bL & cL);
  next[21] = aH ^ (~bH & cH);
  next[22] = bL ^ (~cL & dL);
  next[23] = bH ^ (~cH & dH);
  next[24] = cL ^ (~dL & eL);
  next[25] = cH ^ (~dH & eH);
  next[26] = dL ^ (~eL & aL);
  next[27] = dH ^ (~eH & aH);
  next[28] = eL ^ (~aL & bL);
  next[29] = eH ^ (~aH & bH);
}

function mixRow3(): void {
  const a0 = (state[8] ?? 0) ^ (parity[8] ?? 0);
  const a1 = (state[9] ?? 0) ^ (parity[9] ?? 0);
  const aL = (a0 << 27) | (a1 >>> 5);
  const aH = (a1 << 27) | (a0 >>> 5);
  const b0 = (state[10] ?? 0) ^ (parity[0] ?? 0);
  const b1 = (state[11] ?? 0) ^ (parity[1] ?? 0);
  const bL = (b1 << 4) | (b0 >>> 28);
  const bH = (b0 << 4) | (b1 >>> 28);
  const c0 = (state[22] ?? 0) ^ (parity[2] ?? 0);
  const c1 = (state[23] ?? 0) ^ (parity[3] ?? 0);
  const cL = (c0 << 10) | (c1 >>> 22);
  const cH = (c1 << 10) | (c0 >>> 22);
  const d0 = (state[34] ?? 0) ^ (parity[4] ?? 0);
  const d1 = (state[35] ?? 0) ^ (parity[5] ?? 0);
  const dL = (d0 << 15) | (d1 >>> 17);
  const dH = (d1 << 15) | (d0 >>> 17);
  const e0 = (state[46] ?? 0) ^ (parity[6] ?? 0);
  const e1 = (state[47] ?? 0) ^ (parity[7] ?? 0);
  const eL = (e1 << 24) | (e0 >>> 8);
  const eH = (e0 << 24) | (e1 >>> 8);
  next[30] = aL ^ (~bL & cL);
  next[31] = aH ^ (~bH & cH);
  next[32] = bL ^ (~cL & dL);
  next[33] = bH ^ (~cH & dH);
  next[34] = cL ^ (~dL & eL);
  next[35] = cH ^ (~dH & eH);
  next[36] = dL ^ (~eL & aL);
  next[37] = dH ^ (~eH & aH);
  next[38] = eL ^ (~aL & bL);
  next[39] = eH ^ (~aH & bH);
}

function mixRow4(): void {
  const a0 = (state[4] ?? 0) ^ (parity[4] ?? 0);
  const a1 = (state[5] ?? 0) ^ (parity[5] ?? 0);
  const aL = (a1 << 30) | (a0 >>> 2);
  const aH = (a0 << 30) | (a1 >>> 2);
  const b0 = (state[16] ?? 0) ^ (parity[6] ?? 0);
  const b1 = (state[17] ?? 0) ^ (parity[7] ?? 0);
  const bL = (b1 << 23) | (b0 >>> 9);
  const bH = (b0 << 23) | (b1 >>> 9);
  const c0 = (state[28] ?? 0) ^ (parity[8] ?? 0);
  const c1 = (state[29] ?? 0) ^ (parity[9] ?? 0);
  const cL = (c1 << 7) | (c0 >>> 25);
  const cH = (c0 << 7) | (c1 >>> 25);
  const d0 = (state[30] ?? 0) ^ (parity[0] ?? 0);
  const d1 = (state[31] ?? 0) ^ (parity[1] ?? 0);
  const dL = (d1 << 9) | (d0 >>> 23);
  const dH = (d0 << 9) | (d1 >>> 23);
  const e0 = (state[42] ?? 0) ^ (parity[2] ?? 0);
  const e1 = (state[43] ?? 0) ^ (parity[3] ?? 0);
  const eL = (e0 << 2) | (e1 >>> 30);
  const eH = (e1 << 2) | (e0 >>> 30);
  next[40] = aL ^ (~bL & cL);
  next[41] = aH ^ (~bH & cH);
  next[42] = bL ^ (~cL & dL);
  next[43] = bH ^ (~cH & dH);
  next[44] = cL ^ (~dL & eL);
  next[45] = cH ^ (~dH & eH);
  next[46] = dL ^ (~eL & aL);
  next[47] = dH ^ (~eH & aH);
  next[48] = eL ^ (~aL & bL);
  next[49] = eH ^ (~aH & bH);
}

function absorb(byte: number, at: number): void {
  state[at >> 2] = (state[at >> 2] ?? 0) ^ (byte << ((at & 3) * 8));
}

function permute(): void {
  for (let round = 0; round < 48; round += 2) {
    mixColumns();
    mixRow0();
    mixRow1();
    mixRow2();
    mixRow3();
    mixRow4();
    next[0] = (next[0] ?? 0) ^ (ROUND_CONSTANTS[round] ?? 0);
    next[1] = (next[1] ?? 0) ^ (ROUND_CONSTANTS[round + 1] ?? 0);
    for (let i = 0; i < 50; i++) state[i] = next[i] ?? 0;
  }
}

/**
 * Keccak-256 of the first `length` bytes: its eight words, little-endian, are the first of an array that the next call
 * uses again. Throws `RangeError` above 135 bytes.
 */
export function keccak256Words(bytes: Uint8Array, length: number = bytes.length): Int32Array {
  if (length >= RATE) throw new RangeError(`${length} bytes; expected at most ${RATE - 1}`);
  state.fill(0);
  for (let i = 0; i < length; i++) absorb(bytes[i] ?? 0, i);
  absorb(1, length);
  absorb(0x80, RATE - 1);
  permute();
  return state;
}
