import { POINT_PRECISIONS, PRECISIONS, STATUSES } from "../model.ts";
import { GROUP_OF_TYPE, GROUP_ORDER, type IncidentColumns } from "./columns.ts";
import { mercatorX, mercatorY, worldSize } from "./mercator.ts";
import { buildRuns, FRACTION, type Runs } from "./runs.ts";

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
  /** Corner of each group's cell in Web Mercator, 0 to 1, and its width; 0 where the cells are points. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly width: number;
  /** Placements of one incident in different cells that one cluster may take in. */
  readonly twins: readonly Twin[];
  /** Group of the cell in which a place lies; null when nothing of the index stands there. */
  groupOf(place: number): number | null;
}

/** Two placements of an incident near each other: where one cluster holds both, the incident counts once. */
export interface Twin {
  readonly incident: number;
  readonly groups: readonly [number, number];
}

/** Incidents in a hierarchy of cells by zoom, and in areas. Levels are built when they are first asked for. */
export interface CellIndex {
  readonly columns: IncidentColumns;
  /** Incident of each placement. */
  readonly incidentOf: Uint32Array;
  /** Web Mercator of each place. */
  readonly placeX: Float64Array;
  readonly placeY: Float64Array;
  /** Keys are positions in `columns.places`. */
  readonly areas: Runs;
  /** Placements within circles, by start. */
  readonly circles: Uint32Array;
  levelAt(zoom: number): CellLevel;
}

/** Zooms that have a level of their own. */
export const LEVELS: readonly number[] = Array.from({ length: SPOT_ZOOM + 1 }, (_, zoom) => zoom);

/** Indexes the incidents of a mask (one byte each), or all of them. */
export function buildCellIndex(columns: IncidentColumns, mask: Uint8Array | null): CellIndex {
  const incidentOf = incidentsOf(columns);
  const chosen = (isWanted: (mark: string) => boolean) =>
    Uint32Array.from(incidentOf.keys()).filter(
      (placement) =>
        (mask === null || mask[incidentOf[placement] ?? 0] === 1) &&
        isWanted(MARK_OF_PRECISION[columns.precisions[placement] ?? 0] ?? "area"),
    );
  const placeX = Float64Array.from(columns.places, ({ point }) => mercatorX(point[0]));
  const placeY = Float64Array.from(columns.places, ({ point }) => mercatorY(point[1]));
  const spotOf = spotsOf(placeX, placeY);
  const pinned = chosen((mark) => mark !== "area");
  const areas = chosen((mark) => mark === "area");
  const levels = new Map<number, CellLevel>();
  return {
    columns,
    incidentOf,
    placeX,
    placeY,
    areas: buildRuns(entriesOf(columns, incidentOf, areas, pick(areas, columns.placeOf), null)),
    circles: chosen((mark) => mark === "circle"),
    levelAt(zoom) {
      const level = Math.max(0, Math.min(SPOT_ZOOM, Math.floor(zoom)));
      let built = levels.get(level);
      if (!built) {
        built =
          level === SPOT_ZOOM
            ? buildSpots(columns, incidentOf, pinned, placeX, placeY, spotOf)
            : buildGrid(columns, incidentOf, pinned, placeX, placeY, level);
        levels.set(level, built);
      }
      return built;
    },
  };
}

function buildGrid(
  columns: IncidentColumns,
  incidentOf: Uint32Array,
  placements: Uint32Array,
  placeX: Float64Array,
  placeY: Float64Array,
  level: number,
): CellLevel {
  const width = (clusterRadiusAt(level) * CELL_SHARE) / worldSize(level);
  const across = Math.ceil(1 / width);
  const columnOf = (value: number) => Math.min(across - 1, Math.max(0, Math.floor(value / width)));
  const keyOfPlace = Uint32Array.from(placeX, (x, place) => columnOf(placeY[place] ?? 0) * across + columnOf(x));
  const fraction = (values: Float64Array) =>
    Uint16Array.from(values, (value) => Math.round((value / width - columnOf(value)) * FRACTION));
  const fractions = { x: fraction(placeX), y: fraction(placeY) };
  const { once, twins } = withoutRepeats(columns, incidentOf, placements, keyOfPlace, placeX, placeY, level);
  const runs = buildRuns(entriesOf(columns, incidentOf, once, pick(once, columns.placeOf, keyOfPlace), fractions));
  return {
    runs,
    x: Float64Array.from(runs.keys, (key) => (key % across) * width),
    y: Float64Array.from(runs.keys, (key) => Math.floor(key / across) * width),
    width,
    ...lookedUp(columns, incidentOf, twins, keyOfPlace, runs),
  };
}

