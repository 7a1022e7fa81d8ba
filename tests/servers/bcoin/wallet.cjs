'use strict';

const { createHash } = require('node:crypto');
const { KeyRing, MTX, Script, Amount } = require('bcoin');
const { addressOf, textOf, NETWORK } = require('./node.cjs');

const COINBASE_MATURITY = 100;

/** The key of a name: always the same, so that a test can write its addresses down. */
function keyOf(name, kind = 'p2pkh') {
  const secret = createHash('sha256').update(`sightline test wallet ${name}`).digest();
  const key = KeyRing.fromPrivate(secret, true, NETWORK);
  key.witness = kind === 'p2wpkh';
  return key;
}

/** The address of a name. Spending from `p2wpkh` needs segwit, which regtest has from block 432 on. */
function addressFor(name, kind) {
  return textOf(keyOf(name, kind).getAddress());
}

/** Coins of the name's key, both kinds, that can be spent in the next block; the largest first. */
async function coinsOf(node, name) {
  const addresses = ['p2pkh', 'p2wpkh'].map((kind) => addressOf(addressFor(name, kind)));
  const coins = await node.getCoinsByAddress(addresses);
  const mature = coins.filter(
    (coin) => !coin.coinbase || node.chain.height - coin.height >= COINBASE_MATURITY,
  );
  return mature.sort((a, b) => b.value - a.value);
}

/**
 * Pays from the names in `from` (each puts in its coins until the sum is enough) to addresses; amounts are
 * in satoshi. Change goes to `change` or back to the first payer. Resolves to the transaction's id; it waits
 * in the mempool until a block is mined.
 */
async function pay(node, { from, to, fee = 1000, change, note }) {
  const transaction = new MTX();
  let missing = fee;
  for (const { address, amount } of to) {
    transaction.addOutput(addressOf(address), amount);
    missing += amount;
  }
  if (note !== undefined) transaction.addOutput(Script.fromNulldata(Buffer.from(note)), 0);
  // Every payer takes part, so that a payment of several has the inputs of several.
  for (const [index, name] of from.entries()) {
    const share = index === from.length - 1 ? Math.max(missing, 1) : 1;
    let taken = 0;
    for (const coin of await coinsOf(node, name)) {
      if (taken >= share) break;
      transaction.addCoin(coin);
      taken += coin.value;
    }
    missing -= taken;
  }
  if (missing > 0) throw new Error(`${from.join(', ')} lack ${Amount.btc(missing)} BTC`);
  if (missing < -546) transaction.addOutput(addressOf(change ?? addressFor(from[0])), -missing);
  for (const name of from) {
    transaction.sign(keyOf(name, 'p2pkh'));
    transaction.sign(keyOf(name, 'p2wpkh'));
  }
  await node.mempool.addTX(transaction.toTX());
  return transaction.txid();
}

module.exports = { addressFor, pay };
