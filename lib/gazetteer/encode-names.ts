import { type Entry, NAME_QUALITY } from "./entry.ts";
import type { NameKind } from "./gazetteer.ts";
import * as layout from "./layout.ts";
import { normalizeName } from "./normalize.ts";
import { spellingKeys } from "./spelling-keys.ts";

/** The sorted, front-coded names of the places, and where each block starts. Names over 255 bytes are left out. */
export function encodeNames(entries: readonly Entry[]): {
  blockStart: Uint32Array<ArrayBuffer>;
  keys: Uint8Array<ArrayBuffer>;
  count: number;
} {
  const bearers = collectBearers(entries);
  const encoder = new TextEncoder();
  const rows = [...bearers]
    .map(([key, list]) => ({ key: encoder.encode(key), list }))
    .filter((row) => row.key.length > 0 && row.key.length <= layout.MAX_KEY_BYTES)
    .sort((a, b) => compareBytes(a.key, b.key));
  const size = rows.reduce((sum, row) => sum + row.key.length + row.list.size * 3 + 5, 0);
  const keys = new Uint8Array(size);
  const blockStart: number[] = [];
  let at = 0;
  let previous = new Uint8Array();
  rows.forEach(({ key, list }, row) => {
    if (row % layout.KEYS_PER_BLOCK === 0) {
      blockStart.push(at);
      previous = new Uint8Array();
    }
    const shared = sharedLength(previous, key);
    keys[at++] = shared;
    keys[at++] = key.length - shared;
    keys.set(key.subarray(shared), at);
    at += key.length - shared;
    at = writeVarint(keys, at, list.size);
    for (const [place, detail] of list) {
      const value = place * 32 + detail;
      keys[at++] = value & 255;
      keys[at++] = (value >> 8) & 255;
      keys[at++] = (value >> 16) & 255;
    }
    previous = key;
  });
  return { blockStart: Uint32Array.from(blockStart), keys: keys.slice(0, at), count: rows.length };
}

/** Normalised name or folded key -> place index -> name kind (2 bits) and quality (3 bits), the best that the place has for it. */
function collectBearers(entries: readonly Entry[]): Map<string, Map<number, number>> {
  const bearers = new Map<string, Map<number, number>>();
  const give = (key: string, place: number, kind: NameKind, quality: number) => {
    let list = bearers.get(key);
    if (!list) {
      list = new Map();
      bearers.set(key, list);
    }
    const known = list.get(place);
    if (known === undefined || (known & 7) < quality) list.set(place, layout.NAME_KINDS.indexOf(kind) * 8 + quality);
  };
  entries.forEach((entry, place) => {
    for (const { name, kind, quality } of entry.names) give(normalizeName(name), place, kind, quality);
    for (const [key, isOwn] of spellingKeys(entry)) give(key, place, isOwn ? "name" : "alternate", NAME_QUALITY.weak);
  });
  return bearers;
}

function compareBytes(a: Uint8Array, b: Uint8Array): number {
  const shared = sharedLength(a, b);
  return (a[shared] ?? -1) - (b[shared] ?? -1);
}

function sharedLength(a: Uint8Array, b: Uint8Array): number {
  const shorter = Math.min(a.length, b.length);
  let shared = 0;
  while (shared < shorter && a[shared] === b[shared]) shared++;
  return shared;
}

function writeVarint(bytes: Uint8Array, start: number, value: number): number {
  let at = start;
  let rest = value;
  while (rest > 127) {
    bytes[at++] = (rest & 127) | 128;
    rest >>= 7;
  }
  bytes[at++] = rest;
  return at;
}
