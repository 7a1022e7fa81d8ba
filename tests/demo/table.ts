import { reasonOf, STANDING_WORD, standingOf } from '../../components/standing.ts';
import type { AddressSummary, TabOverview } from '../../utils/intel/views.ts';
import { inWords } from './sentences.ts';

/** The addresses of a tab as lines of text, worst first, for a terminal of that width. */
export function tableOf(tab: TabOverview, width: number): string {
  const rows = tab.addresses.map(rowOf);
  const size = (pick: (row: Row) => string) => Math.max(0, ...rows.map((row) => pick(row).length));
  const words = size((row) => row.word);
  const chains = size((row) => row.chain);
  const addresses = Math.min(
    66,
    size((row) => row.address),
  );
  return rows
    .flatMap(({ word, chain, address, reason }) => {
      const head = `  ${word.padEnd(words)}  ${chain.padEnd(chains)}  ${address.padEnd(addresses)}`;
      return head.length + reason.length + 2 <= width ? [`${head}  ${reason}`] : [head, `    ${reason}`];
    })
    .join('\n');
}

interface Row {
  readonly word: string;
  readonly chain: string;
  readonly address: string;
  readonly reason: string;
}

function rowOf(summary: AddressSummary): Row {
  return {
    word: inWords({ key: STANDING_WORD[standingOf(summary)], substitutions: [] }),
    chain: summary.chain,
    address: summary.count > 1 ? `${summary.address} ×${summary.count}` : summary.address,
    reason: inWords(reasonOf(summary)),
  };
}
