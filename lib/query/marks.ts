import { areaMarks, circlesOf } from "./area-marks.ts";
import { badgePoint } from "./badge-points.ts";
import { stepAside } from "./badges.ts";
import { MARK_OF_PRECISION } from "./categories.ts";
import type { CellIndex, CellLevel } from "./cells.ts";
import { clusterMarks } from "./cluster-marks.ts";
import { CLUSTER, clusterRadiusPx, type MarkTable, POINT_RADIUS_PX, SINGLE, toTable } from "./mark-table.ts";
import { type MercatorBox, worldSize } from "./mercator.ts";
import { type Asked, type Runs, visitGroup } from "./runs.ts";

/**
 * What stands on the map of a box at a zoom; `highlight` are positions of incidents to be found again among the marks,
 * `seen` is the part of the box in which badges of areas are to stand.
 */
export function marksOf(
  index: CellIndex,
  asked: Asked,
  zoom: number,
  box: MercatorBox,
  highlight: readonly number[],
  seen = box,
): MarkTable {
  const { marks, markOfGroup, level } = clusterMarks(index, asked, zoom, box);
  const circles = circlesOf(index, asked, zoom, box);
  const areas = areaMarks(index, asked, box).map((area) => {
    const [x, y] = badgePoint(index.columns.places[area.place], [area.x, area.y], seen);
    return { ...area, x, y };
  });
  const taken = marks.map(({ x, y, total, kind }) => ({
    x: x * worldSize(zoom),
    y: y * worldSize(zoom),
    radius: kind === CLUSTER ? clusterRadiusPx(total) : POINT_RADIUS_PX,
  }));
  const offsets = stepAside(areas, taken, zoom);
  const markOfArea = new Map(areas.map(({ place }, at) => [place, marks.length + at]));
  const found = highlight.flatMap((incident, number) => {
    const at = standsAt(index, level, incident);
    const held = [...at.groups.map((group) => markOfGroup.get(group)), ...at.areas.map((area) => markOfArea.get(area))];
    return [...new Set(held)].flatMap((mark) => (mark === undefined ? [] : [number, mark]));
  });
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
  const { marks, groupsOfMark, level } = clusterMarks(index, asked, zoom, box);
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

/** Cells of an incident's points, and places of its areas. */
function standsAt({ columns }: CellIndex, level: CellLevel, incident: number): { groups: number[]; areas: number[] } {
  const groups: number[] = [];
  const areas: number[] = [];
  for (let placement = columns.first[incident] ?? 0; placement < (columns.first[incident + 1] ?? 0); placement++) {
    const place = columns.placeOf[placement] ?? 0;
    if (MARK_OF_PRECISION[columns.precisions[placement] ?? 0] === "area") areas.push(place);
    else if (level.cellOf[place] !== undefined) groups.push(level.cellOf[place]);
  }
  return { groups, areas };
}
