import { POINT_PRECISIONS, PRECISIONS, STATUSES } from "../model.ts";
import { GROUP_OF_TYPE, GROUP_ORDER, type IncidentColumns } from "./columns.ts";
import { mercatorX, mercatorY, worldSize } from "./mercator.ts";
import { buildRuns, FRACTION, orderOf, type Runs } from "./runs.ts";

/** How a place is drawn, by the position of its precision in PRECISIONS. */
export const MARK_OF_PRECISION = PRECISIONS.map((precision) =>
  (POINT_PRECISIONS as readonly string[]).includes(precision) ? "point" : precision === "near" ? "circle" : "area",
);

/** A category is a type, a status, and whether the time is known: what a filter takes in or leaves out at no cost. */
export const CATEGORIES = GROUP_OF_TYPE.length * STATUSES.length * 2;
export const categoryOf = (type: number, status: number, isTimed: boolean) =>
  (type * STATUSES.length + status) * 2 + (isTimed ? 0 : 1);
/** Group of each category. */
export const GROUP_OF_CATEGORY = Uint8Array.from(
  { length: CATEGORIES },
  (_, category) => GROUP_OF_TYPE[Math.floor(category / 2 / STATUSES.length)] ?? 0,
);
export const GROUPS = GROUP_ORDER.length;

/** Pixels within which points become one cluster, by zoom: closer in, marks may stand closer together. */
const RADII_PX: readonly (readonly [fromZoom: number, radius: number])[] = [
  [0, 46],
  [5, 38],
  [7.5, 28],
  [10, 22],
];
/** Cells are this part of the radius wide at a whole zoom: points within one cell are never told apart. */
const CELL_SHARE = 1 / 4;
/** From this zoom on, the cells are the points themselves: each coordinate is one. */
const SPOT_ZOOM = 9;

/** Radius of clusters at a zoom, in pixels. */
export function clusterRadiusAt(zoom: number): number {
  return RADII_PX.findLast(([fromZoom]) => zoom >= fromZoom)?.[1] ?? 46;
}

/** The placements of one zoom in cells. */
export interface CellLevel {
  readonly runs: Runs;
  readonly cells: number;
  /** Corner of each cell in Web Mercator, 0 to 1, and their width; 0 where the cells are points. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly width: number;
  /** Cell of each place; cells of places where nothing of the index stands are empty. */
  readonly cellOf: Uint32Array;
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
  levelAt(zoom: number): CellLevel;
}

/** What indexes of the same columns have in common. */
export interface PlacementTable {
  /** Of each placement: incident, category, minutes. */
  readonly incidentOf: Uint32Array;
  readonly categories: Uint8Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Placements by the end of their incident. */
  readonly byEnd: Uint32Array;
  /** Web Mercator of each place. */
  readonly placeX: Float64Array;
  readonly placeY: Float64Array;
}

/** Zooms that have a level of their own. */
export const LEVELS: readonly number[] = Array.from({ length: SPOT_ZOOM + 1 }, (_, zoom) => zoom);

/** Lays out the placements of columns, once for all indexes of them. */
export function tabulate(columns: IncidentColumns): PlacementTable {
  const { size, first, placeOf, types, statuses, timed } = columns;
  const length = placeOf.length;
  const table = {
    incidentOf: new Uint32Array(length),
    categories: new Uint8Array(length),
    starts: new Int32Array(length),
    ends: new Int32Array(length),
    placeX: Float64Array.from(columns.places, ({ point }) => mercatorX(point[0])),
    placeY: Float64Array.from(columns.places, ({ point }) => mercatorY(point[1])),
  };
  for (let incident = 0; incident < size; incident++) {
    const end = first[incident + 1] ?? 0;
    for (let placement = first[incident] ?? 0; placement < end; placement++) {
      table.incidentOf[placement] = incident;
      table.categories[placement] = categoryOf(types[incident] ?? 0, statuses[incident] ?? 0, incident < timed);
      table.starts[placement] = columns.starts[incident] ?? 0;
      table.ends[placement] = columns.ends[incident] ?? 0;
    }
  }
  return { ...table, byEnd: orderOf(table.ends) };
}

