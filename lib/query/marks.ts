import { stepAside } from "./badges.ts";
import {
  type CellIndex,
  type CellLevel,
  categoryOf,
  clusterRadiusAt,
  GROUP_OF_CATEGORY,
  GROUPS,
  MARK_OF_PRECISION,
} from "./cells.ts";
import { type FilledCells, joinCells } from "./clusters.ts";
import { pixelsOfKm, toLngLat, worldSize } from "./mercator.ts";
import { type Asked, FRACTION, type Runs, Tally, visitGroup } from "./runs.ts";

/** What a mark is: one incident at a point or in a circle, several too close to be told apart, or all of one area. */
export const MARK_KINDS = ["single", "cluster", "area"] as const;
export const [SINGLE, CLUSTER, AREA] = [0, 1, 2] as const;

/** Stretch of the world in Web Mercator, 0 to 1; it may reach beyond either side where a map shows longitude 180. */
export type MercatorBox = readonly [west: number, north: number, east: number, south: number];

/** What stands on the map, as columns: they are handed between threads without a copy. */
export interface MarkTable {
  readonly length: number;
  /** Positions in MARK_KINDS. */
  readonly kinds: Uint8Array;
  /** Web Mercator, 0 to 1. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Distinct incidents, and those of each group: mark m has `counts[m * GROUPS]` to `counts[m * GROUPS + GROUPS - 1]`. */
  readonly totals: Uint32Array;
  readonly counts: Uint32Array;
  /** Of a single mark: position of its incident, its type and status, and 1 for a circle; else 0. */
  readonly incidents: Uint32Array;
  readonly types: Uint8Array;
  readonly statuses: Uint8Array;
  readonly inCircle: Uint8Array;
  /** Of singles and areas: position of the place in the columns; 0 for clusters. */
  readonly places: Uint32Array;
  /** Pixels by which the badge of mark m steps aside: right `offsets[2 * m]`, down `offsets[2 * m + 1]`. */
  readonly offsets: Int8Array;
  /** Circles that can be seen at this zoom: incident, place and radius in kilometres. */
  readonly circles: Float64Array;
  /** Marks that hold each incident of `highlight`: pairs of its number there and the mark. */
  readonly highlighted: Uint32Array;
}

/** Numbers of a circle in `MarkTable.circles`: incident, type, x, y, radius in kilometres. */
export const CIRCLE_NUMBERS = 5;
/** Smaller than this many pixels, the radius of a circle is not seen: its mark stands for it. */
const VISIBLE_CIRCLE_PX = 9;
export const DEFAULT_RADIUS_KM = 10;
/** More circles than this are not drawn: they would cover one another. The latest stay. */
const MOST_CIRCLES = 400;
const POINT_RADIUS_PX = 11;

/** Radius of a cluster's donut in pixels: by the square root of its count, so that its area tells the count. */
export function clusterRadiusPx(total: number): number {
  return Math.min(34, Math.round(13 + 2.2 * Math.sqrt(total)));
}

/** What stands on the map of a box at a zoom; `highlight` are positions of incidents to be found again among the marks. */
export function marksOf(
  index: CellIndex,
  asked: Asked,
  zoom: number,
  box: MercatorBox,
  highlight: readonly number[],
): MarkTable {
  const { marks, markOfGroup, level } = clusteredMarks(index, asked, zoom, box);
  const circles = circlesOf(index, asked, zoom, box);
  const areas = areaMarks(index, asked, box);
  const taken = marks.map(({ x, y, total, kind }) => ({
    x: x * worldSize(zoom),
    y: y * worldSize(zoom),
    radius: kind === CLUSTER ? clusterRadiusPx(total) : POINT_RADIUS_PX,
  }));
  const offsets = stepAside(areas, taken, zoom);
  const found = highlight.flatMap((incident, number) =>
    [...new Set(groupsOfIncident(index, level, incident).map((group) => markOfGroup.get(group)))].flatMap((mark) =>
      mark === undefined ? [] : [number, mark],
    ),
  );
  return toTable(index, [...marks, ...areas], offsets, marks.length, circles, found);
}

