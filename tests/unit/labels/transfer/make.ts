import { parseAddress } from '../../../../utils/address/index.ts';
import type { TransferEntry } from '../../../../utils/labels/transfer/index.ts';

export const WANNACRY = '12t9YDPgwueZ9NyMgw519p7AA8isjr6SMw';
export const RONIN = '0x098B716B8Aaf21512996dC57EB0615e2383E2f96';
export const BINANCE = '34xp4vRoCGJym3xR7yCVPFHoCNxv4Twseo';
export const TRON = 'TJkBr9TZ1xBeJoF7RNWqyEMbYqVJ6fXXHR';

/** An entry about the likeliest account of an address. */
export function makeEntry(address: string, fields: Partial<TransferEntry> = {}): TransferEntry {
  const { accounts, format, address: canonical } = parseAddress(address);
  return {
    account: accounts[0] ?? '',
    address: canonical,
    format,
    label: '',
    concept: 'unknown',
    confidence: 'unknown',
    note: '',
    tags: [],
    alert: true,
    ...fields,
  };
}
