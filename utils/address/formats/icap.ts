import { LOWER } from '../encoding/characters.ts';
import { shapedAddress } from './shaped-address.ts';

/** The remainder by 97 of a number whose letters stand for 10 to 35. Source: ISO 7064, MOD 97-10. */
function remainder(text: string): number {
  let sum = 0;
  for (const character of text) {
    const value = Number.parseInt(character, 36);
    sum = (sum * (value > 9 ? 100 : 10) + value) % 97;
  }
  return sum;
}

/** The 20 bytes in an ICAP address as hexadecimal digits; `undefined` where they are more. */
export function hexOfIcap(address: string): string | undefined {
  let value = 0n;
  for (const character of address.slice(4)) value = value * 36n + BigInt(Number.parseInt(character, 36));
  return value < 1n << 160n ? value.toString(16).padStart(40, '0') : undefined;
}

/** Whether the two digits of check are those of the account. */
export function provesIcap(address: string): boolean {
  return remainder(address.slice(4) + address.slice(0, 4)) === 1 && hexOfIcap(address) !== undefined;
}

/** `XE…`: an Ethereum account in the manner of an IBAN, with two digits of check. Source: Ethereum wiki, "ICAP". */
export const icap = shapedAddress({
  format: 'evm-icap',
  chain: 'ethereum',
  first: 'X',
  min: 34,
  max: 35,
  excludes: LOWER,
  shape: /^XE\d\d/,
});
