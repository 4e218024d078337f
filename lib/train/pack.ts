import { TAG_COUNT as T } from "../toponyms/tags.ts";
import { fingerprint, type StoredWeights } from "../toponyms/weights.ts";
import type { FittedModel } from "./fit.ts";

/** Slots of the table, a power of two, and the share of them that may be taken. */
const SLOTS = 1 << 18;
const FULL = 0.8;
/** Weights beyond this are cut: one feature never decides alone. */
const MOST = 4;

/** A fitted model in the form that the recogniser reads: the features of the greatest weights, in bytes. */
export function packModel({ hashes, weights, transitions }: FittedModel): StoredWeights {
  const scale = MOST / 127;
  const sizes = Float32Array.from(hashes, (_, row) => largest(weights, row));
  const kept = [...hashes.keys()]
    .filter((row) => (sizes[row] as number) > scale / 2)
    .sort((a, b) => (sizes[b] as number) - (sizes[a] as number) || a - b)
    .slice(0, SLOTS * FULL);
  const fingerprints = new Uint16Array(SLOTS);
  const table = new Int8Array(SLOTS * T);
  for (const row of kept) {
    const hash = hashes[row] as number;
    let slot = hash & (SLOTS - 1);
    while (fingerprints[slot] !== 0) slot = (slot + 1) & (SLOTS - 1);
    fingerprints[slot] = fingerprint(hash);
    for (let tag = 0; tag < T; tag++) {
      const weight = Math.max(-MOST, Math.min(MOST, weights[row * T + tag] as number));
      table[slot * T + tag] = Math.round(weight / scale);
    }
  }
  return {
    scale,
    transitions: [...transitions].map((value) => Math.round(value * 1e4) / 1e4),
    table: Buffer.concat([Buffer.from(fingerprints.buffer), Buffer.from(table.buffer)]).toString("base64"),
  };
}

function largest(weights: Float32Array, row: number): number {
  let most = 0;
  for (let tag = 0; tag < T; tag++) most = Math.max(most, Math.abs(weights[row * T + tag] as number));
  return most;
}