/** Positions of the incidents that a mark of `marksOf` for the same question stands for, by start. */
export function incidentsOfMark(
  index: CellIndex,
  asked: Asked,
  zoom: number,
  box: MercatorBox,
  mark: number,
): readonly number[] {
  const { marks, groupsOfMark, level } = clusteredMarks(index, asked, zoom, box);
  const found = new Set<number>();
  const collect = (runs: Runs, group: number) =>
    visitGroup(runs, group, asked, (placement) => found.add(index.table.incidentOf[placement] ?? 0));
  const drawn = marks[mark];
  if (drawn?.kind === SINGLE) found.add(drawn.incident);
  for (const group of groupsOfMark.get(mark) ?? []) collect(level.runs, group);
  const area = areaMarks(index, asked, box)[mark - marks.length];
  if (area) collect(index.areas, area.place);
  return [...found].sort((a, b) => a - b);
}

interface Mark {
  readonly kind: number;
  readonly x: number;
  readonly y: number;
  readonly total: number;
  readonly counts: Uint32Array;
  readonly incident: number;
  readonly place: number;
  readonly isCircle: boolean;
}

function clusteredMarks(index: CellIndex, asked: Asked, zoom: number, box: MercatorBox) {
  const level = index.levelAt(zoom);
  const filled = fillCells(level, asked, box);
  const { clusters, clusterOf } = joinCells(filled, clusterRadiusAt(zoom) / worldSize(zoom));
  const sums = Array.from({ length: clusters }, () => ({
    x: 0,
    y: 0,
    total: 0,
    counts: new Uint32Array(GROUPS),
    first: -1,
  }));
  const groupsOfCluster = Array.from({ length: clusters }, (): number[] => []);
  const clusterOfGroup = new Map<number, number>();
  for (let cell = 0; cell < filled.length; cell++) {
    const cluster = clusterOf[cell] ?? 0;
    const sum = sums[cluster];
    if (!sum) continue;
    const count = filled.counts[cell] ?? 0;
    sum.x += (filled.x[cell] ?? 0) * count;
    sum.y += (filled.y[cell] ?? 0) * count;
    sum.total += count;
    for (let group = 0; group < GROUPS; group++) {
      sum.counts[group] = (sum.counts[group] ?? 0) + (filled.parts[cell * GROUPS + group] ?? 0);
    }
    groupsOfCluster[cluster]?.push(filled.groups[cell] ?? 0);
    clusterOfGroup.set(filled.groups[cell] ?? 0, cluster);
  }
  const weights = sums.map(({ total }) => total);
  countTwinsOnce(index, level, asked, clusterOfGroup, sums);

  const marks: Mark[] = [];
  const markOfGroup = new Map<number, number>();
  const groupsOfMark = new Map<number, readonly number[]>();
  for (const [cluster, { x, y, total, counts }] of sums.entries()) {
    const groups = groupsOfCluster[cluster] ?? [];
    if (total > 1) {
      const weight = weights[cluster] ?? 1;
      for (const group of groups) markOfGroup.set(group, marks.length);
      groupsOfMark.set(marks.length, groups);
      marks.push({
        kind: CLUSTER,
        x: x / weight,
        y: y / weight,
        total,
        counts,
        incident: 0,
        place: 0,
        isCircle: false,
      });
      continue;
    }
    // One incident, which may stand here at two places: each is a mark at its own point.
    for (const group of groups) {
      visitGroup(level.runs, group, asked, (placement) => {
        markOfGroup.set(group, marks.length);
        marks.push(singleMark(index, placement, counts));
      });
    }
  }
  return { marks, markOfGroup, groupsOfMark, level };
}

