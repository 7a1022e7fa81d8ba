import { expect, it } from 'vitest';
import { headerRules } from '../../../utils/egress/header-rules.ts';

it('takes what identifies from the requests of the extension, and from no other', () => {
  const [rule, ...rest] = headerRules('abcdefghijklmnop');
  expect(rest).toEqual([]);
  expect(rule?.condition).toEqual({
    initiatorDomains: ['abcdefghijklmnop'],
    resourceTypes: ['xmlhttprequest'],
  });
  const removed = rule?.action.requestHeaders.filter(({ operation }) => operation === 'remove');
  expect(removed?.map(({ header }) => header)).toEqual(
    expect.arrayContaining(['origin', 'referer', 'cookie', 'accept-language']),
  );
  expect(rule?.action.requestHeaders).toContainEqual({
    header: 'user-agent',
    operation: 'set',
    value: 'Mozilla/5.0',
  });
});
