import { GROUPS, INCIDENT_TYPES, PRECISIONS, STATUSES } from "../model.ts";
import { MARK_OF_PRECISION } from "../query/categories.ts";
import { GROUP_OF_TYPE, GROUP_ORDER, type IncidentColumns, MINUTE_MS, NO_FIGURE } from "../query/columns.ts";
import { TYPE_NAMES } from "../query/filters.ts";
import { SUBTYPE_NAMES } from "../query/passes.ts";
import type { PlacementTable } from "../query/placement-table.ts";
import { type TileAddress, ZOOMS } from "./address.ts";
import { TILES } from "./settings.ts";

type Tags = Record<string, string | number | boolean>;

/** A feature as the encoder takes it: in units of its tile. */
export interface TilePoint {
  readonly type: 1;
  readonly geometry: [number, number][];
  readonly tags: Tags;
}

/** Points of one tile: below the last zoom those of a cell are one with their count, at the last one each is itself. */
export function pointLayer(
  columns: IncidentColumns,
  table: Pick<PlacementTable, "placeX" | "placeY">,
  selected: Uint32Array,
  address: TileAddress,
  site: string,
): TilePoint[] {
  const points: TilePoint[] = [];
  if (address.z >= ZOOMS.most) {
    eachWithin(columns, table, selected, address, (incident, placement, x, y) => {
      if (points.length < TILES.mostPoints) points.push(single(columns, { incident, placement, x, y }, site));
    });
    return points;
  }
  const cells = new Map<number, Cell>();
  const cellSize = TILES.extent / TILES.cells;
  eachWithin(columns, table, selected, address, (incident, placement, x, y) => {
    // Cells are counted from beyond the edge, so that a mark that crosses it is the same in both tiles.
    const number = (Math.floor(y / cellSize) + 1) * (TILES.cells + 2) + Math.floor(x / cellSize) + 1;
    let cell = cells.get(number);
    if (!cell) {
      cell = {
        first: { incident, placement, x, y },
        count: 0,
        x: 0,
        y: 0,
        groups: new Uint32Array(GROUP_ORDER.length),
      };
      cells.set(number, cell);
    }
    cell.count++;
    cell.x += x;
    cell.y += y;
    const group = GROUP_OF_TYPE[columns.types[incident] as number] as number;
    cell.groups[group] = (cell.groups[group] as number) + 1;
  });
  for (const cell of cells.values()) points.push(cell.count === 1 ? single(columns, cell.first, site) : cluster(cell));
  return points;
}

/** A placement in a tile; `x` and `y` in its units. */
interface Placed {
  readonly incident: number;
  readonly placement: number;
  readonly x: number;
  readonly y: number;
}

/** What stands in one cell: how many, the sums of where, and how many of each group. */
interface Cell {
  readonly first: Placed;
  readonly groups: Uint32Array;
  count: number;
  x: number;
  y: number;
}

/** Calls for each placement in a tile, the latest first, without an object for each: a tile of the world has them all. */
function eachWithin(
  { first, placeOf, precisions }: IncidentColumns,
  { placeX, placeY }: Pick<PlacementTable, "placeX" | "placeY">,
  selected: Uint32Array,
  { z, x, y }: TileAddress,
  use: (incident: number, placement: number, x: number, y: number) => void,
): void {
  const { extent, buffer } = TILES;
  const scale = 2 ** z * extent;
  const left = x * extent;
  const top = y * extent;
  for (let nth = selected.length - 1; nth >= 0; nth--) {
    const incident = selected[nth] as number;
    const end = first[incident + 1] as number;
    for (let placement = first[incident] as number; placement < end; placement++) {
      if (MARK_OF_PRECISION[precisions[placement] as number] === "area") continue;
      const place = placeOf[placement] as number;
      const inX = (placeX[place] as number) * scale - left;
      if (inX < -buffer || inX >= extent + buffer) continue;
      const inY = (placeY[place] as number) * scale - top;
      if (inY >= -buffer && inY < extent + buffer) use(incident, placement, inX, inY);
    }
  }
}

function single(columns: IncidentColumns, { incident: at, placement, x, y }: Placed, site: string): TilePoint {
  const type = TYPE_NAMES[columns.types[at] ?? 0] ?? "statement";
  const id = columns.ids[at] ?? "";
  const subtype = SUBTYPE_NAMES[(columns.subtypes[at] ?? 0) - 1];
  const tags: Tags = { id, type, group: INCIDENT_TYPES[type].group, status: STATUSES[columns.statuses[at] ?? 0] ?? "" };
  if (subtype) tags.subtype = subtype;
  if (at < columns.timed) {
    tags.start = instant((columns.starts[at] ?? 0) * MINUTE_MS);
    tags.end = instant((columns.ends[at] ?? 0) * MINUTE_MS + MINUTE_MS - 1000);
  }
  tags.place = columns.places[columns.placeOf[placement] ?? 0]?.name ?? "";
  tags.place_precision = PRECISIONS[columns.precisions[placement] ?? 0] ?? "";
  if (columns.radii[placement]) tags.radius_km = columns.radii[placement] ?? 0;
  tags.sources = columns.sources[at] ?? 0;
  for (const figure of ["killed", "injured"] as const) {
    const count = columns[figure][at] ?? NO_FIGURE;
    if (count !== NO_FIGURE) tags[figure] = count;
  }
  tags.url = `${site}/incidents/${encodeURIComponent(id)}`;
  return { type: 1, geometry: [[Math.round(x), Math.round(y)]], tags };
}

const instant = (ms: number) => `${new Date(ms).toISOString().slice(0, -5)}Z`;

/** Several incidents as one point in their middle, with how many they are, and how many of each group. */
function cluster({ count, x, y, groups }: Cell): TilePoint {
  const tags: Tags = { cluster: true, point_count: count };
  for (const [at, group] of GROUP_ORDER.entries()) if (groups[at]) tags[group] = groups[at];
  return { type: 1, geometry: [[Math.round(x / count), Math.round(y / count)]], tags };
}

/** Properties of both kinds of points, with their types, as TileJSON tells them. */
export const POINT_FIELDS: Readonly<Record<string, string>> = {
  ...{ id: "String", type: "String", subtype: "String", group: "String", status: "String", start: "String" },
  ...{ end: "String", place: "String", place_precision: "String", radius_km: "Number", sources: "Number" },
  ...{ killed: "Number", injured: "Number", url: "String", cluster: "Boolean", point_count: "Number" },
  ...Object.fromEntries(GROUPS.map((group) => [group, "Number"])),
};
