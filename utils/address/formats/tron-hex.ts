import { NOT_HEX } from '../encoding/characters.ts';
import type { AddressFormat, Reading } from '../format.ts';
import { contextMatches, isGlued, type Token } from '../token.ts';

const CUES = /\btron|\btrx\b/i;
const REACH = 120;

function read(token: Token): Reading | undefined {
  const { raw } = token;
  if (!raw.startsWith('41') || isGlued(token)) return undefined;
  if (!token.alone && !contextMatches(token, CUES, REACH)) return undefined;
  return { format: 'tron-hex', address: raw.toLowerCase(), chains: ['tron'], strength: 'context' };
}

/** `41` and 40 hexadecimal digits, as Tron's interfaces write an account; accepted where the words around speak of Tron. */
export const tronHex: AddressFormat = {
  formats: ['tron-hex'],
  first: '4',
  min: 42,
  max: 42,
  excludes: NOT_HEX,
  needs: 0,
  read,
};
