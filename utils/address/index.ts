/** The pure core: a text goes in, proven addresses come out. No DOM, no browser, no clock, no network. */
export { type AccountParts, splitAccount } from './account.ts';
export { accountKey } from './account-key.ts';
export { CHAIN_IDS } from './chain-ids.ts';
export { CHAINS, type Chain, chainOf } from './chains.ts';
export { type DetectOptions, detectAddresses } from './detect-addresses.ts';
export { FORMATS, type Format } from './formats/index.ts';
export { maskSecrets, SECRET_MASK } from './mask-secrets.ts';
export { isAddress, parseAddress } from './parse-address.ts';
export { isPaymentUri, type PaymentAmount, type PaymentUri, parsePaymentUri } from './payment-uri.ts';
export { recoveryOf } from './recover/recovery-of.ts';
export { settle } from './settle.ts';
export { type Spelling, spellings } from './spellings.ts';
export type { AccountId, ChainId, DetectedAddress, Recovery, Strength } from './types.ts';
