import type { ChainKey } from '../chain-ids.ts';
import { bytesOfWords } from '../encoding/bits.ts';
import { NOT_HEX } from '../encoding/characters.ts';
import type { AddressFormat, Reading } from '../format.ts';
import { bech32Of, bech32PrefixOf, follows, type Token } from '../token.ts';

/** The chain by what stands before the address; without it, either. */
function chainsOf(token: Token): readonly ChainKey[] {
  if (follows(token, 'p-')) return ['avalancheP'];
  if (follows(token, 'x-')) return ['avalancheX'];
  return ['avalancheP', 'avalancheX'];
}

function read(token: Token): Reading | undefined {
  const parts = bech32PrefixOf(token) === 'avax' ? bech32Of(token) : undefined;
  if (parts?.variant !== 'bech32' || bytesOfWords(parts.words)?.length !== 20) return undefined;
  const chains = chainsOf(token);
  const lead = chains.length === 1 ? 2 : 0;
  const address = token.raw.toLowerCase();
  return {
    format: 'avalanche',
    address: token.text.slice(token.start - lead, token.start).toUpperCase() + address,
    chains,
    strength: 'verified',
    lead,
  };
}

/** `X-avax1…` and `P-avax1…`, or without the chain. The C-chain is EVM. */
export const avalanche: AddressFormat = {
  formats: ['avalanche'],
  first: 'aA',
  min: 43,
  max: 43,
  excludes: 0,
  needs: NOT_HEX,
  read,
};