/** Indexes the incidents of a mask (one byte each), or all of them. */
export function buildCellIndex(columns: IncidentColumns, table: PlacementTable, mask: Uint8Array | null): CellIndex {
  const { incidentOf } = table;
  const isIn = (placement: number) => mask === null || mask[incidentOf[placement] ?? 0] === 1;
  const markOf = (placement: number) => MARK_OF_PRECISION[columns.precisions[placement] ?? 0];
  const isArea = flagsOf(incidentOf.length, (placement) => isIn(placement) && markOf(placement) === "area");
  const isPinned = flagsOf(incidentOf.length, (placement) => isIn(placement) && markOf(placement) !== "area");
  const isCircle = flagsOf(incidentOf.length, (placement) => isIn(placement) && markOf(placement) === "circle");
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
    circles: flagged(isCircle, table).byStart,
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

interface Grid extends Pick<CellLevel, "cells" | "x" | "y" | "width" | "cellOf"> {
  /** Where each place lies in its cell, 0 to FRACTION. */
  readonly fractionX: Uint16Array | null;
  readonly fractionY: Uint16Array | null;
}

function gridOf({ placeX, placeY }: PlacementTable, level: number): Grid {
  const width = (clusterRadiusAt(level) * CELL_SHARE) / worldSize(level);
  const across = Math.ceil(1 / width);
  const columnOf = (value: number) => Math.min(across - 1, Math.max(0, Math.floor(value / width)));
  const fraction = (values: Float64Array) =>
    Uint16Array.from(values, (value) => Math.round((value / width - columnOf(value)) * FRACTION));
  const keys = Array.from(placeX, (x, place) => columnOf(placeY[place] ?? 0) * across + columnOf(x));
  const { numberOf, values } = numbered(keys);
  return {
    cells: values.length,
    x: Float64Array.from(values, (key) => (key % across) * width),
    y: Float64Array.from(values, (key) => Math.floor(key / across) * width),
    width,
    cellOf: numberOf,
    fractionX: fraction(placeX),
    fractionY: fraction(placeY),
  };
}

/** Each coordinate is a cell: two names of one point are one. */
function spotsOf({ placeX, placeY }: PlacementTable): Grid {
  const { numberOf, values } = numbered(Array.from(placeX, (x, place) => `${x} ${placeY[place]}`));
  const points = values.map((value) => value.split(" ").map(Number));
  return {
    cells: values.length,
    x: Float64Array.from(points, ([x = 0]) => x),
    y: Float64Array.from(points, ([, y = 0]) => y),
    width: 0,
    cellOf: numberOf,
    fractionX: null,
    fractionY: null,
  };
}

/** Numbers equal values alike, in ascending order: whatever order places come in, cells are the same. */
function numbered<T>(all: readonly T[]): { numberOf: Uint32Array; values: readonly T[] } {
  const values = [...new Set(all)].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const numbers = new Map(values.map((value, number) => [value, number]));
  return { numberOf: Uint32Array.from(all, (value) => numbers.get(value) ?? 0), values };
}

/** The placements, each incident once in a cell; and the pairs of placements that one cluster may take in. */
function withoutRepeats(
  { size, first, placeOf }: IncidentColumns,
  { placeX, placeY }: PlacementTable,
  isPinned: Uint8Array,
  cellOf: Uint32Array,
  level: number,
): { isOnce: Uint8Array; pairs: (readonly [number, number])[] } {
  // A cluster takes in what lies within its radius of its centre: two members are at most twice as far apart.
  const reach = (2.5 * clusterRadiusAt(level)) / worldSize(level);
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
        const x = (placeX[place] ?? 0) - (placeX[otherPlace] ?? 0);
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

/** Numbers of the flagged placements by start and by end. Placements stand in the order of starts. */
function flagged(flags: Uint8Array, { byEnd }: PlacementTable): { byStart: Uint32Array; byEnd: Uint32Array } {
  const sorted = { byStart: new Uint32Array(flags.length), byEnd: new Uint32Array(flags.length) };
  let [starts, ends] = [0, 0];
  for (let at = 0; at < flags.length; at++) {
    if (flags[at] === 1) sorted.byStart[starts++] = at;
    const number = byEnd[at] ?? 0;
    if (flags[number] === 1) sorted.byEnd[ends++] = number;
  }
  return { byStart: sorted.byStart.subarray(0, starts), byEnd: sorted.byEnd.subarray(0, ends) };
}

function countUp(length: number): Uint32Array {
  const numbers = new Uint32Array(length);
  for (let at = 0; at < length; at++) numbers[at] = at;
  return numbers;
}
