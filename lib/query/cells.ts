import { reachOfCircles } from "./area-marks.ts";
import { buildRuns } from "./build-runs.ts";
import { MARK_OF_PRECISION } from "./categories.ts";
import type { IncidentColumns } from "./columns.ts";
import { CELL_SHARE, clusterRadiusAt, type Grid, gridOf, SPOT_ZOOM, spotsOf } from "./grids.ts";
import { worldSize } from "./mercator.ts";
import { flagged, type PlacementTable } from "./placement-table.ts";
import type { Runs } from "./runs.ts";

/** The placements of one zoom in cells. */
export interface CellLevel extends Omit<Grid, "fractionX" | "fractionY"> {
  readonly runs: Runs;
  /** Placements of one incident in different cells that one cluster may take in. */
  readonly twins: readonly Twin[];
}

/** Two placements of an incident near each other: where one cluster holds both, the incident counts once. */
export interface Twin {
  readonly incident: number;
  readonly cells: readonly [number, number];
}

/** Incidents in a hierarchy of cells by zoom, and in areas. Levels are built when they are first asked for. */
export interface CellIndex {
  readonly columns: IncidentColumns;
  readonly table: PlacementTable;
  /** Groups are positions in `columns.places`. */
  readonly areas: Runs;
  /** Placements within circles, by start. */
  readonly circles: Uint32Array;
  /** Radius of each of them, as a share of the world's width. */
  readonly circleReach: Float64Array;
  levelAt(zoom: number): CellLevel;
}

/** Zooms that have a level of their own. */
export const LEVELS: readonly number[] = Array.from({ length: SPOT_ZOOM + 1 }, (_, zoom) => zoom);

/** Indexes the incidents of a mask (one byte each), or all of them. */
export function buildCellIndex(columns: IncidentColumns, table: PlacementTable, mask: Uint8Array | null): CellIndex {
  const { incidentOf } = table;
  const isIn = (placement: number) => mask === null || mask[incidentOf[placement] ?? 0] === 1;
  const markOf = (placement: number) => MARK_OF_PRECISION[columns.precisions[placement] ?? 0];
  const isArea = flagsOf(
    incidentOf.length,
    (placement) => isIn(placement) && markOf(placement) === "area" && !isToldBefore(columns, incidentOf, placement),
  );
  const isPinned = flagsOf(incidentOf.length, (placement) => isIn(placement) && markOf(placement) !== "area");
  const isCircle = flagsOf(incidentOf.length, (placement) => isIn(placement) && markOf(placement) === "circle");
  const circles = flagged(isCircle, table).byStart;
  const levels = new Map<number, CellLevel>();
  return {
    columns,
    table,
    areas: buildRuns({
      ...table,
      ...flagged(isArea, table),
      placeOf: columns.placeOf,
      groupOf: countUp(columns.places.length),
      groups: columns.places.length,
      x: null,
      y: null,
    }),
    circles,
    circleReach: reachOfCircles(columns, table, circles),
    levelAt(zoom) {
      const level = Math.max(0, Math.min(SPOT_ZOOM, Math.floor(zoom)));
      const built = levels.get(level) ?? buildLevel(columns, table, isPinned, level);
      levels.set(level, built);
      return built;
    },
  };
}

function buildLevel(columns: IncidentColumns, table: PlacementTable, isPinned: Uint8Array, level: number): CellLevel {
  const grid = level === SPOT_ZOOM ? spotsOf(table) : gridOf(table, level);
  const { isOnce, pairs } = withoutRepeats(columns, table, isPinned, grid.cellOf, level);
  const runs = buildRuns({
    ...table,
    ...flagged(isOnce, table),
    placeOf: columns.placeOf,
    groupOf: grid.cellOf,
    groups: grid.cells,
    x: grid.fractionX,
    y: grid.fractionY,
  });
  const cell = (placement: number) => grid.cellOf[columns.placeOf[placement] ?? 0] ?? 0;
  return {
    ...grid,
    runs,
    twins: pairs.map(([one, other]) => ({
      incident: table.incidentOf[one] ?? 0,
      cells: [cell(one), cell(other)],
    })),
  };
}

/** Whether the incident names the same place before: it counts once there. */
function isToldBefore({ first, placeOf }: IncidentColumns, incidentOf: Uint32Array, placement: number): boolean {
  for (let other = first[incidentOf[placement] ?? 0] ?? 0; other < placement; other++) {
    if (placeOf[other] === placeOf[placement]) return true;
  }
  return false;
}

/** The placements, each incident once in a cell; and the pairs of placements that one cluster may take in. */
function withoutRepeats(
  { size, first, placeOf }: IncidentColumns,
  { placeX, placeY }: PlacementTable,
  isPinned: Uint8Array,
  cellOf: Uint32Array,
  level: number,
): { isOnce: Uint8Array; pairs: (readonly [number, number])[] } {
  // A cluster takes in cells whose centres lie within its radius of its own: two members are at most twice as far apart,
  // and each may lie a cell's diagonal from the centre of its cell.
  const reach = ((2 + 2 * Math.SQRT2 * CELL_SHARE) * clusterRadiusAt(level) + 1) / worldSize(level);
  const isOnce = isPinned.slice();
  const pairs: (readonly [number, number])[] = [];
  for (let incident = 0; incident < size; incident++) {
    const [from, to] = [first[incident] ?? 0, first[incident + 1] ?? 0];
    for (let placement = from + 1; placement < to; placement++) {
      if (isOnce[placement] === 0) continue;
      const place = placeOf[placement] ?? 0;
      for (let other = from; other < placement; other++) {
        if (isOnce[other] === 0) continue;
        const otherPlace = placeOf[other] ?? 0;
        if (cellOf[place] === cellOf[otherPlace]) isOnce[placement] = 0;
        const across = Math.abs((placeX[place] ?? 0) - (placeX[otherPlace] ?? 0));
        const x = Math.min(across, 1 - across);
        const y = (placeY[place] ?? 0) - (placeY[otherPlace] ?? 0);
        if (Math.hypot(x, y) <= reach) pairs.push([other, placement]);
      }
    }
  }
  return { isOnce, pairs: pairs.filter(([, placement]) => isOnce[placement] === 1) };
}

function flagsOf(length: number, isSet: (at: number) => boolean): Uint8Array {
  const flags = new Uint8Array(length);
  for (let at = 0; at < length; at++) flags[at] = isSet(at) ? 1 : 0;
  return flags;
}

function countUp(length: number): Uint32Array {
  const numbers = new Uint32Array(length);
  for (let at = 0; at < length; at++) numbers[at] = at;
  return numbers;
}
