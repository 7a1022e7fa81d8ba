import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timelineOf } from '../../../utils/chain/timeline.ts';
import type { AccountFacts, Leg, Transaction } from '../../../utils/chain/types.ts';

const BITCOIN = 'bip122:000000000019d6689c085ae165831e93';
const ME = '1BitcoinEaterAddressDontSendf59kuE';
const COIN = `${BITCOIN}/slip44:0`;
const ETHER = 'eip155:1/slip44:60';
const EVM_ME = '0x8617E340B3D01FA5F11F306F4090FD50E238070D';
const TOKEN = 'eip155:1/erc20:0xdAC17F958D2ee523a2206206994597C13D831ec7';

const leg = (address: string | undefined, amount: number | bigint, asset = COIN): Leg => ({
  ...(address === undefined ? {} : { address }),
  asset,
  amount: amount.toString(),
  kind: 'native',
});

function factsWith(account: string, ...transactions: Partial<Transaction>[]): AccountFacts {
  const isEvm = account.startsWith('eip155');
  return {
    account,
    sourceId: 'mine',
    asset: { id: isEvm ? ETHER : COIN, symbol: isEvm ? 'ETH' : 'BTC', decimals: isEvm ? 18 : 8 },
    failures: [],
    transactions: {
      value: transactions.map((each, index) => ({
        id: `tx${index}`,
        time: 1_000 - index,
        inputs: [],
        outputs: [],
        status: 'confirmed',
        ...each,
      })),
      source: { id: 'mine', host: 'h', trust: 'own', method: 'm' },
      at: 5_000,
      coverage: { complete: true },
    },
  };
}

const bitcoin = (...transactions: Partial<Transaction>[]) =>
  timelineOf(factsWith(`${BITCOIN}:${ME}`, ...transactions));
const evm = (...transactions: Partial<Transaction>[]) =>
  timelineOf(factsWith(`eip155:1:${EVM_ME}`, ...transactions));

describe('the timeline of a Bitcoin address', () => {
  it('shows what came in, and who paid', () => {
    expect(
      bitcoin({
        inputs: [leg('1a', 70), leg('1b', 40), leg('1a', 5)],
        outputs: [leg(ME, 100), leg('1a', 10)],
      }),
    ).toMatchObject([{ direction: 'in', amount: '100', counterparties: ['1a', '1b'] }]);
  });

  it('shows what went out without the change and the fee, and to whom', () => {
    expect(
      bitcoin({ inputs: [leg(ME, 100)], outputs: [leg('1a', 60), leg(ME, 39)], fee: '1' }),
    ).toMatchObject([{ direction: 'out', amount: '60', counterparties: ['1a'] }]);
  });

  it('shows a payment to itself as such, whatever else is written into it', () => {
    const note: Leg = { asset: COIN, amount: '0', kind: 'data' };
    expect(bitcoin({ inputs: [leg(ME, 100)], outputs: [leg(ME, 99), note] })).toMatchObject([
      { direction: 'self', amount: '99', counterparties: [] },
    ]);
  });

  it('shows the balance of a payment with several payers', () => {
    expect(
      bitcoin(
        { inputs: [leg(ME, 100), leg('1a', 100)], outputs: [leg(ME, 50), leg('1b', 149)] },
        { inputs: [leg(ME, 100), leg('1a', 100)], outputs: [leg(ME, 150), leg('1b', 49)] },
      ),
    ).toMatchObject([
      { direction: 'out', amount: '50', counterparties: ['1b'] },
      { direction: 'in', amount: '50', counterparties: ['1a'] },
    ]);
  });

  it('names nobody for new coins', () => {
    const coinbase: Leg = { asset: COIN, amount: '0', kind: 'coinbase' };
    expect(bitcoin({ inputs: [coinbase], outputs: [leg(ME, 50)] })).toMatchObject([
      { direction: 'in', amount: '50', counterparties: [] },
    ]);
  });

  it('puts a pending payment at the time of asking, in front', () => {
    const { time: _time, ...pending } = { time: 0, inputs: [leg('1a', 2)], outputs: [leg(ME, 1)] };
    const [first] = timelineOf({
      ...factsWith(`${BITCOIN}:${ME}`),
      transactions: {
        ...(factsWith(`${BITCOIN}:${ME}`).transactions ?? fail()),
        value: [{ id: 'p', status: 'pending', ...pending }],
      },
    });
    expect(first).toMatchObject({ time: 5_000, status: 'pending' });
  });

  it('never loses or makes a satoshi: all payers of a payment see what all payees see', () => {
    const amounts = fc.array(fc.bigInt({ min: 1n, max: 2_100_000_000_000_000n }), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(amounts, (paid) => {
        const outputs = paid.map((amount, index) => leg(`1payee${index}`, amount));
        const total = paid.reduce((sum, amount) => sum + amount, 0n);
        const [movement] = bitcoin({ inputs: [leg(ME, total + 7n)], outputs });
        expect(movement).toMatchObject({ direction: 'out', amount: total.toString() });
        expect(movement?.counterparties).toHaveLength(paid.length);
      }),
    );
  });
});

describe('the timeline of an EVM account', () => {
  it('shows one line for each asset that moved, and none for the call without coins', () => {
    expect(
      evm({
        inputs: [leg(EVM_ME, 0, ETHER), leg(EVM_ME, 5, TOKEN)],
        outputs: [leg('0xToken', 0, ETHER), leg('0xFriend', 5, TOKEN)],
      }),
    ).toMatchObject([{ direction: 'out', amount: '5', asset: { id: TOKEN }, counterparties: ['0xFriend'] }]);
  });

  it('shows a call that moved nothing when it is all there is', () => {
    expect(evm({ inputs: [leg(EVM_ME, 0, ETHER)], outputs: [leg('0xToken', 0, ETHER)] })).toMatchObject([
      { direction: 'out', amount: '0', counterparties: ['0xToken'] },
    ]);
  });

  it('does not take payments between others for the account’s own', () => {
    expect(
      evm({
        inputs: [leg('0xPayer', 90, ETHER), leg('0xMixer', 10, ETHER)],
        outputs: [leg('0xMixer', 90, ETHER), leg(EVM_ME, 10, ETHER)],
      }),
    ).toMatchObject([{ direction: 'in', amount: '10', counterparties: ['0xMixer'] }]);
  });

  it('says of a failed payment that nothing moved', () => {
    expect(
      evm({ status: 'failed', inputs: [leg(EVM_ME, 9, ETHER)], outputs: [leg('0xA', 9, ETHER)] }),
    ).toMatchObject([{ direction: 'out', amount: '0', status: 'failed', counterparties: ['0xA'] }]);
  });

  it('knows the account in any spelling', () => {
    const lower = factsWith(`eip155:1:${EVM_ME.toLowerCase()}`, {
      inputs: [leg('0xA', 9, ETHER)],
      outputs: [leg(EVM_ME, 9, ETHER)],
    });
    expect(timelineOf(lower)).toMatchObject([{ direction: 'in', amount: '9' }]);
  });
});

it('is empty without transactions', () => {
  const { transactions: _transactions, ...facts } = factsWith(`${BITCOIN}:${ME}`);
  expect(timelineOf(facts)).toEqual([]);
});

function fail(): never {
  throw new Error('expected transactions');
}
