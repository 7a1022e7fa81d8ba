import type { Label } from '../../labels/types.ts';
import { ByteReader, ByteWriter, decodeText, encodeText } from './bytes.ts';
import { compareDigests, DIGEST_BYTES } from './digest.ts';
import { joinLabel, parseTemplates } from './template.ts';

/**
 * A shard is read whole and answers alone. Its bytes, integers little-endian:
 *
 *     u32  number of rows
 *     u32  length of the templates
 *     16 B digest                     of each row, sorted
 *     u32  start of the row           of each row, counted from the first row's first byte
 *     JSON templates                  a list of `Template`
 *     rows                            varint index of the template, address, label text
 */
const HEADER_BYTES = 8;
const START_BYTES = 4;

/** One row that a shard is made of. */
export interface ShardRow {
  /** Where the row's digest stands in all digests. */
  readonly digestAt: number;
  /** The JSON of the template. */
  readonly template: string;
  /** Address and text, as `ByteWriter.writeText` writes them. */
  readonly texts: Uint8Array;
}

/** Writes a shard of rows that are in the order of their digests. */
export function writeShard(digests: Uint8Array, rows: readonly ShardRow[]): Uint8Array<ArrayBuffer> {
  const templates = new Map<string, number>();
  const body = new ByteWriter();
  const starts: number[] = [];
  for (const { template, texts } of rows) {
    const index = templates.get(template) ?? templates.size;
    templates.set(template, index);
    starts.push(body.length);
    body.writeVarint(index);
    body.writeBytes(texts);
  }
  const json = encodeText(`[${[...templates.keys()].join(',')}]`);
  const startsAt = HEADER_BYTES + rows.length * DIGEST_BYTES;
  const jsonAt = startsAt + rows.length * START_BYTES;
  const shard = new Uint8Array(jsonAt + json.length + body.length);
  const view = new DataView(shard.buffer);
  view.setUint32(0, rows.length, true);
  view.setUint32(4, json.length, true);
  rows.forEach(({ digestAt }, at) => {
    shard.set(digests.subarray(digestAt, digestAt + DIGEST_BYTES), HEADER_BYTES + at * DIGEST_BYTES);
    view.setUint32(startsAt + at * START_BYTES, starts[at] ?? 0, true);
  });
  shard.set(json, jsonAt);
  shard.set(body.view(), jsonAt + json.length);
  return shard;
}

/** A shard that can be asked. Its methods throw a `RangeError` where the bytes are damaged. */
export interface ShardReader {
  /** The digests of the rows, sorted, 16 bytes each. */
  readonly digests: Uint8Array;
  readonly rows: number;
  /** Index of the first row whose digest is not smaller. */
  find(digest: Uint8Array): number;
  label(row: number): Omit<Label, 'source'>;
}

/** Opens a shard; a `RangeError` where its lengths do not add up. */
export function readShard(shard: Uint8Array): ShardReader {
  if (shard.length < HEADER_BYTES) throw new RangeError(`shard has ${shard.length} bytes`);
  const view = new DataView(shard.buffer, shard.byteOffset, shard.byteLength);
  const rows = view.getUint32(0, true);
  const jsonLength = view.getUint32(4, true);
  const startsAt = HEADER_BYTES + rows * DIGEST_BYTES;
  const jsonAt = startsAt + rows * START_BYTES;
  const bodyAt = jsonAt + jsonLength;
  if (bodyAt > shard.length) throw new RangeError(`shard has ${shard.length} bytes, expected ${bodyAt}`);
  const digests = shard.subarray(HEADER_BYTES, startsAt);
  let templates: ReturnType<typeof parseTemplates> | undefined;

  return {
    digests,
    rows,
    find(digest) {
      let low = 0;
      for (let high = rows; low < high; ) {
        const middle = (low + high) >>> 1;
        if (compareDigests(digests, middle * DIGEST_BYTES, digest, 0) < 0) low = middle + 1;
        else high = middle;
      }
      return low;
    },
    label(row) {
      if (row >= rows) throw new RangeError(`row ${row} of ${rows}`);
      templates ??= parseTemplates(decodeText(shard.subarray(jsonAt, bodyAt)));
      const reader = new ByteReader(shard, bodyAt + view.getUint32(startsAt + row * START_BYTES, true));
      const index = reader.readVarint();
      const template = templates[index];
      if (!template) throw new RangeError(`template ${index} of ${templates.length}`);
      return joinLabel(template, reader.readText(), reader.readText());
    },
  };
}
