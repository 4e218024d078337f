import type { ShapeOf } from "../formats/geometry.ts";
import { chooseIncidents } from "../query/choice.ts";
import type { IncidentColumns } from "../query/columns.ts";
import { formatFilters, type IncidentFilters } from "../query/filters.ts";
import { usefulExtent } from "../query/histogram.ts";
import { KeptLast } from "../query/kept-last.ts";
import { type PlacementTable, tabulate } from "../query/placement-table.ts";
import { selectIncidents, windowOf } from "../query/selection.ts";
import type { TileAddress } from "../tiles/address.ts";
import { type AreaTiles, areaTiles } from "../tiles/area-layer.ts";
import { encodeTile } from "../tiles/encode.ts";
import { pointLayer } from "../tiles/point-layer.ts";
import { columnsAtRevision } from "./shared-columns.ts";
import type { Store } from "./store.ts";

/** Filters whose choice is kept: a map asks for many tiles of one, and several maps may be open. */
const MOST_KEPT = 16;

interface Chosen {
  readonly selected: Uint32Array;
  /** Incidents of each area. */
  readonly counts: Uint32Array;
}

interface HeldTiles {
  readonly table: PlacementTable;
  readonly areas: AreaTiles;
  readonly chosen: KeptLast<Promise<Chosen>>;
}

// On globalThis, as the store itself is: a development server loads this module anew at each change.
const shared = globalThis as typeof globalThis & { datelineTiles?: WeakMap<IncidentColumns, HeldTiles> };

/** Tiles of the shared store at one revision; they are made of what is in memory, and ask the database for words alone. */
export async function sharedTiles(shapeOf: ShapeOf) {
  shared.datelineTiles ??= new WeakMap();
  const { columns, revision, store } = await columnsAtRevision();
  const held = shared.datelineTiles.get(columns) ?? {
    table: tabulate(columns),
    areas: areaTiles(columns, shapeOf),
    chosen: new KeptLast<Promise<Chosen>>(MOST_KEPT),
  };
  shared.datelineTiles.set(columns, held);
  return {
    revision,
    /** One tile; null when nothing is in it. */
    async tile(filters: IncidentFilters, address: TileAddress, site: string) {
      const { selected, counts } = await held.chosen.get(formatFilters(filters).toString(), async () => {
        const selected = await choose(columns, store, filters);
        return { selected, counts: held.areas.count(selected) };
      });
      return encodeTile(pointLayer(columns, held.table, selected, address, site), held.areas.layer(counts, address));
    },
  };
}

async function choose(columns: IncidentColumns, store: Store, filters: IncidentFilters): Promise<Uint32Array> {
  let hits: Uint8Array | null = null;
  const found = filters.text === "" ? null : await store.search(filters.text);
  if (found) {
    const ids = new Set(found);
    hits = Uint8Array.from(columns.ids, (id) => (ids.has(id) ? 1 : 0));
  }
  const choice = chooseIncidents(columns, filters, hits);
  return selectIncidents(columns, choice, windowOf(filters, usefulExtent(columns)));
}
