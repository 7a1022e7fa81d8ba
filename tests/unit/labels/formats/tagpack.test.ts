import { describe, expect, test } from 'vitest';
import { readTagPack } from '../../../../utils/labels/formats/tagpack.ts';
import { parseTagPackYaml } from '../../../../utils/labels/formats/tagpack-yaml.ts';

const read = (yaml: string) => readTagPack(parseTagPackYaml(yaml));
const RONIN = '0x098B716B8Aaf21512996dC57EB0615e2383E2f96';
const HYDRA = '1BCWMwpR4M1nYUuuYe2bmzrNuwGoF9ZAbA';

/** A pack of one tag with all that it must have, and whatever else is given. */
const pack = (tag: string, header = ''): string => `title: Test
creator: Test
source: https://example.org/list
confidence: forensic
label: A label
${header}
tags:
- address: ${RONIN}
  ${tag}
`;
const conceptsOf = (tag: string, header = ''): (string | undefined)[] =>
  read(pack(tag, header)).claims.map((claim) => claim.concept);
const faultOf = (tag: string) => read(pack(tag)).rejected;

describe('a tag', () => {
  test('gives one claim with every field', () => {
    const { claims, rejected, title } = read(`
title: Hydra Market
creator: GraphSense Core Team
tags:
- address: ${HYDRA}
  label: Hydra
  source: https://ofac.treasury.gov/recent-actions/20220405
  currency: BTC
  confidence: authority_data
  abuse: ransomware
  actor: hydramarket
  lastmod: 2023-05-10
  is_cluster_definer: true
`);
    expect(title).toBe('Hydra Market');
    expect(rejected).toEqual([]);
    expect(claims).toEqual([
      {
        account: `bip122:000000000019d6689c085ae165831e93:${HYDRA}`,
        label: 'Hydra',
        concept: 'ransomware',
        dwva: 'https://interpol-innovation-centre.github.io/DW-VA-Taxonomy/taxonomies/abuses#ransomware',
        role: 'perpetrator',
        confidence: 'authority_data',
        actor: 'hydramarket',
        url: 'https://ofac.treasury.gov/recent-actions/20220405',
        lastmod: '2023-05-10',
      },
    ]);
  });

  test('inherits every field of the header, and its own value wins', () => {
    const { claims } = read(`
title: T
source: https://example.org/header
confidence: web_crawl
category: exchange
label: of the header
lastmod: 2020-01-01
actor: header
tags:
- address: ${HYDRA}
- address: ${RONIN}
  label: of the tag
  confidence: ownership
  source: https://example.org/tag
  actor: tag
`);
    expect(claims).toMatchObject([
      { label: 'of the header', confidence: 'web_crawl', url: 'https://example.org/header', actor: 'header' },
      { label: 'of the tag', confidence: 'ownership', url: 'https://example.org/tag', actor: 'tag' },
    ]);
    expect(claims.map((claim) => [claim.concept, claim.lastmod])).toEqual([
      ['exchange', '2020-01-01'],
      ['exchange', '2020-01-01'],
    ]);
  });

  test('inherits from a header that is a map of its own, which flat keys overrule', () => {
    const { claims } = read(`
header: { label: from the map, source: 'https://example.org/', confidence: forensic, category: shop }
category: exchange
tags: [{ address: ${HYDRA} }]
`);
    expect(claims).toMatchObject([{ label: 'from the map', concept: 'exchange' }]);
  });

  test('with an unquoted 0x address is not read as a number', () => {
    expect(read(pack('category: exchange')).claims[0]?.account).toBe(`eip155:1:${RONIN}`);
  });

  test('without a confidence is of unknown confidence', () => {
    const yaml = `label: L\nsource: https://e.org/\ntags:\n- address: ${HYDRA}`;
    expect(read(yaml).claims).toMatchObject([{ confidence: 'unknown', concept: 'unknown' }]);
  });

  test('whose source is no web address has no link; a script never becomes one', () => {
    expect(read(pack("source: 'javascript:alert(1)'")).claims[0]).not.toHaveProperty('url');
    expect(read(pack('source: walletexplorer')).claims[0]).not.toHaveProperty('url');
  });

  test('is bounded and cleaned', () => {
    const [claim] = read(pack(`label: "a\\u202Eb\\0c ${'x'.repeat(600)}"\n  actor: "\\u200B"`)).claims;
    expect(claim?.label.startsWith('abc xxx')).toBe(true);
    expect(claim?.label).toHaveLength(512);
    expect(claim).not.toHaveProperty('actor');
  });

  test('parsed from JSON, with numbers, dates and plain objects, reads the same', () => {
    const { claims } = readTagPack({
      tags: [
        {
          address: RONIN,
          label: 7,
          source: 'https://e.org/',
          confidence: 'forensic',
          lastmod: new Date('2022-04-14T00:00:00Z'),
          context: { listed_at: '2022-04-14' },
          abuse: 'sanction',
        },
      ],
    });
    expect(claims).toMatchObject([{ label: '7', lastmod: '2022-04-14', listedAt: '2022-04-14' }]);
  });
});

