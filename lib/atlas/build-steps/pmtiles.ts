import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

export interface Tile {
  /** Place on the Hilbert curve, see `zxyToTileId` of pmtiles. */
  readonly id: number;
  /** Gzipped vector tile. */
  readonly data: Buffer;
}
interface Entry {
  readonly id: number;
  run: number;
  readonly offset: number;
  readonly length: number;
}

/** Writes a PMTiles archive, version 3 of the specification: tiles along the Hilbert curve, equal tiles once. */
export function writePmtiles(path: string, tiles: readonly Tile[], maxZoom: number, metadata: object): void {
  const { entries, chunks, bytes } = lay([...tiles].sort((a, b) => a.id - b.id));
  const { root, leaves } = directories(entries);
  const meta = gzipSync(JSON.stringify(metadata));
  const header = Buffer.alloc(HEADER_BYTES);
  header.write("PMTiles", 0);
  header[7] = 3;
  const sections = [root.length, meta.length, leaves.length, bytes];
  let at = HEADER_BYTES;
  sections.forEach((length, i) => {
    header.writeBigUInt64LE(BigInt(at), 8 + 16 * i);
    header.writeBigUInt64LE(BigInt(length), 16 + 16 * i);
    at += length;
  });
  [tiles.length, entries.length, chunks.length].forEach((count, i) => {
    header.writeBigUInt64LE(BigInt(count), 72 + 8 * i);
  });
  header.set([CLUSTERED, GZIP, GZIP, VECTOR_TILES, 0, maxZoom], 96);
  [-180, -85.0511, 180, 85.0511].forEach((degrees, i) => {
    header.writeInt32LE(Math.round(degrees * 1e7), 102 + 4 * i);
  });
  writeFileSync(path, Buffer.concat([header, root, meta, leaves, ...chunks]));
}

const HEADER_BYTES = 127;
const [CLUSTERED, GZIP, VECTOR_TILES] = [1, 2, 1];
/** The header and the root directory fit into the first 16 KiB, which a reader fetches at once. */
const ROOT_BYTES = 16_384 - HEADER_BYTES;

function lay(tiles: readonly Tile[]): { entries: Entry[]; chunks: Buffer[]; bytes: number } {
  const known = new Map<string, { offset: number; length: number }>();
  const entries: Entry[] = [];
  const chunks: Buffer[] = [];
  let bytes = 0;
  for (const { id, data } of tiles) {
    const hash = createHash("sha256").update(data).digest("base64");
    let stored = known.get(hash);
    if (!stored) {
      stored = { offset: bytes, length: data.length };
      known.set(hash, stored);
      chunks.push(data);
      bytes += data.length;
    }
    const last = entries.at(-1);
    if (last && last.offset === stored.offset && last.id + last.run === id) last.run++;
    else entries.push({ id, run: 1, ...stored });
  }
  return { entries, chunks, bytes };
}

/** One directory if it fits, else a root of leaves. */
function directories(entries: readonly Entry[]): { root: Buffer; leaves: Buffer } {
  let root = directory(entries);
  for (let size = 4096; root.length > ROOT_BYTES; size *= 2) {
    const pointers: Entry[] = [];
    const leaves: Buffer[] = [];
    let offset = 0;
    for (let i = 0; i < entries.length; i += size) {
      const leaf = directory(entries.slice(i, i + size));
      pointers.push({ id: entries[i]?.id ?? 0, run: 0, offset, length: leaf.length });
      leaves.push(leaf);
      offset += leaf.length;
    }
    root = directory(pointers);
    if (root.length <= ROOT_BYTES) return { root, leaves: Buffer.concat(leaves) };
  }
  return { root, leaves: Buffer.alloc(0) };
}

function directory(entries: readonly Entry[]): Buffer {
  const bytes: number[] = [];
  const add = (value: number) => {
    let rest = value;
    for (; rest >= 0x80; rest = Math.floor(rest / 128)) bytes.push((rest % 128) | 0x80);
    bytes.push(rest);
  };
  add(entries.length);
  entries.forEach(({ id }, i) => {
    add(id - (entries[i - 1]?.id ?? 0));
  });
  for (const { run } of entries) add(run);
  for (const { length } of entries) add(length);
  entries.forEach(({ offset }, i) => {
    const before = entries[i - 1];
    add(before && offset === before.offset + before.length ? 0 : offset + 1);
  });
  return gzipSync(Buffer.from(bytes), { level: 9 });
}
