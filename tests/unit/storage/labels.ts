import type { LabelSource } from '../../../utils/labels/types.ts';
import type { KeyedLabel } from '../../../utils/storage/index.ts';

export const SOURCE: LabelSource = {
  id: 'test-list',
  title: 'A list made for tests',
  licence: 'CC0-1.0',
  asOf: '2026-01-01',
};

/** Key of the n-th made-up account. */
export function keyOf(account: number): string {
  return `eip155:0x${account.toString(16).padStart(40, '0')}`;
}

/** Labels of made-up accounts, three for each account, beginning with the label of a number. */
export function someLabels(count: number, from = 0): readonly KeyedLabel[] {
  return Array.from({ length: count }, (_, at) => {
    const index = from + at;
    const account = Math.floor(index / 3);
    return {
      key: keyOf(account),
      label: {
        account: `eip155:1:0x${account.toString(16).padStart(40, '0')}`,
        label: index % 10 === 0 ? `Étiquette №${index}` : `Label ${index}`,
        concept: index % 3 === 0 ? 'phishing' : 'exchange',
        role: 'service',
        confidence: 'web_crawl',
        ...(index % 2 === 0 ? { actor: 'someone', url: `https://example.org/${index % 5}` } : {}),
      },
    };
  });
}