function singleMark({ columns, table }: CellIndex, placement: number, counts: Uint32Array): Mark {
  const place = columns.placeOf[placement] ?? 0;
  return {
    kind: SINGLE,
    x: table.placeX[place] ?? 0,
    y: table.placeY[place] ?? 0,
    total: 1,
    counts,
    incident: table.incidentOf[placement] ?? 0,
    place,
    isCircle: MARK_OF_PRECISION[columns.precisions[placement] ?? 0] === "circle",
  };
}

interface Filled extends FilledCells {
  readonly groups: Uint32Array;
  readonly parts: Uint32Array;
}

/** The cells of a box in which something answers, with centre, count and parts by group. */
function fillCells({ runs, cells, x, y, width }: CellLevel, asked: Asked, box: MercatorBox): Filled {
  const tally = new Tally(GROUP_OF_CATEGORY, GROUPS);
  const groups = new Uint32Array(cells);
  const centreX = new Float64Array(cells);
  const centreY = new Float64Array(cells);
  const counts = new Uint32Array(cells);
  const parts: number[] = [];
  let length = 0;
  for (let group = 0; group < cells; group++) {
    const left = x[group] ?? 0;
    const top = y[group] ?? 0;
    if (!touches(box, left, top, left + width, top + width)) continue;
    if (tally.of(runs, group, asked).count === 0) continue;
    groups[length] = group;
    counts[length] = tally.count;
    const unit = width / FRACTION / tally.count;
    centreX[length] = left + tally.x * unit;
    centreY[length] = top + tally.y * unit;
    for (const part of tally.parts) parts.push(part);
    length++;
  }
  return { length, groups, x: centreX, y: centreY, counts, parts: Uint32Array.from(parts) };
}

/** Takes away what is counted twice where one cluster holds two places of one incident. */
function countTwinsOnce(
  { columns }: CellIndex,
  { twins }: CellLevel,
  asked: Asked,
  clusterOfGroup: ReadonlyMap<number, number>,
  sums: readonly { total: number; counts: Uint32Array }[],
): void {
  const counted = new Set<string>();
  for (const { incident, cells } of twins) {
    const cluster = clusterOfGroup.get(cells[0]);
    if (cluster === undefined || cluster !== clusterOfGroup.get(cells[1])) continue;
    if (!answers(columns, incident, asked)) continue;
    // Of three places in one cluster there are three pairs, but only two too many.
    const key = `${incident} ${cells[1]}`;
    const sum = sums[cluster];
    if (counted.has(key) || !sum) continue;
    counted.add(key);
    sum.total--;
    const part = GROUP_OF_CATEGORY[categoryAt(columns, incident)] ?? 0;
    sum.counts[part] = (sum.counts[part] ?? 1) - 1;
  }
}

function circlesOf(index: CellIndex, asked: Asked, zoom: number, box: MercatorBox): number[] {
  const { columns, table } = index;
  const { incidentOf, placeX, placeY } = table;
  const circles: number[] = [];
  for (let at = index.circles.length - 1; at >= 0 && circles.length < MOST_CIRCLES * CIRCLE_NUMBERS; at--) {
    const placement = index.circles[at] ?? 0;
    const incident = incidentOf[placement] ?? 0;
    const place = columns.placeOf[placement] ?? 0;
    const [x, y] = [placeX[place] ?? 0, placeY[place] ?? 0];
    const radiusKm = columns.radii[placement] || DEFAULT_RADIUS_KM;
    const radiusPx = pixelsOfKm(radiusKm, toLngLat(x, y)[1], zoom);
    const radius = radiusPx / worldSize(zoom);
    if (radiusPx < VISIBLE_CIRCLE_PX || !touches(box, x - radius, y - radius, x + radius, y + radius)) continue;
    if (answers(columns, incident, asked)) circles.push(incident, columns.types[incident] ?? 0, x, y, radiusKm);
  }
  return circles;
}