describe('what a tag says an account is', () => {
  test.each([
    ['category: exchange', ['exchange']],
    ['category: user\n  abuse: sanction', ['sanction']],
    ['category: exchange\n  abuse: sanction', ['sanction', 'exchange']],
    ['category: perpetrator\n  abuse: terrorism', ['terrorism']],
    ['concepts: [hacking, service_hack]', ['service_hack']],
    ['concepts: [service_hack]\n  abuse: hacking\n  category: exchange', ['service_hack', 'exchange']],
    ['category: market\n  context: \'{"tags": ["dark_market"]}\'', ['dark_market']],
    ['category: market\n  context: { tags: [dark_market] }', ['dark_market']],
    ['category: unknown\n  context: { tags: burn }', ['burn']],
    ['category: user', ['user']],
    ['category: service', ['service']],
    ['category: entity\n  abuse: behaviour', ['behaviour']],
    ['category: mixing_service\n  abuse: mixer', ['mixing_service']],
    ['actor: nobody', ['unknown']],
  ])('%s', (tag, concepts) => {
    expect(conceptsOf(tag)).toEqual(concepts);
  });

  test('a victim is a victim of whatever was done to it', () => {
    const { claims } = read(pack('concepts: [victim, service_hack]'));
    expect(claims.map(({ concept, role }) => [concept, role])).toEqual([
      ['victim', 'victim'],
      ['service_hack', 'victim'],
    ]);
  });

  test.each([
    ['the label', "label: 'Asset listed under US Treasury OFAC Sanctions List'", ''],
    ['the source', 'source: https://www.treasury.gov/ofac/downloads/sdnlist.txt', ''],
  ])('the user of the OFAC pack of INTERPOL is sanctioned, by the words of %s', (_, tag, header) => {
    expect(conceptsOf(`${tag}\n  category: user`, header)).toEqual(['sanction']);
    expect(conceptsOf(`${tag}\n  category: exchange`, header)).toEqual(['exchange']);
  });

  test('a word of no taxonomy rejects the tag, which is not guessed at', () => {
    expect(faultOf('category: blur-io\n  abuse: scam')).toEqual([
      { entry: 1, fault: 'unknown-concept', value: 'blur-io' },
    ]);
  });
});

describe('dates of listings', () => {
  test('belong to the claim of the list, not to the others', () => {
    const { claims } = read(
      pack(
        'abuse: sanction\n  category: exchange\n  context: \'{"listed_at": "2022-04-05", "delisted_at": "2025-03-21"}\'',
      ),
    );
    expect(claims).toMatchObject([
      { concept: 'sanction', listedAt: '2022-04-05', delistedAt: '2025-03-21' },
      { concept: 'exchange' },
    ]);
    expect(claims[1]).not.toHaveProperty('listedAt');
  });

  test.each(['terrorism_financing', 'terrorism', 'black_list', 'gov_black_list'])(
    'are kept for %s',
    (abuse) => {
      expect(read(pack(`abuse: ${abuse}\n  context: { listed_at: 2021-07-01 }`)).claims[0]?.listedAt).toBe(
        '2021-07-01',
      );
    },
  );

  test('context that is free text says nothing', () => {
    expect(read(pack("abuse: sanction\n  context: 'seen on a forum'")).claims).toHaveLength(1);
    expect(read(pack("abuse: sanction\n  context: '[1]'")).claims).toHaveLength(1);
  });
});

describe('a tag that cannot be read is rejected alone, with its place and its reason', () => {
  test.each([
    ['address: foo', 'bad-address', 'foo'],
    [`address: ${HYDRA.slice(0, -1)}b`, 'bad-address', `${HYDRA.slice(0, -1)}b`],
    ['address: ""\n  tx_hash: abc', 'no-address', 'abc'],
    ['label: ""', 'no-label', ''],
    ['label: "\\u200B"', 'no-label', ''],
    ['source: ""', 'no-source', ''],
    ['confidence: certain', 'bad-confidence', 'certain'],
    ['confidence: constructor', 'bad-confidence', 'constructor'],
    ['lastmod: yesterday', 'bad-date', 'yesterday'],
    ['context: { listed_at: 2022-02-30 }', 'bad-date', '2022-02-30'],
    ['context: { delisted_at: soon }', 'bad-date', 'soon'],
  ])('%s: %s', (tag, fault, value) => {
    // The header is the tag's own text too, so that an address or label given twice is not a YAML error.
    const yaml = `title: T
tags:
- { address: ${HYDRA}, label: L, source: 'https://e.org/', confidence: forensic }
- ${tag}
`;
    const full = read(`label: L\nsource: https://e.org/\nconfidence: forensic\naddress: ${RONIN}\n${yaml}`);
    expect(full.rejected).toEqual([{ entry: 2, fault, value }]);
    expect(full.claims).toHaveLength(1);
  });

  test('an entry that is no map', () => {
    expect(read('tags: [x, [a]]').rejected).toEqual([
      { entry: 1, fault: 'not-a-map', value: 'x' },
      { entry: 2, fault: 'not-a-map', value: 'a' },
    ]);
  });

  test('with a value of at most 200 characters', () => {
    expect(read(`tags: [${'x'.repeat(500)}]`).rejected[0]?.value).toHaveLength(200);
  });
});

test.each([
  ['nothing', ''],
  ['a list', '- a'],
  ['a text', 'Dear Sir'],
  ['a map without tags', 'title: x'],
  ['tags that are a map', 'tags: { a: b }'],
])('%s is not a TagPack', (_, yaml) => {
  expect(() => read(yaml)).toThrow(TypeError);
});

test('YAML that is damaged, or a bomb of aliases, is an error', () => {
  expect(() => read('tags: [')).toThrow();
  const bomb = `a: &a [x, x, x, x, x, x, x, x, x]
b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]
c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]
d: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c]
tags: [*d, *d, *d]`;
  expect(() => read(bomb)).toThrow();
});

test('fields named like properties of objects reach nothing', () => {
  const { claims } = read(pack('__proto__: { label: evil }\n  constructor: x\n  category: exchange'));
  expect(claims).toMatchObject([{ label: 'A label', concept: 'exchange' }]);
});
