import { FINGERPRINT, type Fingerprint, fingerprintOf } from "../incidents/fingerprint.ts";
import { agencyOf } from "../incidents/publishers.ts";
import type { Provenance } from "../incidents/sources.ts";
import type { Queries } from "./client.ts";

/** Columns of a reading that tell copies of its text. */
export interface ProvenanceColumns {
  /** Empty for a text that is too short to have a fingerprint; null before it was reckoned. */
  readonly fingerprint: Uint8Array<ArrayBuffer> | null;
  readonly agency: string | null;
}

export function provenanceColumns(text: string): { fingerprint: Uint8Array<ArrayBuffer>; agency: string | null } {
  return { fingerprint: toBytes(fingerprintOf(text)), agency: agencyOf(text) };
}

/**
 * What tells copies, of the articles of some readings. Readings of an older state of the database have none yet: theirs
 * is reckoned now, and stored where `isKept` says so: whoever only reads must not write.
 */
export async function provenancesOf(
  queries: Queries,
  readings: readonly (ProvenanceColumns & { readonly id: number; readonly articleId: string })[],
  { isKept }: { readonly isKept: boolean },
): Promise<Map<string, Provenance>> {
  const provenances = new Map<string, Provenance>();
  for (const { id, articleId, ...stored } of readings) {
    const columns = stored.fingerprint === null ? await reckon(queries, id, isKept) : stored;
    provenances.set(articleId, { fingerprint: fromBytes(columns.fingerprint), agency: columns.agency });
  }
  return provenances;
}

async function reckon(queries: Queries, readingId: number, isKept: boolean): Promise<ProvenanceColumns> {
  const { version } = await queries.readingRun.findUniqueOrThrow({
    where: { id: readingId },
    select: { version: { select: { text: true } } },
  });
  const columns = provenanceColumns(version.text);
  if (isKept) await queries.readingRun.update({ where: { id: readingId }, data: columns });
  return columns;
}

/** The number of shingles, then each least hash: 32 bits each, the lowest byte first. */
function toBytes(fingerprint: Fingerprint | null): Uint8Array<ArrayBuffer> {
  if (fingerprint === null) return new Uint8Array(0);
  const view = new DataView(new ArrayBuffer(4 * (1 + fingerprint.minima.length)));
  view.setUint32(0, fingerprint.shingles, true);
  for (const [index, minimum] of fingerprint.minima.entries()) view.setUint32(4 * (index + 1), minimum, true);
  return new Uint8Array(view.buffer);
}

function fromBytes(bytes: Uint8Array | null): Fingerprint | null {
  if (bytes === null || bytes.byteLength !== 4 * (1 + FINGERPRINT.hashes)) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const minima = Uint32Array.from({ length: FINGERPRINT.hashes }, (_, index) => view.getUint32(4 * (index + 1), true));
  return { shingles: view.getUint32(0, true), minima };
}
