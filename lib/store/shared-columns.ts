import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { sharedAreas } from "../atlas/shared-areas.ts";
import { withOutlines } from "../formats/coarse-outlines.ts";
import type { IncidentColumns } from "../query/columns.ts";
import { encodeColumns } from "../query/columns-file.ts";
import { sharedStore } from "./shared.ts";
import type { Store } from "./store.ts";

const compress = promisify(gzip);
/** A little larger than the usual 6, in half the time. */
const LEVEL = 4;
/** A set that took longer to read is told as it was for so many times that long, while somebody goes on storing. */
const PATIENCE = { fromMs: 1000, times: 5 } as const;

/** All incidents as columns, as they were at one revision of the store. */
export interface SharedColumns {
  readonly revision: number;
  /** Where they were read. */
  readonly store: Store;
  readonly columns: IncidentColumns;
  /** The file of `encodeColumns`, compressed with gzip; made when it is first asked for. */
  file(): Promise<Uint8Array<ArrayBuffer>>;
}

interface Build {
  readonly store: Store;
  readonly revision: number;
  readonly set: Promise<SharedColumns>;
  /** By performance.now(); null until it is done. */
  done: { readonly at: number; readonly taken: number } | null;
}

// On globalThis, as the store itself is.
const shared = globalThis as typeof globalThis & { datelineColumns?: Build };

/** The columns of the shared store. */
export async function sharedColumns(): Promise<IncidentColumns> {
  return (await columnsAtRevision()).columns;
}

/** The columns with their revision: read once for each, and one after the other, whoever asks meanwhile waits for them. */
export async function columnsAtRevision(): Promise<SharedColumns> {
  const store = await sharedStore();
  const revision = await store.revision();
  const last = shared.datelineColumns;
  if (last?.store !== store) return build(store, revision);
  if (last.revision === revision || (last.done && isFresh(last.done))) return last.set;
  if (last.done) return build(store, revision);
  await last.set;
  return columnsAtRevision();
}

function isFresh({ at, taken }: NonNullable<Build["done"]>): boolean {
  return taken > PATIENCE.fromMs && performance.now() - at < PATIENCE.times * taken;
}

function build(store: Store, revision: number): Promise<SharedColumns> {
  const started = performance.now();
  const set = store.columns().then((read): SharedColumns => {
    const columns = withOutlines(read, sharedAreas().shape);
    let file: Promise<Uint8Array<ArrayBuffer>> | null = null;
    return {
      revision,
      store,
      columns,
      file: () => (file ??= compress(encodeColumns(columns), { level: LEVEL })),
    };
  });
  const current: Build = { store, revision, set, done: null };
  shared.datelineColumns = current;
  set.then(
    () => {
      current.done = { at: performance.now(), taken: performance.now() - started };
    },
    () => {
      if (shared.datelineColumns === current) shared.datelineColumns = undefined;
    },
  );
  return set;
}
