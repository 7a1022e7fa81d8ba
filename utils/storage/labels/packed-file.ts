import { sha256 } from '@noble/hashes/sha2.js';
import { SightlineError } from '../../errors.ts';
import type { LabelSource } from '../../labels/types.ts';
import { BOUNDS, checkLength } from '../bounds.ts';
import { ByteReader, ByteWriter, encodeText } from './bytes.ts';
import type { PackedLabelSet } from './packer.ts';
import { verifyPacked } from './verify-packed.ts';

/**
 * A packed set as one file: this line, a JSON header as a text, the Bloom filter, the shards, and the
 * SHA-256 of all before it.
 */
const MAGIC = encodeText('Sightline label set 1\n');
const CHECKSUM_BYTES = 32;

interface Header {
  readonly source: LabelSource;
  readonly version: string;
  readonly labels: number;
  readonly accounts: number;
  readonly shardBits: number;
  /** Lengths of the filter and of each shard. */
  readonly lengths: readonly number[];
}

/** Writes a set as one file: pure, the same bytes for the same set. */
export function writePackedFile(packed: PackedLabelSet): Uint8Array<ArrayBuffer> {
  const body = [packed.bloom, ...packed.shards];
  const { source, version, labels, accounts, layout } = packed;
  const lengths = body.map((bytes) => bytes.length);
  const header: Header = { source, version, labels, accounts, shardBits: layout.shardBits, lengths };
  const writer = new ByteWriter();
  writer.writeBytes(MAGIC);
  writer.writeText(JSON.stringify(header));
  for (const bytes of body) writer.writeBytes(bytes);
  writer.writeBytes(sha256(writer.view()));
  return writer.view().slice();
}

/** Reads a file and every label in it; a `SightlineError('bad-file')` where anything is not as written. */
export function readPackedFile(file: Uint8Array): PackedLabelSet {
  try {
    const packed = splitFile(file);
    verifyPacked(packed);
    return packed;
  } catch (cause) {
    throw new SightlineError('bad-file', [], { cause });
  }
}

function splitFile(file: Uint8Array): PackedLabelSet & { readonly shards: readonly Uint8Array[] } {
  const end = file.length - CHECKSUM_BYTES;
  const reader = new ByteReader(file.subarray(0, Math.max(0, end)));
  if (!isEqual(reader.readBytes(MAGIC.length), MAGIC)) throw new RangeError('not a packed label set');
  if (!isEqual(sha256(file.subarray(0, end)), file.subarray(end))) throw new RangeError('checksum differs');
  const header = parseHeader(JSON.parse(reader.readText()));
  const [bloom, ...shards] = header.lengths.map((length) => reader.readBytes(length));
  if (!bloom || !reader.atEnd) throw new RangeError('lengths do not add up');
  const { source, version, labels, accounts, shardBits } = header;
  const layout = { shardBits, bloomBytes: bloom.length };
  return { source, version, labels, accounts, layout, bloom, shards };
}

function isEqual(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}

function parseHeader(header: unknown): Header {
  const lengths: unknown = fieldOf(header, 'lengths');
  if (!Array.isArray(lengths)) throw new RangeError('lengths are missing');
  return {
    source: parseSource(fieldOf(header, 'source')),
    version: textOf(header, 'version'),
    labels: countOf(fieldOf(header, 'labels')),
    accounts: countOf(fieldOf(header, 'accounts')),
    shardBits: countOf(fieldOf(header, 'shardBits')),
    lengths: lengths.map(countOf),
  };
}

function parseSource(source: unknown): LabelSource {
  return {
    id: textOf(source, 'id'),
    title: textOf(source, 'title'),
    licence: textOf(source, 'licence'),
    asOf: textOf(source, 'asOf'),
    ...(fieldOf(source, 'url') === undefined ? {} : { url: textOf(source, 'url') }),
  };
}

function fieldOf(object: unknown, field: string): unknown {
  if (typeof object !== 'object' || object === null || !Object.hasOwn(object, field)) return undefined;
  return Reflect.get(object, field);
}

function textOf(object: unknown, field: string): string {
  const text = fieldOf(object, field);
  if (typeof text !== 'string') throw new RangeError(`${field} is ${typeof text}, expected a text`);
  checkLength(field, text, BOUNDS.field);
  return text;
}

function countOf(count: unknown): number {
  if (typeof count !== 'number' || !Number.isSafeInteger(count) || count < 0)
    throw new RangeError(`${String(count)} is not a count`);
  return count;
}
