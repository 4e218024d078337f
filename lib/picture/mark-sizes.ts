import { isPlainBadge } from "../query/badges.ts";
import { GROUPS } from "../query/categories.ts";
import { AREA, CLUSTER, clusterRadiusPx, type MarkTable } from "../query/mark-table.ts";

const BADGE_HEIGHT = 22;
/** Half the side of a badge without a figure. */
const PLAIN_HALF = 5;

/** Half the width and height of an area's badge, by the length of its count. */
export function badgeHalf(total: number, zoom: number): readonly [width: number, height: number] {
  if (isPlainBadge(total, zoom)) return [PLAIN_HALF, PLAIN_HALF];
  return [Math.max(BADGE_HEIGHT, 10 + shortCount(total).length * 8) / 2, BADGE_HEIGHT / 2];
}

/** Radius of the ring around a point, in pixels. */
export const POINT_RING_PX = 17;
/** Between what is selected and the ring around it, in pixels. */
const RING_GAP_PX = 4;

/** Radius of the ring around a mark that is selected, in pixels. */
export function ringRadius({ kinds, totals }: Pick<MarkTable, "kinds" | "totals">, mark: number, zoom: number): number {
  const total = totals[mark] ?? 1;
  if (kinds[mark] === CLUSTER) return clusterRadiusPx(total) + RING_GAP_PX;
  return kinds[mark] === AREA ? badgeHalf(total, zoom)[0] + RING_GAP_PX : POINT_RING_PX;
}

/** The group that most incidents of a mark belong to. */
export function leadingGroup({ counts }: Pick<MarkTable, "counts">, mark: number): number {
  let leading = 0;
  for (let group = 1; group < GROUPS; group++) {
    if ((counts[mark * GROUPS + group] ?? 0) > (counts[mark * GROUPS + leading] ?? 0)) leading = group;
  }
  return leading;
}

/** "12", "1.2k", "34k", "1.2M": three figures and a letter at most. */
export function shortCount(count: number): string {
  if (count < 1000) return String(count);
  // What would be rounded to a thousand thousands is a million.
  return count < 999_500 ? `${short(count / 1000)}k` : `${short(count / 1_000_000)}M`;
}

function short(value: number): string {
  return value < 9.95 ? value.toFixed(1).replace(/\.0$/, "") : String(Math.round(value));
}
