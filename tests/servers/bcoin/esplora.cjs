'use strict';

const { Script } = require('bcoin');
const { addressOf, reversed, textOf } = require('./node.cjs');

const PAGE = 25;
const MEMPOOL_PAGE = 50;
const MAINNET_GENESIS = '000000000019d6689c085ae165831e934ff763ae46a2a6c172b3f1b60a8ce26f';

const SCRIPT_TYPES = new Map([
  ['pubkey', 'p2pk'],
  ['pubkeyhash', 'p2pkh'],
  ['scripthash', 'p2sh'],
  ['multisig', 'multisig'],
  ['nulldata', 'op_return'],
  ['witnesspubkeyhash', 'v0_p2wpkh'],
  ['witnessscripthash', 'v0_p2wsh'],
]);

/** A failure that Esplora answers with a status and a sentence. */
class Refusal extends Error {
  constructor(status, message) {
    super(message);
    this.status = status;
  }
}

function outputJson(output) {
  const address = output.getAddress();
  const type = Script.typesByVal[output.script.getType()].toLowerCase();
  return {
    scriptpubkey: output.script.toRaw().toString('hex'),
    scriptpubkey_asm: output.script.toASM(),
    scriptpubkey_type: SCRIPT_TYPES.get(type) ?? 'unknown',
    ...(address ? { scriptpubkey_address: textOf(address) } : {}),
    value: output.value,
  };
}

function statusJson(meta) {
  if (meta.height < 0) return { confirmed: false };
  return {
    confirmed: true,
    block_height: meta.height,
    block_hash: reversed(meta.block),
    block_time: meta.time,
  };
}

/** A transaction in Esplora's form: the outputs that it spends stand inside its inputs. */
async function transactionJson(node, meta) {
  const view = await node.getMetaView(meta);
  const { tx } = meta;
  const inputs = tx.inputs.map((input) => {
    const spent = input.isCoinbase() ? null : view.getOutput(input.prevout);
    const witness = input.witness.items.map((item) => item.toString('hex'));
    return {
      txid: input.prevout.txid(),
      vout: input.prevout.index,
      prevout: spent ? outputJson(spent) : null,
      scriptsig: input.script.toRaw().toString('hex'),
      scriptsig_asm: input.script.toASM(),
      ...(witness.length > 0 ? { witness } : {}),
      is_coinbase: input.isCoinbase(),
      sequence: input.sequence,
    };
  });
  return {
    txid: tx.txid(),
    version: tx.version,
    locktime: tx.locktime,
    vin: inputs,
    vout: tx.outputs.map(outputJson),
    size: tx.getSize(),
    weight: tx.getWeight(),
    fee: tx.isCoinbase() ? 0 : tx.getFee(view),
    status: statusJson(meta),
  };
}

function parseAddress(text) {
  try {
    return addressOf(text);
  } catch (error) {
    throw new Refusal(400, `Invalid Bitcoin address: ${error.message}`);
  }
}

/** The transactions of an address, newest first: those in the mempool, then the confirmed ones. */
async function transactionsOf(node, text) {
  const metas = await node.getMetaByAddress([parseAddress(text)]);
  const pending = metas.filter((meta) => meta.height < 0);
  const confirmed = metas.filter((meta) => meta.height >= 0);
  confirmed.sort((a, b) => b.height - a.height || b.index - a.index);
  return { pending, confirmed };
}

async function statsJson(node, text, metas) {
  const stats = {
    funded_txo_count: 0,
    funded_txo_sum: 0,
    spent_txo_count: 0,
    spent_txo_sum: 0,
    tx_count: metas.length,
  };
  for (const meta of metas) {
    const { vin, vout } = await transactionJson(node, meta);
    for (const output of vout.filter(({ scriptpubkey_address }) => scriptpubkey_address === text)) {
      stats.funded_txo_count++;
      stats.funded_txo_sum += output.value;
    }
    for (const { prevout } of vin.filter((input) => input.prevout?.scriptpubkey_address === text)) {
      stats.spent_txo_count++;
      stats.spent_txo_sum += prevout.value;
    }
  }
  return stats;
}

async function addressJson(node, text) {
  const { pending, confirmed } = await transactionsOf(node, text);
  return {
    address: text,
    chain_stats: await statsJson(node, text, confirmed),
    mempool_stats: await statsJson(node, text, pending),
  };
}

async function pageJson(node, text, { chainOnly, after }) {
  const { pending, confirmed } = await transactionsOf(node, text);
  const start = after === undefined ? 0 : confirmed.findIndex(({ tx }) => tx.txid() === after) + 1;
  const metas = [
    ...(chainOnly ? [] : pending.slice(0, MEMPOOL_PAGE)),
    ...confirmed.slice(start, start + PAGE),
  ];
  return Promise.all(metas.map((meta) => transactionJson(node, meta)));
}

async function blockHash(node, height) {
  // The chain is regtest, but its addresses are mainnet's, so that it introduces itself as mainnet too.
  if (height === 0) return MAINNET_GENESIS;
  const hash = await node.chain.getHash(height);
  if (!hash) throw new Refusal(404, 'Block not found');
  return reversed(hash);
}

async function oneTransaction(node, txid) {
  const meta = await node.getMeta(reversed(txid));
  if (!meta) throw new Refusal(404, 'Transaction not found');
  return transactionJson(node, meta);
}

const ROUTES = [
  [/^\/blocks\/tip\/height$/, (node) => String(node.chain.height)],
  [/^\/blocks\/tip\/hash$/, (node) => blockHash(node, node.chain.height)],
  [/^\/block-height\/(\d{1,9})$/, (node, height) => blockHash(node, Number(height))],
  [/^\/address\/([^/]+)$/, addressJson],
  [/^\/address\/([^/]+)\/txs$/, (node, text) => pageJson(node, text, { chainOnly: false })],
  [
    /^\/address\/([^/]+)\/txs\/chain(?:\/([0-9a-f]{64}))?$/,
    (node, text, after) => pageJson(node, text, { chainOnly: true, after }),
  ],
  [/^\/tx\/([0-9a-f]{64})$/, oneTransaction],
];

/**
 * Answers one path of the Esplora REST interface from the node: a string (sent as text) or a value (sent as
 * JSON). Written after the interface's documentation; it was never compared with a live Esplora.
 */
async function answerEsplora(node, path) {
  for (const [pattern, answer] of ROUTES) {
    const match = pattern.exec(path);
    if (match) return answer(node, ...match.slice(1));
  }
  throw new Refusal(404, 'endpoint does not exist');
}

module.exports = { answerEsplora, Refusal };
