import { answers, GROUP_OF_CATEGORY, GROUPS } from "./categories.ts";
import type { CellIndex } from "./cells.ts";
import { AREA, CIRCLE_NUMBERS, type Mark } from "./mark-table.ts";
import { type MercatorBox, pixelsOfKm, toLngLat, touches, worldSize } from "./mercator.ts";
import { type Asked, Tally } from "./runs.ts";

/** Smaller than this many pixels, the radius of a circle is not seen: its mark stands for it. */
const VISIBLE_CIRCLE_PX = 9;
const DEFAULT_RADIUS_KM = 10;
/** More circles than this are not drawn: they would cover one another. The latest stay. */
const MOST_CIRCLES = 400;

/** Numbers of the circles that can be seen, the latest first. */
export function circlesOf(index: CellIndex, asked: Asked, zoom: number, box: MercatorBox): number[] {
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
export function areaMarks({ columns, areas, table }: CellIndex, asked: Asked, box: MercatorBox): Mark[] {
  const tally = new Tally(GROUP_OF_CATEGORY, GROUPS);
  const marks: Mark[] = [];
  for (let place = 0; place < columns.places.length; place++) {
    if (tally.of(areas, place, asked).count === 0) continue;
    const [x, y] = [table.placeX[place] ?? 0, table.placeY[place] ?? 0];
    if (!touches(box, x, y, x, y) && !columns.places[place]?.bbox) continue;
    const counts = tally.parts.slice();
    marks.push({ kind: AREA, x, y, total: tally.count, counts, incident: 0, place, isCircle: false });
  }
  const idOf = ({ place }: Mark) => columns.places[place]?.id ?? "";
  return marks.sort((a, b) => b.total - a.total || (idOf(a) < idOf(b) ? -1 : 1));
}
