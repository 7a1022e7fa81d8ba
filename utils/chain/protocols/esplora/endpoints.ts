import type { EgressResponse } from '../../../egress/types.ts';
import { SightlineError } from '../../../errors.ts';
import { type Line, read } from '../../line.ts';
import { parseJson } from '../../reply.ts';

/**
 * The paths of Esplora's REST interface that are used (`API.md` of Blockstream/esplora), each with the words
 * that stand for it in the ledger.
 */
export const ENDPOINTS = {
  genesis: 'GET /block-height/0',
  tip: 'GET /blocks/tip/height',
  address: 'GET /address/:address',
  firstPage: 'GET /address/:address/txs',
  nextPage: 'GET /address/:address/txs/chain/:txid',
} as const;

/** Esplora's ways to say that an address has more history than the server will walk through. */
function tellsOfTooMuch(said: string): boolean {
  return /too many/i.test(said) || (/history/i.test(said) && /limit/i.test(said));
}

/** Reads an endpoint that answers in plain text. */
export async function getText(line: Line, path: string, purpose: string): Promise<string> {
  return accept(await line.get(path, purpose), line, purpose).text;
}

/** Reads an endpoint that answers in JSON. */
export async function getJson(line: Line, path: string, purpose: string): Promise<unknown> {
  const { text } = accept(await line.get(path, purpose), line, purpose);
  return read(line, purpose, () => parseJson(text));
}

/** 400 carries a sentence: too much history, or an address that the server does not take for one. */
function accept(response: EgressResponse, line: Line, purpose: string): EgressResponse {
  if (response.status === 200) return response;
  if (tellsOfTooMuch(response.text.slice(0, 500))) throw new SightlineError('too-large', [line.host]);
  throw new SightlineError('bad-answer', [line.host, `${purpose}: HTTP ${response.status}`]);
}
