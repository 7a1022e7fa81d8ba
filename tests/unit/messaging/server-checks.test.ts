import { describe, expect, it } from 'vitest';
import { CHECKS } from '../../../utils/messaging/checks.ts';
import { LIMITS } from '../../../utils/messaging/limits.ts';
import { watchDraft } from '../../support/watch-draft.ts';

const reported = {
  address: '12t9YDPgwueZ9NyMgw519p7AA8isjr6SMw',
  format: 'bitcoin-p2pkh',
  chains: ['bitcoin'],
  strength: 'verified',
  count: 1,
};
const report = { addresses: [reported], beyondLimit: 0, complete: true, title: 'A page' };
const partial = { raw: '0x12ab…89ef', head: '0x12ab', tail: '89ef', count: 1 };
const mismatch = { shown: '0x12ab…89ef', target: reported.address, by: 'link' };
const draft = watchDraft(reported.address);
const entry = {
  ...draft,
  key: 'k',
  account: `bip122:000000000019d6689c085ae165831e93:${reported.address}`,
  format: 'bitcoin-p2pkh',
  createdAt: 1,
  updatedAt: 1,
};

describe('the shape of an argument', () => {
  it.each([
    ['reportAddresses', report],
    ['reportAddresses', { ...report, addresses: [{ ...reported, address: '', strength: 'secret' }] }],
    ['reportAddresses', { ...report, partials: [partial], mismatches: [mismatch] }],
    ['reportSentences', { sentences: [{ address: 'a', sentence: 's' }] }],
    ['readTab', { tabId: 1 }],
    ['readDossier', { text: 'a' }],
    ['readDossier', { text: 'a', format: 'evm' }],
    ['watch', { entry: draft }],
    ['watch', { entry: { ...draft, key: 'k' } }],
    ['restoreWatch', { entry }],
    ['applyImport', { format: 'csv', text: '' }],
    ['readSightings', { limit: 100 }],
    ['readSightings', { limit: 100, before: 5, site: 'a.example' }],
    ['deleteSightings', { which: 'all' }],
    ['deleteSightings', { which: { id: 'i' } }],
    ['deleteSightings', { which: { site: 'a.example' } }],
    ['readStore', {}],
  ] as const)('%s takes %j', (method, argument) => {
    expect(CHECKS[method](argument)).toBe(true);
  });

  it.each([
    ['reportAddresses', { ...report, addresses: Array(LIMITS.addressesPerFrame + 1).fill(reported) }],
    ['reportAddresses', { ...report, addresses: [{ ...reported, address: 'a'.repeat(301) }] }],
    ['reportAddresses', { ...report, addresses: [{ ...reported, format: 'rot13' }] }],
    ['reportAddresses', { ...report, addresses: [{ ...reported, strength: 'sure' }] }],
    ['reportAddresses', { ...report, addresses: [{ ...reported, count: 0 }] }],
    ['reportAddresses', { ...report, addresses: [{ ...reported, sentence: 'smuggled' }] }],
    ['reportAddresses', { ...report, partials: [{ ...partial, raw: 'x'.repeat(61) }] }],
    ['reportAddresses', { ...report, partials: [{ ...partial, around: 'smuggled' }] }],
    ['reportAddresses', { ...report, mismatches: [{ ...mismatch, by: 'magic' }] }],
    ['reportAddresses', { ...report, addresses: { length: 1, 0: reported } }],
    ['reportAddresses', { ...report, title: 'x'.repeat(LIMITS.title + 1) }],
    ['reportAddresses', null],
    ['reportAddresses', undefined],
    ['reportSentences', { sentences: [{ address: 'a', sentence: 's'.repeat(301) }] }],
    ['readTab', { tabId: '1' }],
    ['readTab', { tabId: 1.5 }],
    ['readDossier', { text: '' }],
    ['lookUpText', { text: 'x'.repeat(LIMITS.lookUpText + 1) }],
    ['watch', { entry: { ...draft, confidence: 'toString' } }],
    ['watch', { entry: { ...draft, note: 'x'.repeat(20_001) } }],
    ['watch', { entry: { ...draft, createdAt: 0 } }],
    ['restoreWatch', { entry: draft }],
    ['applyImport', { format: 'xml', text: '' }],
    ['readSightings', { limit: 0 }],
    ['readSightings', { limit: Number.POSITIVE_INFINITY }],
    ['deleteSightings', { which: {} }],
    ['deleteSightings', { which: { id: 'i', site: 'a.example' } }],
    ['deleteSightings', { which: 'ALL' }],
    ['readStore', { verbose: true }],
    ['readStore', []],
  ] as const)('%s refuses %j', (method, argument) => {
    expect(CHECKS[method](argument)).toBe(false);
  });

  it('refuses an object whose prototype was tampered with', () => {
    expect(CHECKS.readTab(JSON.parse('{"tabId":1,"__proto__":{"x":1}}'))).toBe(false);
    expect(CHECKS.readTab(Object.create({ tabId: 1 }))).toBe(false);
  });
});