/** One mark for each area in which something answers and whose box or label point is in sight, the fullest first. */
function areaMarks({ columns, areas, table }: CellIndex, asked: Asked, box: MercatorBox): Mark[] {
  const tally = new Tally(GROUP_OF_CATEGORY, GROUPS);
  const marks: Mark[] = [];
  for (let place = 0; place < columns.places.length; place++) {
    if (tally.of(areas, place, asked).count === 0) continue;
    const [x, y] = [table.placeX[place] ?? 0, table.placeY[place] ?? 0];
    if (!touches(box, x, y, x, y) && !columns.places[place]?.bbox) continue;
    const counts = Uint32Array.from(tally.parts);
    marks.push({ kind: AREA, x, y, total: tally.count, counts, incident: 0, place, isCircle: false });
  }
  const idOf = ({ place }: Mark) => columns.places[place]?.id ?? "";
  return marks.sort((a, b) => b.total - a.total || (idOf(a) < idOf(b) ? -1 : 1));
}

function groupsOfIncident(index: CellIndex, level: CellLevel, incident: number): number[] {
  const { columns } = index;
  const groups: number[] = [];
  for (let placement = columns.first[incident] ?? 0; placement < (columns.first[incident + 1] ?? 0); placement++) {
    const group = level.cellOf[columns.placeOf[placement] ?? 0];
    if (group !== undefined && MARK_OF_PRECISION[columns.precisions[placement] ?? 0] !== "area") groups.push(group);
  }
  return groups;
}

type Columns = CellIndex["columns"];

/** Category of an incident. */
export function categoryAt({ types, statuses, timed }: Columns, incident: number): number {
  return categoryOf(types[incident] ?? 0, statuses[incident] ?? 0, incident < timed);
}

/** Whether an incident is in the categories and the window that are asked. */
export function answers(columns: Columns, incident: number, { window, categories }: Asked): boolean {
  if (categories[categoryAt(columns, incident)] !== 1) return false;
  if (window === null) return true;
  return (columns.starts[incident] ?? 0) <= window.to && (columns.ends[incident] ?? 0) >= window.from;
}

/** Whether a stretch of the world touches a box, which may reach into the next turn of the world on either side. */
function touches(box: MercatorBox, west: number, north: number, east: number, south: number): boolean {
  if (south < box[1] || north > box[3]) return false;
  return [-1, 0, 1].some((turn) => west + turn <= box[2] && east + turn >= box[0]);
}

function toTable(
  { columns }: CellIndex,
  marks: readonly Mark[],
  offsets: readonly (readonly [number, number])[],
  firstArea: number,
  circles: readonly number[],
  highlighted: readonly number[],
): MarkTable {
  const length = marks.length;
  const table = {
    length,
    kinds: Uint8Array.from(marks, ({ kind }) => kind),
    x: Float64Array.from(marks, ({ x }) => x),
    y: Float64Array.from(marks, ({ y }) => y),
    totals: Uint32Array.from(marks, ({ total }) => total),
    counts: new Uint32Array(length * GROUPS),
    incidents: Uint32Array.from(marks, ({ incident }) => incident),
    types: Uint8Array.from(marks, ({ kind, incident }) => (kind === SINGLE ? (columns.types[incident] ?? 0) : 0)),
    statuses: Uint8Array.from(marks, ({ kind, incident }) => (kind === SINGLE ? (columns.statuses[incident] ?? 0) : 0)),
    inCircle: Uint8Array.from(marks, ({ isCircle }) => (isCircle ? 1 : 0)),
    places: Uint32Array.from(marks, ({ place }) => place),
    offsets: new Int8Array(2 * length),
    circles: Float64Array.from(circles),
    highlighted: Uint32Array.from(highlighted),
  };
  for (const [mark, { counts }] of marks.entries()) table.counts.set(counts, mark * GROUPS);
  for (const [area, [right, down]] of offsets.entries()) {
    table.offsets[2 * (firstArea + area)] = right;
    table.offsets[2 * (firstArea + area) + 1] = down;
  }
  return table;
}
