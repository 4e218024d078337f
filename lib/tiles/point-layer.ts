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
  const within = placementsWithin(columns, table, selected, address);
  if (address.z >= ZOOMS.most) {
    return within.slice(0, TILES.mostPoints).map((at) => single(columns, at, site));
  }
  const cells = new Map<number, Placed[]>();
  const cellSize = TILES.extent / TILES.cells;
  for (const placed of within) {
    // Cells are counted from beyond the edge, so that a mark that crosses it is the same in both tiles.
    const cell = (Math.floor(placed.y / cellSize) + 1) * (TILES.cells + 2) + Math.floor(placed.x / cellSize) + 1;
    const others = cells.get(cell);
    if (others) others.push(placed);
    else cells.set(cell, [placed]);
  }
  return [...cells.values()].map((members) => {
    const [first] = members;
    return first && members.length === 1 ? single(columns, first, site) : cluster(columns, members);
  });
}

/** A placement in a tile; `x` and `y` in its units. */
interface Placed {
  readonly incident: number;
  readonly placement: number;
  readonly x: number;
  readonly y: number;
}

/** The latest first. */
function placementsWithin(
  { first, placeOf, precisions }: IncidentColumns,
  { placeX, placeY }: Pick<PlacementTable, "placeX" | "placeY">,
  selected: Uint32Array,
  { z, x, y }: TileAddress,
): Placed[] {
  const { extent, buffer } = TILES;
  const scale = 2 ** z * extent;
  const [left, top] = [x * extent, y * extent];
  const placed: Placed[] = [];
  for (let nth = selected.length - 1; nth >= 0; nth--) {
    const incident = selected[nth] ?? 0;
    const end = first[incident + 1] ?? 0;
    for (let placement = first[incident] ?? 0; placement < end; placement++) {
      if (MARK_OF_PRECISION[precisions[placement] ?? 0] === "area") continue;
      const place = placeOf[placement] ?? 0;
      const [inX, inY] = [(placeX[place] ?? 0) * scale - left, (placeY[place] ?? 0) * scale - top];
      const isWithin = inX >= -buffer && inX < extent + buffer && inY >= -buffer && inY < extent + buffer;
      if (isWithin) placed.push({ incident, placement, x: inX, y: inY });
    }
  }
  return placed;
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
function cluster({ types }: IncidentColumns, members: readonly Placed[]): TilePoint {
  let [x, y] = [0, 0];
  const counts = new Map<string, number>();
  for (const member of members) {
    x += member.x;
    y += member.y;
    const group = GROUP_ORDER[GROUP_OF_TYPE[types[member.incident] ?? 0] ?? 0] ?? "talk";
    counts.set(group, (counts.get(group) ?? 0) + 1);
  }
  const geometry: [number, number][] = [[Math.round(x / members.length), Math.round(y / members.length)]];
  return { type: 1, geometry, tags: { cluster: true, point_count: members.length, ...Object.fromEntries(counts) } };
}

/** Properties of both kinds of points, with their types, as TileJSON tells them. */
export const POINT_FIELDS: Readonly<Record<string, string>> = {
  ...{ id: "String", type: "String", subtype: "String", group: "String", status: "String", start: "String" },
  ...{ end: "String", place: "String", place_precision: "String", radius_km: "Number", sources: "Number" },
  ...{ killed: "Number", injured: "Number", url: "String", cluster: "Boolean", point_count: "Number" },
  ...Object.fromEntries(GROUPS.map((group) => [group, "Number"])),
};
