import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, builtExtension, launch } from '../browsers/launch.ts';
import type { Browser } from '../browsers/types.ts';
import { type AnvilServer, startAnvil } from '../servers/anvil.ts';
import { answerOf, askBackground } from '../support/ask-background.ts';

let anvil: AnvilServer;
let payer = '';
let payee = '';

beforeAll(async () => {
  anvil = await startAnvil();
  [payer = '', payee = ''] = anvil.accounts;
  await anvil.send({ from: payer, to: payee, value: '0xde0b6b3a7640000' });
});

afterAll(() => anvil.close());

describe.each(BROWSERS)('asking a chain source in %s', (name) => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launch(name, { extension: builtExtension(name) });
  });

  afterAll(() => browser.close());

  test('needs the person’s leave; then it is probed, added, asked, and its answer kept', async () => {
    // Firefox grants the hosts that a content script may run on along with it, so there only our own gate stands
    // in the way: it lets nothing out but to sources, and to what the person has just asked to be probed.
    if (name === 'chromium')
      expect(await askBackground(browser, 'probeSource', { url: anvil.url })).toMatchObject({
        ok: false,
        error: { code: 'not-allowed' },
      });
    await browser.grantHost('http://127.0.0.1/*');
    const probe = await answerOf(browser, 'probeSource', { url: anvil.url });
    expect(probe).toMatchObject({ protocol: 'evm-rpc', chain: 'eip155:1' });
    const source = await answerOf(browser, 'addSource', { name: '', probe });
    expect(source).toMatchObject({ name: new URL(anvil.url).host, trust: 'local' });

    const { account = '' } = (await answerOf(browser, 'readDossier', { text: payee })).summary;
    await answerOf(browser, 'askChain', { account, sourceId: source.id });
    const dossier = () => answerOf(browser, 'readDossier', { text: payee });
    await expect
      .poll(async () => (await dossier()).chain, { timeout: 20_000 })
      .toMatchObject([{ state: 'answered', facts: { balance: { value: '10001000000000000000000' } } }]);
    const { timeline } = await dossier();
    expect(timeline).toContainEqual(
      expect.objectContaining({
        kind: 'chain',
        direction: 'in',
        amount: '1',
        symbol: 'ETH',
        status: 'confirmed',
      }),
    );

    const ledger = await answerOf(browser, 'readLedger', { limit: 100 });
    expect(ledger.length).toBeGreaterThan(1);
    expect(new Set(ledger.map(({ host }) => host))).toEqual(new Set([new URL(anvil.url).host]));

    await browser.killBackground();
    expect((await dossier()).chain).toMatchObject([{ state: 'answered' }]);

    await answerOf(browser, 'removeSource', { id: source.id });
    const again = await answerOf(browser, 'addSource', { name: 'x', probe });
    expect((await dossier()).chain).toMatchObject([{ state: 'not-asked', source: { id: again.id } }]);
  });
});
