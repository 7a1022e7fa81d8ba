import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AnvilServer, startAnvil } from '../servers/anvil.ts';
import { type EsploraServer, startEsplora } from '../servers/esplora.ts';
import { type FaultProxy, startFaultProxy } from '../servers/fault-proxy.ts';

describe('the Ethereum test server', () => {
  let anvil: AnvilServer;
  beforeAll(async () => {
    anvil = await startAnvil();
  });
  afterAll(() => anvil.close());

  it('is chain 1 and has the Otterscan interface', async () => {
    expect(await anvil.rpc('eth_chainId')).toBe('0x1');
    expect(await anvil.rpc('ots_getApiLevel')).toBe(8);
    expect(anvil.accounts).toHaveLength(10);
  });
});

describe('the Bitcoin test server', () => {
  let esplora: EsploraServer;
  let proxy: FaultProxy;
  beforeAll(async () => {
    esplora = await startEsplora({ since: Date.UTC(2017, 4, 12) });
    proxy = await startFaultProxy(esplora.url);
  });
  afterAll(async () => {
    await proxy.close();
    await esplora.close();
  });

  it('introduces itself as Bitcoin and gives addresses of mainnet', async () => {
    const genesis = await fetch(`${esplora.url}/block-height/0`);
    expect(await genesis.text()).toMatch(/^000000000019d668/);
    expect(await esplora.address('alice')).toMatch(/^1[1-9A-HJ-NP-Za-km-z]{25,33}$/);
    expect(await esplora.address('alice', 'p2wpkh')).toMatch(/^bc1q[02-9ac-hj-np-z]{38}$/);
  });

  it('confirms a payment at the time that it is told, with the outputs that were spent', async () => {
    const alice = await esplora.address('alice');
    const txid = await esplora.pay({
      from: ['miner'],
      to: [{ address: alice, amount: 70_000 }],
      note: 'a note',
    });
    const at = Date.UTC(2018, 0, 1);
    await esplora.mine(1, { at });
    const [transaction] = await (await fetch(`${esplora.url}/address/${alice}/txs`)).json();
    expect(transaction.txid).toBe(txid);
    expect(transaction.status.block_time * 1000).toBe(at);
    expect(transaction.vin[0].prevout.scriptpubkey_address).toBe(await esplora.address('miner'));
    expect(transaction.vout.map((output: { scriptpubkey_type: string }) => output.scriptpubkey_type)).toEqual(
      ['p2pkh', 'op_return', 'p2pkh'],
    );
  });

  it('refuses what is not an address, as Esplora does', async () => {
    expect((await fetch(`${esplora.url}/address/nonsense`)).status).toBe(400);
  });

  it('passes everything on through the proxy, which can cut, lie and break the connection', async () => {
    const height = () => fetch(`${proxy.url}/blocks/tip/height`).then((answer) => answer.text());
    expect(Number(await height())).toBeGreaterThanOrEqual(110);
    proxy.misbehave({ kind: 'rewrite', rewrite: () => '7' }, { times: 1 });
    expect(await height()).toBe('7');
    proxy.misbehave({ kind: 'reset' });
    await expect(height()).rejects.toThrow();
    proxy.misbehave(undefined);
    expect(await height()).toMatch(/^\d+$/);
    expect(proxy.requests).toHaveLength(4);
  });
});
