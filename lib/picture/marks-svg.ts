import { STATUSES } from "../model.ts";
import { isPlainBadge } from "../query/badges.ts";
import { GROUP_OF_TYPE, GROUP_ORDER } from "../query/columns.ts";
import { TYPE_NAMES } from "../query/filters.ts";
import {
  AREA,
  CIRCLE_NUMBERS,
  CLUSTER,
  clusterRadiusPx,
  highlightedMarks,
  type MarkTable,
} from "../query/mark-table.ts";
import { pixelsOfKm, toLngLat } from "../query/mercator.ts";
import { badgeShapes, circleShapes, donutShapes, ringShapes } from "./mark-shapes.ts";
import { badgeHalf, leadingGroup, ringRadius, shortCount } from "./mark-sizes.ts";
import type { Palette } from "./palette.ts";
import { type PointPicture, pointReach, pointShapes } from "./point-shapes.ts";
import type { Box } from "./room.ts";
import { isOnScreen, type Screen, TURNS, toScreen } from "./screen.ts";
import { brief } from "./shape.ts";
import { shapesSvg } from "./shapes-svg.ts";
import { FACES, HALF_CAPITAL, setLine, type Typesetter } from "./text.ts";

/** Zoom from which a single mark bears its type's icon: earlier than on a screen's map, as nobody can tap a picture. */
const ICON_ZOOM = 4.5;
/** Nothing drawn around a point reaches farther, in pixels. */
const MOST_REACH_PX = 64;
const COUNT = { face: FACES.semibold, size: 12 };

/** A mark where it stands on the picture. */
export interface PlacedMark {
  readonly mark: number;
  readonly x: number;
  readonly y: number;
  /** Pixels by which the badge of an area stepped aside. */
  readonly aside: readonly [right: number, down: number];
  /** Whether its middle is on the map, not only its edge. */
  readonly isSeen: boolean;
  /** Half its width and height, for the labels that step around it. */
  readonly reach: readonly [x: number, y: number];
}

/** The marks that can be seen, the lowest first: areas, then what is exact, the fullest cluster last. */
export function placeMarks(marks: MarkTable, screen: Screen, zoom: number): PlacedMark[] {
  const order = Array.from({ length: marks.length }, (_, mark) => mark);
  const isArea = (mark: number) => Number(marks.kinds[mark] !== AREA);
  order.sort((a, b) => isArea(a) - isArea(b) || (marks.totals[a] ?? 0) - (marks.totals[b] ?? 0));
  return order.flatMap((mark) =>
    TURNS.flatMap((turn) => {
      const [x, y] = toScreen(screen, marks.x[mark] ?? 0, marks.y[mark] ?? 0, turn);
      const aside = [marks.offsets[2 * mark] ?? 0, marks.offsets[2 * mark + 1] ?? 0] as const;
      if (!isOnScreen(screen, [x, y], MOST_REACH_PX)) return [];
      const isSeen = isOnScreen(screen, [x + aside[0], y + aside[1]], 0);
      return [{ mark, x, y, aside, isSeen, reach: reachOf(marks, mark, zoom) }];
    }),
  );
}

/** What a mark takes of the picture. */
export function boxOf({ x, y, aside: [right, down], reach: [across, high] }: PlacedMark): Box {
  return { left: x + right - across, right: x + right + across, top: y + down - high, bottom: y + down + high };
}

/** Circles of what is only known to be near a place: under the labels. */
export function circlesSvg({ circles }: MarkTable, screen: Screen, zoom: number, palette: Palette): string {
  const drawn: string[] = [];
  for (let at = 0; at < circles.length; at += CIRCLE_NUMBERS) {
    const [, type = 0, x = 0, y = 0, radiusKm = 0] = circles.subarray(at, at + CIRCLE_NUMBERS);
    const radius = pixelsOfKm(radiusKm, toLngLat(x, y)[1], zoom);
    const colour = palette.groups[GROUP_ORDER[GROUP_OF_TYPE[type] ?? 0] ?? "talk"];
    for (const turn of TURNS) {
      const point = toScreen(screen, x, y, turn);
      if (isOnScreen(screen, point, radius)) drawn.push(shapesSvg(circleShapes(radius, colour), ...point));
    }
  }
  return drawn.join("");
}

/** The marks with their counts; those that hold what is selected are ringed. */
export function marksSvg(
  marks: MarkTable,
  placed: readonly PlacedMark[],
  zoom: number,
  palette: Palette,
  typesetter: Typesetter,
): string {
  const ringed = highlightedMarks(marks);
  const leaders = placed.map((each) => leaderSvg(marks, each, palette));
  const drawn = placed.map(({ mark, x, y, aside: [right, down] }) => {
    const [at, on] = [x + right, y + down];
    const ring = ringed.has(mark) ? shapesSvg(ringShapes(ringRadius(marks, mark, zoom), palette), at, on) : "";
    return ring + markSvg(marks, mark, [at, on], zoom, palette, typesetter);
  });
  return leaders.join("") + drawn.join("");
}

/** What the symbol of a single mark tells. */
export function pictureOf(marks: MarkTable, mark: number, zoom: number): PointPicture {
  return {
    type: TYPE_NAMES[marks.types[mark] ?? 0] ?? "statement",
    status: STATUSES[marks.statuses[mark] ?? 0] ?? "reported",
    isCircle: marks.inCircle[mark] === 1,
    isPlain: zoom < ICON_ZOOM,
  };
}

function markSvg(
  marks: MarkTable,
  mark: number,
  [x, y]: readonly [number, number],
  zoom: number,
  palette: Palette,
  typesetter: Typesetter,
): string {
  const kind = marks.kinds[mark];
  const total = marks.totals[mark] ?? 1;
  const count = (middle: number) =>
    setLine(
      typesetter,
      shortCount(total),
      COUNT,
      [x, middle + HALF_CAPITAL * COUNT.size],
      { fill: palette.text },
      "middle",
    );
  if (kind === CLUSTER) return shapesSvg(donutShapes(marks, mark, palette), x, y) + count(y);
  if (kind !== AREA) return shapesSvg(pointShapes(pictureOf(marks, mark, zoom), palette), x, y);
  const badge = shapesSvg(badgeShapes(marks, mark, zoom, palette), x, y);
  return isPlainBadge(total, zoom) ? badge : badge + count(y - 1.5);
}

/** A thin line between an area's label point and the badge that stepped aside. */
function leaderSvg(marks: MarkTable, { mark, x, y, aside: [right, down] }: PlacedMark, palette: Palette): string {
  if (right === 0 && down === 0) return "";
  const colour = palette.groups[GROUP_ORDER[leadingGroup(marks, mark)] ?? "talk"];
  return `<path d="M${brief(x)} ${brief(y)}l${right} ${down}" fill="none" stroke="${colour}" stroke-width="1.2"/>`;
}

function reachOf(marks: MarkTable, mark: number, zoom: number): readonly [number, number] {
  const kind = marks.kinds[mark];
  if (kind === AREA) return badgeHalf(marks.totals[mark] ?? 1, zoom);
  const radius =
    kind === CLUSTER ? clusterRadiusPx(marks.totals[mark] ?? 1) : pointReach({ isPlain: zoom < ICON_ZOOM }) - 4;
  return [radius, radius];
}
