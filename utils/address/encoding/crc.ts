/** What a byte that leaves at the top flips. */
const FLIPS = Uint16Array.from({ length: 256 }, (_, top) => {
  let crc = top << 8;
  for (let bit = 0; bit < 8; bit++) crc = crc & 0x8000 ? (crc << 1) ^ 0x1021 : crc << 1;
  return crc;
});

/** CRC-16/XMODEM: polynomial 0x1021, initial value 0. Used by Stellar (low byte first) and TON (high byte first). */
export function crc16(bytes: Uint8Array): number {
  let crc = 0;
  for (const byte of bytes) crc = ((crc << 8) & 0xffff) ^ (FLIPS[(crc >> 8) ^ byte] ?? 0);
  return crc;
}

/** The same for CRC-32, where it leaves at the bottom. */
const FLIPS_32 = Int32Array.from({ length: 256 }, (_, bottom) => {
  let crc = bottom;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});

/** CRC-32 of IEEE 802.3, unsigned. Used by Cardano's Byron addresses and the Internet Computer. */
export function crc32(bytes: Uint8Array): number {
  let crc = -1;
  for (const byte of bytes) crc = (crc >>> 8) ^ (FLIPS_32[(crc ^ byte) & 255] ?? 0);
  return ~crc >>> 0;
}
