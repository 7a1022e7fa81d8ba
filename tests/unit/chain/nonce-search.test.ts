import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createBudget } from '../../../utils/chain/budget.ts';
import type { Line } from '../../../utils/chain/line.ts';
import { searchSentBlocks } from '../../../utils/chain/protocols/evm-rpc/nonce-search.ts';

const ADDRESS = '0x098B716B8Aaf21512996dC57EB0615e2383E2f96';

interface Call {
  readonly id: number;
  readonly params: readonly [string, string];
}

/** A node that answers from a table: the heights at which the account sent, in order. */
function nodeOf(sent: readonly number[], requests = 20): Line {
  const budget = createBudget(requests);
  return {
    host: 'node.example',
    budget,
    get: () => Promise.reject(new Error('never asked')),
    post: async (body) => {
      budget.spend();
      const calls: readonly Call[] = JSON.parse(JSON.stringify(body));
      const answers = calls.map(({ id, params }) => {
        const count = sent.filter((height) => height <= Number(params[1])).length;
        return { jsonrpc: '2.0', id, result: `0x${count.toString(16)}` };
      });
      return { status: 200, text: JSON.stringify(answers), contentType: 'application/json' };
    },
  };
}

test('the blocks of the first and the last payment are found wherever they are', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 0, max: 30_000_000 }),
      fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 5 }),
      async (tip, places) => {
        const sent = places.map((place) => Math.round(place * tip)).sort((one, other) => one - other);
        const found = await searchSentBlocks(nodeOf(sent), { address: ADDRESS, nonce: sent.length, tip });
        expect(found).toEqual({ first: sent[0], last: sent.at(-1) });
      },
    ),
    { numRuns: 200 },
  );
});

test('five requests do for twenty-eight million blocks', async () => {
  const line = nodeOf([17, 27_000_000]);
  await searchSentBlocks(line, { address: ADDRESS, nonce: 2, tip: 28_000_000 });
  expect(20 - line.budget.left).toBe(5);
});

test('a search that may ask no more says so', async () => {
  const search = searchSentBlocks(nodeOf([17], 2), { address: ADDRESS, nonce: 1, tip: 28_000_000 });
  await expect(search).rejects.toMatchObject({ code: 'budget' });
});
