import { CHAIN_IDS } from './chain-ids.ts';
import { shiftDecimal } from './encoding/decimal.ts';
import { parseAddress } from './parse-address.ts';
import { withChainFirst } from './qualified-address.ts';
import type { ChainId, DetectedAddress } from './types.ts';

/** How much a payment URI asks for. */
export interface PaymentAmount {
  /** A decimal number without an exponent. */
  readonly value: string;
  /**
   * What is counted: whole coins of the chain, whole tokens, or the smallest units of a token, whose decimal places an
   * Ethereum URI does not say.
   */
  readonly unit: 'coin' | 'token' | 'smallest-token-unit';
}

/** A request for payment, as a link or a QR code holds it. */
export interface PaymentUri {
  /** Lower case, without the colon: `bitcoin`, `web+stellar`. */
  readonly scheme: string;
  /** Who is paid. */
  readonly address: DetectedAddress;
  /** Further ways of paying the same request: a Lightning invoice beside an address, a second recipient. */
  readonly others: readonly DetectedAddress[];
  readonly chain: ChainId;
  readonly amount: PaymentAmount | undefined;
  /** What is paid with, where it is not the chain's coin: contract, mint or asset, as it stands in the URI. */
  readonly token: string | undefined;
  /** Who asks. A claim of whoever wrote the URI, at most 500 characters, as are the next two. */
  readonly label: string | undefined;
  /** What for. */
  readonly message: string | undefined;
  /** What tells the recipient whose payment it is: a memo, or a destination tag. */
  readonly memo: string | undefined;
}

const MAX_LENGTH = 8_192;
const MAX_WORDS = 500;

/** The chain of each scheme and, where amounts count the smallest unit, its decimal places. */
const SCHEMES: ReadonlyMap<string, { readonly chain: ChainId; readonly decimals?: number }> = new Map([
  ['bitcoin', { chain: CHAIN_IDS.bitcoin }],
  ['lightning', { chain: CHAIN_IDS.bitcoin }],
  ['bitcoincash', { chain: CHAIN_IDS.bitcoinCash }],
  ['ecash', { chain: CHAIN_IDS.ecash }],
  ['litecoin', { chain: CHAIN_IDS.litecoin }],
  ['dogecoin', { chain: CHAIN_IDS.dogecoin }],
  ['dash', { chain: CHAIN_IDS.dash }],
  ['zcash', { chain: CHAIN_IDS.zcash }],
  ['digibyte', { chain: CHAIN_IDS.digibyte }],
  ['raven', { chain: CHAIN_IDS.ravencoin }],
  ['monero', { chain: CHAIN_IDS.monero }],
  ['ethereum', { chain: CHAIN_IDS.ethereum, decimals: 18 }],
  ['solana', { chain: CHAIN_IDS.solana }],
  ['ton', { chain: CHAIN_IDS.ton, decimals: 9 }],
  ['web+stellar', { chain: CHAIN_IDS.stellar }],
  ['web+cardano', { chain: CHAIN_IDS.cardano }],
  ['algorand', { chain: CHAIN_IDS.algorand, decimals: 6 }],
  ['kaspa', { chain: CHAIN_IDS.kaspa }],
  ['nano', { chain: CHAIN_IDS.nano, decimals: 30 }],
]);

/** Where the schemes put what; the first that is there counts. */
const TARGETS = ['destination', 'address'];
const AMOUNTS = ['amount', 'tx_amount', 'value'];
const LABELS = ['label', 'recipient_name'];
const MESSAGES = ['message', 'tx_description', 'msg', 'text'];
const MEMOS = ['memo', 'dt'];
const TOKENS = ['spl-token', 'jetton', 'asset_code'];
/** Parameters that hold a further way of paying. Source: BIP-321, "Payment instructions". */
const INSTRUCTIONS = ['lightning', 'lno', 'bc', 'sp'];

type Parameters = ReadonlyMap<string, string>;

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A stray percent sign: the text as it stands says more than nothing.
    return text;
  }
}

/** The parameters by lower-case name; of those that are named twice, the first. */
function parametersOf(query: string): Parameters {
  const parameters = new Map<string, string>();
  for (const pair of query.split('&')) {
    const equals = pair.indexOf('=');
    const name = decoded(equals < 0 ? pair : pair.slice(0, equals)).toLowerCase();
    if (name !== '' && !parameters.has(name))
      parameters.set(name, equals < 0 ? '' : decoded(pair.slice(equals + 1)));
  }
  return parameters;
}

