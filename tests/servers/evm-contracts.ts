/** Small contracts as runtime code, for `anvil_setCode`: assembled by hand, because there is no compiler here. */

const TRANSFER = 'ddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef';

const byte = (value: number) => value.toString(16).padStart(2, '0');

/**
 * A token that believes everybody: `transfer(address,uint256)` emits the event of ERC-20 and keeps no balance;
 * `symbol()` and `decimals()` answer.
 */
export function tokenCode({
  symbol,
  decimals,
}: {
  readonly symbol: string;
  readonly decimals: number;
}): string {
  const text = Buffer.from(symbol).subarray(0, 32);
  return [
    '0x',
    // The selector; to 0x4d for symbol(), to 0x81 for decimals().
    '60003560e01c',
    '806395d89b4114',
    '61004d57',
    '8063313ce56714',
    '61008157',
    // transfer: the amount into memory, then a log with caller and receiver as topics.
    '602435600052',
    `600435337f${TRANSFER}60206000a300`,
    // symbol(): offset, length, bytes.
    '5b6020600052',
    `60${byte(text.length)}602052`,
    `7f${text.toString('hex').padEnd(64, '0')}60405260606000f3`,
    `5b60${byte(decimals)}60005260206000f3`,
  ].join('');
}

/** Sends what it is paid on to the address in the first word of the call, by an internal call. */
export const FORWARDER_CODE = '0x6000808080346000355af100';

/** The call of a {@link tokenCode} contract. */
export function transferInput(to: string, amount: bigint): string {
  return `0xa9059cbb${word(to)}${amount.toString(16).padStart(64, '0')}`;
}

/** The call of a {@link FORWARDER_CODE} contract. */
export function forwardInput(to: string): string {
  return `0x${word(to)}`;
}

function word(address: string): string {
  return address.slice(2).toLowerCase().padStart(64, '0');
}
