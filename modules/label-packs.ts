import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { defineWxtModule } from 'wxt/modules';
import { accountKey } from '../utils/address/index.ts';
import type { Claim } from '../utils/labels/claim.ts';
import { EVM_LABELS_LISTS, EVM_LABELS_SOURCE, readEvmLabels } from '../utils/labels/formats/evm-labels.ts';
import { readCaseFile } from '../utils/labels/packs/case-file.ts';
import type { EmbeddedPack, PackIndex } from '../utils/labels/packs/types.ts';
import type { LabelSource } from '../utils/labels/types.ts';
import { writePackedFile } from '../utils/storage/labels/packed-file.ts';
import { packLabelSet } from '../utils/storage/labels/packer.ts';
import type { KeyedLabel } from '../utils/storage/port.ts';

/** A file for the built extension: what WXT's hook `build:publicAssets` takes. */
export interface PublicFile {
  readonly absoluteSrc: string;
  readonly relativeDest: string;
}

const CASE_FILE = join(import.meta.dirname, '../utils/labels/packs/case-file.yaml');

interface PackContent {
  readonly source: LabelSource;
  readonly claims: readonly Claim[];
  /** The notice that the licence asks for; empty where the extension's own covers it. */
  readonly notice: string;
}

/**
 * Builds the embedded packs into `folder`: `labels/<id>.pack`, `labels/index.json` ({@link PackIndex}) and
 * `labels/SOURCES.txt`. Runs in Node, at build time only. The same input gives the same bytes.
 * Throws where the case file or the package is not as expected, so that no build ships without its labels.
 */
export async function buildPacks(folder: string): Promise<readonly PublicFile[]> {
  await mkdir(folder, { recursive: true });
  const contents = [await caseFile(), await evmLabels()];
  const packs: EmbeddedPack[] = [];
  for (const { source, claims } of contents) {
    const keyed = claims.map((label) => ({ key: accountKey(label.account), label }));
    const version = versionOf(source, keyed);
    const packed = packLabelSet(source, version, keyed);
    const bytes = writePackedFile(packed);
    const file = `${source.id}.pack`;
    await writeFile(join(folder, file), bytes);
    const { labels, accounts } = packed;
    packs.push({ source, version, file, labels, accounts, bytes: bytes.length });
  }
  const index: PackIndex = { packs };
  await writeFile(join(folder, 'index.json'), `${JSON.stringify(index, null, 2)}\n`);
  await writeFile(join(folder, 'SOURCES.txt'), contents.map(describe).join('\n'));
  return [...packs.map((pack) => pack.file), 'index.json', 'SOURCES.txt'].map((name) => ({
    absoluteSrc: join(folder, name),
    relativeDest: `labels/${name}`,
  }));
}

async function caseFile(): Promise<PackContent> {
  const yaml = await readFile(CASE_FILE, 'utf8');
  return { ...readCaseFile(yaml), notice: '' };
}

async function evmLabels(): Promise<PackContent> {
  const folder = dirname(createRequire(import.meta.url).resolve('evm-labels/package.json'));
  const claims: Claim[] = [];
  for (const list of EVM_LABELS_LISTS) {
    const json = await readFile(join(folder, 'lib/esm/mainnet', list, 'all.json'), 'utf8');
    claims.push(...readEvmLabels(list, JSON.parse(json)));
  }
  return { source: EVM_LABELS_SOURCE, claims, notice: await readFile(join(folder, 'LICENSE'), 'utf8') };
}

function versionOf(source: LabelSource, labels: readonly KeyedLabel[]): string {
  const hash = createHash('sha256').update(JSON.stringify(source));
  for (const labelled of labels) hash.update(JSON.stringify(labelled));
  return hash.digest('hex').slice(0, 16);
}

function describe({ source, notice }: PackContent): string {
  const lines = [source.title, `Licence: ${source.licence}`, `As of: ${source.asOf}`];
  if (source.url !== undefined) lines.push(`Source: ${source.url}`);
  else lines.push('Source: named for every label, in the label itself');
  return `${lines.join('\n')}\n${notice === '' ? '' : `\n${notice.trim()}\n`}`;
}

/** WXT's module: puts the packs into every build. Each browser has its own folder, since both may be built at once. */
export default defineWxtModule({
  name: 'label-packs',
  setup(wxt) {
    wxt.hook('build:publicAssets', async (_, files) => {
      files.push(...(await buildPacks(join(wxt.config.wxtDir, 'labels', wxt.config.browser))));
    });
  },
});
