'use strict';

process.env.NODE_BACKEND = 'js';

// Regtest rules with the version bytes and the bech32 prefix of mainnet: real consensus, cheap blocks, and
// addresses (`1…`, `3…`, `bc1q…`) that the extension detects, proves and shows as it would in the wild.
// This must happen before bcoin reads its networks. bcoin 1.0.2 is of 2018: it has no taproot.
const networks = require('bcoin/lib/protocol/networks');
networks.regtest.addressPrefix = { ...networks.main.addressPrefix };
const { FullNode, Address } = require('bcoin');

const NETWORK = 'regtest';

/** Bitcoin shows a hash with its bytes reversed; bcoin 1.x keys everything by the hex as it is hashed. */
function reversed(hash) {
  return Buffer.from(hash, 'hex').reverse().toString('hex');
}

const textOf = (address) => address.toString(NETWORK);
const addressOf = (text) => Address.fromString(text, NETWORK);

/** A full node in memory, with indexes by transaction and by address, that talks to no other node. */
async function openNode() {
  const node = new FullNode({
    network: NETWORK,
    memory: true,
    indexTX: true,
    indexAddress: true,
    workers: false,
    listen: false,
    bip37: false,
    httpHost: '127.0.0.1',
    httpPort: 0,
    noAuth: true,
    logLevel: 'none',
  });
  await node.ensure();
  await node.open();
  return node;
}

/**
 * Mines `count` blocks to `address`. `at` (milliseconds since the epoch) is the time of the first one, the
 * others follow a minute apart; a block's time must be later than the median of the eleven before it.
 */
async function mine(node, count, { address, at }) {
  for (let index = 0; index < count; index++) {
    const job = await node.miner.createJob(null, addressOf(address));
    if (at !== undefined) job.attempt.time = Math.floor(at / 1000) + index * 60;
    const block = await node.miner.cpu.mineAsync(job);
    if ((await node.chain.add(block)) === null) throw new Error(`block ${node.chain.height + 1} was refused`);
  }
  return node.chain.height;
}

module.exports = { openNode, mine, reversed, textOf, addressOf, NETWORK };
