import { badgeHalf } from "#lib/picture/mark-sizes";
import { type Screen, TURNS, toScreen } from "#lib/picture/screen";
import { AREA, CIRCLE_NUMBERS, CLUSTER, clusterRadiusPx, type MarkTable, POINT_RADIUS_PX } from "#lib/query/mark-table";
import { pixelsOfKm, toLngLat } from "#lib/query/mercator";

/** A mark by its number in the table, or the incident (its position) of a circle. */
export type MarkHit = { readonly mark: number } | { readonly circleOf: number };

/** What is drawn at a point of the screen, the uppermost first; `tolerance` is how far a finger may miss, in pixels. */
export function hitMark(
  marks: MarkTable,
  screen: Screen,
  zoom: number,
  x: number,
  y: number,
  tolerance: number,
): MarkHit | null {
  let nearest: { mark: number; distance: number } | null = null;
  for (let mark = 0; mark < marks.length; mark++) {
    for (const turn of TURNS) {
      const distance = distanceTo(marks, mark, screen, zoom, x, y, turn);
      // Of badges and points that both lie here, the point is meant: it is drawn over the badge.
      if (distance <= tolerance && (nearest === null || distance < nearest.distance)) nearest = { mark, distance };
    }
  }
  if (nearest) return { mark: nearest.mark };
  return circleAt(marks, screen, zoom, x, y);
}

/** Pixels from a mark's edge; negative within it. */
function distanceTo(
  marks: MarkTable,
  mark: number,
  screen: Screen,
  zoom: number,
  x: number,
  y: number,
  turn: number,
): number {
  const [left, top] = toScreen(screen, marks.x[mark] ?? 0, marks.y[mark] ?? 0, turn);
  const total = marks.totals[mark] ?? 0;
  if (marks.kinds[mark] === AREA) {
    const [dx, dy] = [x - left - (marks.offsets[2 * mark] ?? 0), y - top - (marks.offsets[2 * mark + 1] ?? 0)];
    const [width, height] = badgeHalf(total, zoom);
    return Math.max(Math.abs(dx) - width, Math.abs(dy) - height);
  }
  const radius = marks.kinds[mark] === CLUSTER ? clusterRadiusPx(total) : POINT_RADIUS_PX;
  return Math.hypot(x - left, y - top) - radius;
}

function circleAt({ circles }: MarkTable, screen: Screen, zoom: number, x: number, y: number): MarkHit | null {
  for (let at = 0; at < circles.length; at += CIRCLE_NUMBERS) {
    const [incident = 0, , centreX = 0, centreY = 0, radiusKm = 0] = circles.subarray(at, at + CIRCLE_NUMBERS);
    const radius = pixelsOfKm(radiusKm, toLngLat(centreX, centreY)[1], zoom);
    for (const turn of TURNS) {
      const [left, top] = toScreen(screen, centreX, centreY, turn);
      if (Math.hypot(x - left, y - top) <= radius) return { circleOf: incident };
    }
  }
  return null;
}