function buildSpots(
  columns: IncidentColumns,
  incidentOf: Uint32Array,
  placements: Uint32Array,
  placeX: Float64Array,
  placeY: Float64Array,
  spotOf: Uint32Array,
): CellLevel {
  const { once, twins } = withoutRepeats(columns, incidentOf, placements, spotOf, placeX, placeY, SPOT_ZOOM);
  const runs = buildRuns(entriesOf(columns, incidentOf, once, pick(once, columns.placeOf, spotOf), null));
  return {
    runs,
    x: Float64Array.from(runs.keys, (spot) => placeX[spot] ?? 0),
    y: Float64Array.from(runs.keys, (spot) => placeY[spot] ?? 0),
    width: 0,
    ...lookedUp(columns, incidentOf, twins, spotOf, runs),
  };
}

/** The placements, each incident once in a cell; and the pairs that one cluster may take in. */
function withoutRepeats(
  { first, placeOf }: IncidentColumns,
  incidentOf: Uint32Array,
  placements: Uint32Array,
  keyOfPlace: Uint32Array,
  placeX: Float64Array,
  placeY: Float64Array,
  level: number,
): { once: Uint32Array; twins: (readonly [number, number])[] } {
  // A cluster takes in what lies within its radius of its centre: two members are at most twice as far apart.
  const reach = (2.5 * clusterRadiusAt(level)) / worldSize(level);
  const twins: (readonly [number, number])[] = [];
  const isChosen = new Set<number>();
  const once = placements.filter((placement) => {
    const incident = incidentOf[placement] ?? 0;
    const from = first[incident] ?? 0;
    if ((first[incident + 1] ?? 0) - from === 1) return true;
    const place = placeOf[placement] ?? 0;
    const near: number[] = [];
    for (let other = from; other < placement; other++) {
      if (!isChosen.has(other)) continue;
      const otherPlace = placeOf[other] ?? 0;
      if (keyOfPlace[otherPlace] === keyOfPlace[place]) return false;
      const x = (placeX[place] ?? 0) - (placeX[otherPlace] ?? 0);
      const y = (placeY[place] ?? 0) - (placeY[otherPlace] ?? 0);
      if (Math.hypot(x, y) <= reach) near.push(other);
    }
    isChosen.add(placement);
    for (const other of near) twins.push([other, placement]);
    return true;
  });
  return { once, twins };
}

function lookedUp(
  { placeOf }: IncidentColumns,
  incidentOf: Uint32Array,
  pairs: readonly (readonly [number, number])[],
  keyOfPlace: Uint32Array,
  { keys }: Runs,
): Pick<CellLevel, "twins" | "groupOf"> {
  const groupOf = (place: number) => positionIn(keys, keyOfPlace[place] ?? 0);
  const group = (placement: number) => groupOf(placeOf[placement] ?? 0) ?? 0;
  return {
    twins: pairs.map(([one, other]) => ({ incident: incidentOf[one] ?? 0, groups: [group(one), group(other)] })),
    groupOf,
  };
}

/** Where a value stands in an ascending array; null when it does not. */
function positionIn(values: Uint32Array, value: number): number | null {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return values[low] === value ? low : null;
}

function entriesOf(
  { starts, ends, types, statuses, timed, placeOf }: IncidentColumns,
  incidentOf: Uint32Array,
  placements: Uint32Array,
  keys: Uint32Array,
  fractions: { x: Uint16Array; y: Uint16Array } | null,
) {
  const incident = (placement: number) => incidentOf[placement] ?? 0;
  return {
    numbers: placements,
    keys,
    categories: Uint8Array.from(placements, (placement) => {
      const at = incident(placement);
      return categoryOf(types[at] ?? 0, statuses[at] ?? 0, at < timed);
    }),
    starts: Int32Array.from(placements, (placement) => starts[incident(placement)] ?? 0),
    ends: Int32Array.from(placements, (placement) => ends[incident(placement)] ?? 0),
    x: fractions && Uint16Array.from(placements, (placement) => fractions.x[placeOf[placement] ?? 0] ?? 0),
    y: fractions && Uint16Array.from(placements, (placement) => fractions.y[placeOf[placement] ?? 0] ?? 0),
  };
}

/** Values of the places of placements: their numbers, or what a table has for them. */
function pick(placements: Uint32Array, placeOf: Uint32Array, table: Uint32Array | null = null): Uint32Array {
  return placements.map((placement) => {
    const place = placeOf[placement] ?? 0;
    return table ? (table[place] ?? 0) : place;
  });
}

function incidentsOf({ size, first, placeOf }: IncidentColumns): Uint32Array {
  const incidentOf = new Uint32Array(placeOf.length);
  for (let incident = 0; incident < size; incident++) {
    incidentOf.fill(incident, first[incident] ?? 0, first[incident + 1] ?? 0);
  }
  return incidentOf;
}

/** The first place at each place's coordinates: two names of one point are one spot. */
function spotsOf(placeX: Float64Array, placeY: Float64Array): Uint32Array {
  const known = new Map<string, number>();
  return Uint32Array.from(placeX, (x, place) => {
    const key = `${x} ${placeY[place]}`;
    const spot = known.get(key) ?? place;
    known.set(key, spot);
    return spot;
  });
}
