import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { accountKey, chainOf, parseAddress } from '../../../../utils/address/index.ts';
import { fieldsOf } from '../../../../utils/labels/fields.ts';
import { textOf } from '../../../../utils/labels/formats/tagpack-fields.ts';
import { parseTagPackYaml } from '../../../../utils/labels/formats/tagpack-yaml.ts';
import { readCaseFile } from '../../../../utils/labels/packs/case-file.ts';
import { GRAPHSENSE_CONCEPTS } from '../../../../utils/labels/taxonomy/graphsense-concepts.ts';
import { CONFIDENCE } from '../../../../utils/labels/types.ts';

const yaml = readFileSync(new URL('../../../../utils/labels/packs/case-file.yaml', import.meta.url), 'utf8');
const pack = fieldsOf(parseTagPackYaml(yaml));
const list = pack?.get('tags');
const tags = (Array.isArray(list) ? list : []).flatMap((tag) => fieldsOf(tag) ?? []);
const { source, claims } = readCaseFile(yaml);

const claimsOf = (address: string) =>
  claims.filter((claim) => claim.account.endsWith(`:${address}`)).map((claim) => claim.concept);

describe('every entry of the case file', () => {
  test.each(tags.map((tag) => [textOf(tag, 'address') ?? '', tag] as const))('%s', (address, tag) => {
    const parsed = parseAddress(address);
    // The null address has no letter that a checksum could be in; Solana's addresses have none at all.
    const unproven = parsed.format === 'solana' || address === `0x${'0'.repeat(40)}`;
    expect(parsed.strength === 'verified' || unproven, `${parsed.format} ${parsed.strength}`).toBe(true);
    expect(textOf(tag, 'label')).toBeTruthy();
    expect(textOf(tag, 'lastmod')).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(Object.keys(CONFIDENCE)).toContain(textOf(tag, 'confidence'));
    expect(textOf(tag, 'source')).toMatch(/^https:\/\/[a-z0-9.-]+\.[a-z]+\//);
    for (const field of ['category', 'abuse']) {
      const concept = textOf(tag, field);
      if (concept !== undefined) expect(GRAPHSENSE_CONCEPTS.map(({ id }) => id)).toContain(concept);
    }
  });
});

test('it is a TagPack with at least 90 addresses on at least eight chains, none of them twice for one thing', () => {
  for (const field of ['title', 'creator', 'description']) expect(pack && textOf(pack, field)).toBeTruthy();
  expect(new Set(claims.map((claim) => accountKey(claim.account))).size).toBeGreaterThan(150);
  expect(new Set(claims.map((claim) => chainOf(claim.account).name)).size).toBeGreaterThanOrEqual(15);
  const keys = claims.map((claim) => `${claim.account} ${claim.concept} ${claim.url}`);
  expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
});

test('its date is that of its newest fact', () => {
  expect(source.asOf).toBe('2026-07-01');
});

test.each([
  ['12t9YDPgwueZ9NyMgw519p7AA8isjr6SMw', ['ransomware']],
  ['bc1qpx7vyv5tp7dm0g475ev527krg764t73dh77gls', ['authorities']],
  ['0x098B716B8Aaf21512996dC57EB0615e2383E2f96', ['sanction', 'service_hack']],
  ['0x722122dF12D4e14e13Ac3b6895a86e84145b6967', ['sanction', 'mixing_service']],
  ['1BCWMwpR4M1nYUuuYe2bmzrNuwGoF9ZAbA', ['sanction', 'dark_market']],
  ['TJkBr9TZ1xBeJoF7RNWqyEMbYqVJ6fXXHR', ['sanction', 'exchange']],
  ['0x0000000000000000000000000000000000000000', ['burn']],
  ['1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa', ['miner']],
])('%s is %j', (address, concepts) => {
  expect(claimsOf(address).toSorted()).toEqual([...concepts].sort());
});

test('Tornado Cash was listed until 21 March 2025, and is a mixer still', () => {
  const router = claims.filter((claim) => claim.account.endsWith('F31b'));
  expect(router.find((claim) => claim.concept === 'sanction')).toMatchObject({
    listedAt: '2022-08-08',
    delistedAt: '2025-03-21',
  });
  expect(router.find((claim) => claim.concept === 'mixing_service')).not.toHaveProperty('delistedAt');
});

test('an ambiguous address is filed under the chain that its entry names', () => {
  const chains = (address: string) =>
    claims.filter((claim) => claim.account.endsWith(address)).map((claim) => chainOf(claim.account).name);
  expect(chains('terra1gr0xesnseevzt3h4nxr64sh5gk4dwrwgszx3nw')).toEqual(['Terra Classic']);
  expect(chains('0x0D6e286A7cfD25E0c01fEe9756765D8033B32C71')).toEqual(['BNB Smart Chain']);
});

test('a tag that cannot be read stops the build and is named', () => {
  const broken = yaml.replace('12t9YDPgwueZ9NyMgw519p7AA8isjr6SMw', '12t9YDPgwueZ9NyMgw519p7AA8isjr6SMx');
  expect(() => readCaseFile(broken)).toThrow(
    'tag 1 of the case file: bad-address "12t9YDPgwueZ9NyMgw519p7AA8isjr6SMx"',
  );
});
