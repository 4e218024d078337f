import { answers, GROUP_OF_CATEGORY, GROUPS } from "./categories.ts";
import type { CellIndex } from "./cells.ts";
import type { IncidentColumns } from "./columns.ts";
import { AREA, CIRCLE_NUMBERS, type Mark } from "./mark-table.ts";
import { type MercatorBox, pixelsOfKm, toLngLat, touches, worldSize } from "./mercator.ts";
import type { PlacementTable } from "./placement-table.ts";
import { type Asked, Tally } from "./runs.ts";

/** Smaller than this many pixels, the radius of a circle is not seen: its mark stands for it. */
const VISIBLE_CIRCLE_PX = 9;
const DEFAULT_RADIUS_KM = 10;
/** More circles than this are not drawn: they would cover one another. The latest stay. */
const MOST_CIRCLES = 400;

/** Numbers of the circles that can be seen, the latest first. */
export function circlesOf(index: CellIndex, asked: Asked, zoom: number, box: MercatorBox): number[] {
  const { columns, table, circles, circleReach } = index;
  const least = VISIBLE_CIRCLE_PX / worldSize(zoom);
  const found: number[] = [];
  for (let at = circles.length - 1; at >= 0 && found.length < MOST_CIRCLES * CIRCLE_NUMBERS; at--) {
    const reach = circleReach[at] ?? 0;
    if (reach < least) continue;
    const placement = circles[at] ?? 0;
    const place = columns.placeOf[placement] ?? 0;
    const x = table.placeX[place] ?? 0;
    const y = table.placeY[place] ?? 0;
    if (!touches(box, x - reach, y - reach, x + reach, y + reach)) continue;
    const incident = table.incidentOf[placement] ?? 0;
    if (!answers(columns, incident, asked)) continue;
    found.push(incident, columns.types[incident] ?? 0, x, y, radiusOf(columns, placement));
  }
  return found;
}

/** Radius of each circle as a share of the world's width, which is what it takes on a map. */
export function reachOfCircles(columns: IncidentColumns, { placeX, placeY }: PlacementTable, circles: Uint32Array) {
  return Float64Array.from(circles, (placement) => {
    const place = columns.placeOf[placement] ?? 0;
    const [, latitude] = toLngLat(placeX[place] ?? 0, placeY[place] ?? 0);
    return pixelsOfKm(radiusOf(columns, placement), latitude, 0) / worldSize(0);
  });
}

function radiusOf({ radii }: IncidentColumns, placement: number): number {
  return radii[placement] || DEFAULT_RADIUS_KM;
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
