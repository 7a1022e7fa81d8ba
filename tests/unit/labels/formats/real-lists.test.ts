import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readTagPack } from '../../../../utils/labels/formats/tagpack.ts';
import { parseTagPackYaml } from '../../../../utils/labels/formats/tagpack-yaml.ts';
import { readCaseFile } from '../../../../utils/labels/packs/case-file.ts';

const LISTS = new URL('../../../../../shared/data/lists/', import.meta.url);
const PACKS = new URL('graphsense-tagpacks/packs/', LISTS);
const present = existsSync(PACKS);
if (!present) console.info('The public lists are not here (../shared/data/lists): their tests are skipped.');

/** Packs that are read whole within a second. */
const packs = present
  ? readdirSync(PACKS).filter(
      (name) => name.endsWith('.yaml') && statSync(new URL(name, PACKS)).size < 50_000,
    )
  : [];

describe.skipIf(!present)('the public TagPacks of GraphSense', () => {
  test('are read, and what is rejected is an address of a chain that is not read, or a damaged one', {
    timeout: 60_000,
  }, () => {
    const faults = new Map<string, number>();
    let claims = 0;
    for (const name of packs) {
      const reading = readTagPack(parseTagPackYaml(readFileSync(new URL(name, PACKS), 'utf8')));
      claims += reading.claims.length;
      for (const { fault } of reading.rejected) faults.set(fault, (faults.get(fault) ?? 0) + 1);
    }
    console.info(`${claims} claims of ${packs.length} packs; rejected:`, Object.fromEntries(faults));
    expect(packs.length).toBeGreaterThan(40);
    expect(claims).toBeGreaterThan(2_500);
    expect([...faults.keys()].filter((fault) => fault !== 'bad-address' && fault !== 'no-source')).toEqual(
      [],
    );
  });

  test.each([
    ['lazarus.yaml', 'sanction'],
    ['ofac.yaml', 'sanction'],
    ['ronin_bridge.yaml', 'service_hack'],
    ['tornado_cash.yaml', 'mixing_service'],
    ['twitter_hack_scam.yaml', 'scam'],
  ])('%s speaks of %s alone', (name, concept) => {
    const { claims } = readTagPack(parseTagPackYaml(readFileSync(new URL(name, PACKS), 'utf8')));
    expect(claims.length).toBeGreaterThan(2);
    expect(new Set(claims.map((claim) => claim.concept))).toEqual(new Set([concept]));
  });
});

describe.skipIf(!present)('the case file against the lists of OFAC', () => {
  const file = new URL('../../../../utils/labels/packs/case-file.yaml', import.meta.url);
  const listed = readCaseFile(readFileSync(file, 'utf8')).claims.filter(
    (claim) => claim.concept === 'sanction',
  );
  const text = (path: string) => readFileSync(new URL(path, LISTS), 'utf8');
  const folder = 'ofac-0xb10c/';
  // Read within a test: the group is set up also where it is skipped.
  const readAll = () =>
    [
      ...readdirSync(new URL(folder, LISTS)).map((name) => text(folder + name)),
      text('ofac-ultrasound/data.csv'),
      text('ofac-sdn-csv/sdn-sample.csv'),
      text('ofac-sdn-csv/sdn_comments.csv'),
      text('graphsense-tagpacks/packs/hydra.yaml'),
      text('graphsense-tagpacks/packs/lazarus.yaml'),
      text('graphsense-tagpacks/packs/sinbad_io.yaml'),
    ]
      .join('\n')
      .toLowerCase();
  const addressOf = (account: string) => account.slice(account.lastIndexOf(':') + 1).toLowerCase();

  test('every address that it says is or was sanctioned is on one of them', () => {
    const all = readAll();
    expect(listed.length).toBeGreaterThan(50);
    expect(
      listed.map(({ account }) => addressOf(account)).filter((address) => !all.includes(address)),
    ).toEqual([]);
  });

  test('what it says was taken off is off the newest list, and on the older one', () => {
    const off = listed
      .filter((claim) => claim.delistedAt !== undefined)
      .map((claim) => addressOf(claim.account));
    const newest = text('ofac-ultrasound/data.csv').toLowerCase();
    const older = text('ofac-0xb10c/sanctioned_addresses_ETH.txt').toLowerCase();
    expect(off.length).toBeGreaterThan(5);
    expect(off.filter((address) => newest.includes(address) || !older.includes(address))).toEqual([]);
  });

  test('every EVM address that it says is still sanctioned is on the newest list', () => {
    const newest = text('ofac-ultrasound/data.csv').toLowerCase();
    const on = listed.filter(
      (claim) => claim.delistedAt === undefined && claim.account.startsWith('eip155:'),
    );
    expect(
      on.map(({ account }) => addressOf(account)).filter((address) => !newest.includes(address)),
    ).toEqual([]);
  });
});
