import { isPlainBadge } from "../query/badges.ts";
import { GROUPS } from "../query/categories.ts";
import { GROUP_ORDER } from "../query/columns.ts";
import { clusterRadiusPx, type MarkTable } from "../query/mark-table.ts";
import { badgeHalf, leadingGroup } from "./mark-sizes.ts";
import type { Palette } from "./palette.ts";
import { boxPath, brief, circlePath, type Shape } from "./shape.ts";

const DONUT_RING_PX = 4.5;
const BADGE_CORNER_PX = 5;

/** A cluster: a plate for its count, and around it the groups' shares, clockwise from the top. */
export function donutShapes(marks: MarkTable, mark: number, palette: Palette): Shape[] {
  const radius = clusterRadiusPx(marks.totals[mark] ?? 1);
  const middle = radius - DONUT_RING_PX / 2;
  return [
    { d: circlePath(radius + 1.5), fill: palette.surface },
    ...sharesOf(marks, mark).map(({ colour, from, share }) => ({
      d: share >= 1 ? circlePath(middle) : arcPath(middle, from, from + share),
      stroke: palette.groups[colour],
      width: DONUT_RING_PX,
    })),
  ];
}

/** The badge of an area: its count over the groups' shares; a small square where one incident needs no figure. */
export function badgeShapes(marks: MarkTable, mark: number, zoom: number, palette: Palette): Shape[] {
  const total = marks.totals[mark] ?? 1;
  const colour = palette.groups[GROUP_ORDER[leadingGroup(marks, mark)] ?? "talk"];
  const [half, high] = badgeHalf(total, zoom);
  if (isPlainBadge(total, zoom)) {
    return [
      { d: boxPath(-half - 1.5, -high - 1.5, 2 * half + 3, 2 * high + 3, 3), fill: palette.surface },
      { d: boxPath(-half, -high, 2 * half, 2 * high, 1.5), fill: colour },
    ];
  }
  const box = boxPath(-half, -high, 2 * half, 2 * high, BADGE_CORNER_PX);
  return [
    { d: box, fill: palette.surface },
    ...sharesOf(marks, mark).map(({ colour: group, from, share }) => ({
      d: sharePath(half, high, from, from + share),
      fill: palette.groups[group],
    })),
    { d: box, stroke: colour, width: 1.5 },
  ];
}

/** A ring around what is selected, `radius` pixels from its middle. */
export function ringShapes(radius: number, { text, surface }: Palette): Shape[] {
  return [
    { d: circlePath(radius), stroke: surface, width: 5 },
    { d: circlePath(radius), stroke: text, width: 2.5 },
  ];
}

/** The circle of what is known to be near a place. */
export function circleShapes(radius: number, colour: string): Shape[] {
  return [{ d: circlePath(radius), fill: colour, fillOpacity: 0.12, stroke: colour, width: 1.4, dashes: [5, 4] }];
}

/** Shares of the groups that a mark has, each with the sum of those before it. */
function sharesOf({ counts, totals }: MarkTable, mark: number) {
  const total = totals[mark] ?? 1;
  let from = 0;
  return GROUP_ORDER.flatMap((colour, at) => {
    const share = (counts[mark * GROUPS + at] ?? 0) / total;
    const start = from;
    from += share;
    return share > 0 ? [{ colour, from: start, share }] : [];
  });
}

/** Part of a circle, by parts of the whole turn from the top. */
function arcPath(radius: number, from: number, to: number): string {
  const at = (part: number) => {
    const angle = part * 2 * Math.PI;
    return `${brief(radius * Math.sin(angle))} ${brief(-radius * Math.cos(angle))}`;
  };
  return `M${at(from)}A${brief(radius)} ${brief(radius)} 0 ${to - from > 0.5 ? 1 : 0} 1 ${at(to)}`;
}

/** A share of the stripe at the foot of a badge, rounded where the badge is. */
function sharePath(half: number, high: number, from: number, to: number): string {
  const [left, right] = [-half + 2 * half * from, -half + 2 * half * to];
  // How far up the badge's round corner begins at a distance from its side.
  const foot = (x: number) => {
    const into = BADGE_CORNER_PX - (half - Math.abs(x));
    return into <= 0 ? high : high - BADGE_CORNER_PX + Math.sqrt(Math.max(0, BADGE_CORNER_PX ** 2 - into ** 2));
  };
  const top = high - DONUT_RING_PX;
  const steps = 8;
  const edge = Array.from({ length: steps + 1 }, (_, step) => {
    const x = right + ((left - right) * step) / steps;
    return `L${brief(x)} ${brief(Math.max(top, foot(x)))}`;
  });
  return `M${brief(left)} ${brief(top)}L${brief(right)} ${brief(top)}${edge.join("")}Z`;
}
