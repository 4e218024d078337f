import { answers, categoryAt, GROUP_OF_CATEGORY, GROUPS, MARK_OF_PRECISION } from "./categories.ts";
import type { CellIndex, CellLevel } from "./cells.ts";
import { type FilledCells, joinCells } from "./clusters.ts";
import { clusterRadiusAt } from "./grids.ts";
import { CLUSTER, type Mark, SINGLE } from "./mark-table.ts";
import { type MercatorBox, touches, worldSize } from "./mercator.ts";
import { type Asked, FRACTION, Tally, visitGroup } from "./runs.ts";

/** The marks of points and circles of a box: single incidents, and clusters with the cells that they hold. */
export function clusterMarks(index: CellIndex, asked: Asked, zoom: number, box: MercatorBox) {
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
  const middle = (box[0] + box[2]) / 2;
  let length = 0;
  for (let group = 0; group < cells; group++) {
    const left = x[group] ?? 0;
    const top = y[group] ?? 0;
    if (!touches(box, left, top, left + width, top + width)) continue;
    if (tally.of(runs, group, asked).count === 0) continue;
    groups[length] = group;
    counts[length] = tally.count;
    const unit = width / FRACTION / tally.count;
    const centre = left + tally.x * unit;
    // In the turn of the world that the box shows: what lies on both sides of longitude 180 is near each other.
    centreX[length] = centre + Math.round(middle - centre);
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
