import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ALIASES } from '../../../utils/labels/taxonomy/aliases.ts';
import { normaliseWord } from '../../../utils/labels/taxonomy/concept-of.ts';
import { GRAPHSENSE_CONCEPTS } from '../../../utils/labels/taxonomy/graphsense-concepts.ts';
import {
  CONCEPT_PICKER,
  CONCEPTS,
  conceptById,
  conceptOf,
  dwvaOf,
  isWithin,
} from '../../../utils/labels/taxonomy/index.ts';
import { SOURCE_WORDS } from '../../../utils/labels/taxonomy/source-words.ts';

const messages: Record<string, { message: string } | undefined> = JSON.parse(
  readFileSync(new URL('../../../public/_locales/en/messages.json', import.meta.url), 'utf8'),
);

describe('the tree of concepts', () => {
  test('holds all 93 concepts of GraphSense 0.1.0 and each id once', () => {
    const ids = GRAPHSENSE_CONCEPTS.map((concept) => concept.id);
    expect(ids).toHaveLength(new Set(ids).size);
    expect(CONCEPTS.size).toBeGreaterThan(ids.length);
    expect(ids).toHaveLength(93);
  });

  test('every concept but the root has a parent that exists, and the chain of parents ends', () => {
    for (const concept of CONCEPTS.values()) expect(isWithin(concept.id, 'concept'), concept.id).toBe(true);
  });

  test('every concept has a name for people', () => {
    const nameless = [...CONCEPTS.keys()].filter((id) => !messages[`concept_${id}`]?.message);
    expect(nameless).toEqual([]);
  });

  test.each([
    ['pyramid_scheme', 'investment_fraud', true],
    ['pyramid_scheme', 'abuse', true],
    ['exchange', 'abuse', false],
    ['abuse', 'scam', false],
    ['scam', 'scam', true],
    ['no-such-concept', 'abuse', false],
  ])('%s within %s: %s', (id, ancestor, expected) => {
    expect(isWithin(id, ancestor)).toBe(expected);
  });
});

describe('DW-VA terms', () => {
  test.each([
    [
      'ransomware',
      'https://interpol-innovation-centre.github.io/DW-VA-Taxonomy/taxonomies/abuses#ransomware',
    ],
    ['exchange', 'https://interpol-innovation-centre.github.io/DW-VA-Taxonomy/taxonomies/entities#exchange'],
    ['entity', 'https://interpol-innovation-centre.github.io/DW-VA-Taxonomy/taxonomies/entities#entity2'],
    [
      'pyramid_scheme',
      'https://interpol-innovation-centre.github.io/DW-VA-Taxonomy/taxonomies/abuses#ponzi_scheme',
    ],
  ])('%s has its URI', (id, uri) => {
    expect(dwvaOf(id)).toBe(uri);
  });

  test.each(['sanction', 'gambling', 'malware', 'black_list', 'no-such-concept'])('%s has none', (id) => {
    expect(dwvaOf(id)).toBeUndefined();
  });
});

describe('conceptOf', () => {
  test.each([
    ['ransomware', 'ransomware'],
    ['Phishing', 'phishing'],
    ['phish-hack', 'phishing'],
    ['CEX', 'exchange'],
    ['crime.terror', 'terrorism_financing'],
    ['seizure-order/terror-financing', 'terrorism_financing'],
    ['take-action', 'victim'],
    ['seized', 'authorities'],
    ['Fake ICO', 'investment_fraud'],
    ['tumbler', 'mixing_service'],
    ['hosted-wallet', 'wallet_service'],
    ['dapp_–_decentralized_apps', 'service'],
    ['virtual_asset_', 'defi_token'],
    [
      'https://interpol-innovation-centre.github.io/DW-VA-Taxonomy/taxonomies/abuses#service_hack',
      'service_hack',
    ],
    [
      'https://interpol-innovation-centre.github.io/DW-VA-Taxonomy/taxonomies/entities#dark_market',
      'dark_market',
    ],
  ])('reads %s as %s', (word, id) => {
    expect(conceptOf(word)?.id).toBe(id);
  });

  test.each(['', '#', 'constructor', '__proto__', 'blur-io', 'נ'])('does not guess at %j', (word) => {
    expect(conceptOf(word)).toBeUndefined();
  });

  test('a victim, a subject, a service and an authority keep their roles', () => {
    expect(conceptOf('parity-bug')?.role).toBe('victim');
    expect(conceptOf('ofac-sanctions-lists')?.role).toBe('subject');
    expect(conceptOf('mixer')?.role).toBe('service');
    expect(conceptOf('usgov')?.role).toBe('authority');
    expect(conceptOf('scam')?.role).toBe('perpetrator');
  });

  test('knows every id it hands out', () => {
    for (const concept of CONCEPTS.values()) expect(conceptOf(concept.id)).toBe(concept);
  });
});

test('aliases and source words are normalised, lead to a concept, and hide no concept', () => {
  for (const [word, id] of [...ALIASES, ...SOURCE_WORDS]) {
    expect(normaliseWord(word)).toBe(word);
    expect(CONCEPTS.has(id), `${word} → ${id}`).toBe(true);
    expect(CONCEPTS.has(word), `${word} is a concept already`).toBe(false);
  }
  for (const word of SOURCE_WORDS.keys()) expect(ALIASES.has(word), word).toBe(false);
});

test('a label with an unheard-of concept is shown as not categorised', () => {
  expect(conceptById('from-the-future')).toMatchObject({ id: 'unknown', role: 'unknown' });
  expect(conceptById('scam').id).toBe('scam');
});

test('the picker offers each concept once, and only concepts that exist', () => {
  expect(new Set(CONCEPT_PICKER).size).toBe(CONCEPT_PICKER.length);
  expect(CONCEPT_PICKER.filter((id) => !CONCEPTS.has(id))).toEqual([]);
});