function firstOf(parameters: Parameters, names: readonly string[]): string | undefined {
  const name = names.find((candidate) => (parameters.get(candidate) ?? '') !== '');
  return name === undefined ? undefined : parameters.get(name);
}

/** The parts of `pay-<target>@<chain id>/<function>`. Source: EIP-681. */
function ethereumParts(path: string, parameters: Parameters) {
  const [, target = path, chainId = '1', method] =
    /^(?:pay-)?([^@/]+)(?:@(\d{1,20}))?(?:\/([^/]*))?$/.exec(path) ?? [];
  const chain = `eip155:${chainId}`;
  if (method !== 'transfer') return { target, chain, amount: parameters.get('value') };
  return { target: parameters.get('address') ?? '', chain, amount: parameters.get('uint256'), token: target };
}

/** Who is paid with what, by the scheme's way of saying so. */
function partsOf(scheme: string, path: string, parameters: Parameters) {
  if (scheme === 'ethereum') return ethereumParts(path, parameters);
  const bare = path.replace(/^\/\//, '').replace(/^(?:transfer|pay)(?:\/|$)/, '');
  const target = bare || firstOf(parameters, [...TARGETS, ...INSTRUCTIONS]) || '';
  return {
    target: target.replace(/\/$/, ''),
    chain: SCHEMES.get(scheme)?.chain ?? '',
    amount: firstOf(parameters, AMOUNTS),
    token: firstOf(parameters, TOKENS),
  };
}

/** The reading with the account of the chain that the URI names in front. */
function onChain(address: DetectedAddress, chain: ChainId): DetectedAddress {
  const accounts = withChainFirst(address.accounts, chain);
  return accounts === undefined ? address : { ...address, accounts };
}

function othersIn(parameters: Parameters, target: string, chain: ChainId): readonly DetectedAddress[] {
  const others: DetectedAddress[] = [];
  for (const name of INSTRUCTIONS) {
    const text = parameters.get(name) ?? '';
    if (text === '' || text === target) continue;
    try {
      others.push(onChain(parseAddress(text), chain));
    } catch (error) {
      // One instruction that is not understood leaves the others as good as they were (BIP-321).
      if (!(error instanceof TypeError)) throw error;
    }
  }
  return others;
}

function amountOf(text: string | undefined, token: string | undefined, scheme: string) {
  const smallest = SCHEMES.get(scheme)?.decimals;
  const places = token === undefined ? (smallest ?? 0) : 0;
  const value = text === undefined ? undefined : shiftDecimal(text, places);
  if (value === undefined) return undefined;
  if (token === undefined) return { value, unit: 'coin' } as const;
  return { value, unit: smallest === undefined ? 'token' : 'smallest-token-unit' } as const;
}

/**
 * Reads a payment URI: BIP-21 and BIP-321 (`bitcoin:` and the schemes made after it), EIP-681 (`ethereum:`), `monero:`,
 * `solana:`, `ton://transfer/`, `web+stellar:pay?`, `web+cardano:`, `nano:`, `lightning:`. Parameters that nobody knows
 * are passed over, `req-` ones too: that rule is for those who would pay, not for those who look.
 * Throws `TypeError` for any other text, and where no address stands in the URI or its checksum does not hold; a private
 * key in it is not repeated.
 */
export function parsePaymentUri(text: string): PaymentUri {
  const colon = text.indexOf(':');
  const scheme = text.slice(0, Math.max(0, colon)).toLowerCase();
  if (!SCHEMES.has(scheme) || text.length > MAX_LENGTH)
    throw new TypeError(
      `${JSON.stringify(scheme.slice(0, 40))} is not the scheme of a payment; expected one of ${[...SCHEMES.keys()].join(', ')}`,
    );
  const [path = '', ...queries] = text.slice(colon + 1).split('?');
  const parameters = parametersOf(queries.join('?'));
  const { target, chain, amount, token } = {
    token: undefined,
    ...partsOf(scheme, decoded(path), parameters),
  };
  const words = (names: readonly string[]) => firstOf(parameters, names)?.slice(0, MAX_WORDS);
  return {
    scheme,
    address: onChain(parseAddress(target), chain),
    others: othersIn(parameters, target, chain),
    chain,
    amount: amountOf(amount, token, scheme),
    token: token?.slice(0, MAX_WORDS),
    label: words(LABELS),
    message: words(MESSAGES),
    memo: words(MEMOS),
  };
}

/** Whether a text is a payment URI with an address in it: the twin of {@link parsePaymentUri}. */
export function isPaymentUri(text: string): boolean {
  try {
    parsePaymentUri(text);
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}
