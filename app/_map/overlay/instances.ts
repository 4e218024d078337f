import { type LngLat, STATUSES } from "#lib/model";
import { badgeHalf, leadingGroup, POINT_RING_PX, ringRadius, shortCount } from "#lib/picture/mark-sizes";
import { isOnScreen, type Screen, TURNS, toScreen } from "#lib/picture/screen";
import { isPlainBadge } from "#lib/query/badges";
import { GROUPS } from "#lib/query/categories";
import { GROUP_OF_TYPE } from "#lib/query/columns";
import { TYPE_NAMES } from "#lib/query/filters";
import {
  AREA,
  CIRCLE_NUMBERS,
  CLUSTER,
  clusterRadiusPx,
  highlightedMarks,
  type MarkTable,
  SINGLE,
} from "#lib/query/mark-table";
import { mercatorX, mercatorY, pixelsOfKm, toLngLat } from "#lib/query/mercator";
import type { Atlas, Sprite } from "./atlas.ts";

/** What an instance is, as the shader knows it. */
export const KINDS = { sprite: 0, donut: 1, badge: 2, ring: 3, circle: 4, leader: 5, square: 6 } as const;
/**
 * Numbers of one instance: centre and half size in pixels; kind and three numbers of its own; then what the kind needs:
 * a sprite its place in the atlas, donuts and badges where each group's share ends (0 to 1).
 */
export const INSTANCE_NUMBERS = 16;
/** Where an instance's kind stands among its numbers, and where those begin that only some kinds need. */
const KIND_AT = 4;
const FIRST_FREE = 8;

/** Zoom from which a single mark bears its type's icon. */
export const ICON_ZOOM = 6;
/** Nothing drawn around a point reaches farther, in pixels. */
const MOST_RADIUS_PX = 64;

/** Numbers of all instances, those drawn first at the start: each count lies right over its mark. */
export class Instances {
  numbers = new Float32Array(INSTANCE_NUMBERS * 1024);
  length = 0;

  clear(): void {
    this.length = 0;
  }

  /** Adds an instance; numbers that are not given are 0, those from the ninth on until they are set. */
  add(x: number, y: number, halfWidth: number, halfHeight: number, kind: number, own1 = 0, own2 = 0, own3 = 0): void {
    const at = this.length * INSTANCE_NUMBERS;
    if (at + INSTANCE_NUMBERS > this.numbers.length) {
      const grown = new Float32Array(this.numbers.length * 2);
      grown.set(this.numbers);
      this.numbers = grown;
    }
    const { numbers } = this;
    numbers[at] = x;
    numbers[at + 1] = y;
    numbers[at + 2] = halfWidth;
    numbers[at + 3] = halfHeight;
    numbers[at + KIND_AT] = kind;
    numbers[at + 5] = own1;
    numbers[at + 6] = own2;
    numbers[at + 7] = own3;
    numbers.fill(0, at + FIRST_FREE, at + INSTANCE_NUMBERS);
    this.length++;
  }

  /** Sets where each group's share of a mark ends, going round from the top, in the instance that was added last. */
  setShares({ counts, totals }: MarkTable, mark: number): void {
    const at = (this.length - 1) * INSTANCE_NUMBERS + FIRST_FREE;
    const total = totals[mark] ?? 1;
    let sum = 0;
    for (let group = 0; group < GROUPS; group++) {
      sum += counts[mark * GROUPS + group] ?? 0;
      this.numbers[at + group] = sum / total;
    }
  }

  /** Visits what is drawn together: instances of one kind that follow each other. */
  visitRuns(visit: (kind: number, first: number, count: number) => void): void {
    const kindAt = (instance: number) => this.numbers[instance * INSTANCE_NUMBERS + KIND_AT] ?? 0;
    for (let first = 0, next = 0; first < this.length; first = next) {
      const kind = kindAt(first);
      while (next < this.length && kindAt(next) === kind) next++;
      visit(kind, first, next - first);
    }
  }

  /** Adds a picture of the atlas around a point. */
  addSprite(x: number, y: number, { width, height, u, v, du, dv }: Sprite): void {
    this.add(x, y, width / 2, height / 2, KINDS.sprite);
    const at = (this.length - 1) * INSTANCE_NUMBERS + FIRST_FREE;
    this.numbers[at] = u;
    this.numbers[at + 1] = v;
    this.numbers[at + 2] = du;
    this.numbers[at + 3] = dv;
  }
}

/**
 * Lays out a table of marks on a screen; `atlas` gives the pictures of single marks and figures, `peek` is a point to be
 * ringed besides. Areas come first, since what is exact lies over what is not; of each layer one kind comes after the
 * other, since each kind is drawn by a program of its own.
 */
export function layOut(
  into: Instances,
  marks: MarkTable,
  screen: Screen,
  zoom: number,
  atlas: Atlas,
  peek: LngLat | null = null,
): void {
  into.clear();
  layOutCircles(into, marks, screen, zoom);
  layOutBadges(into, marks, screen, zoom, atlas);
  layOutPoints(into, marks, screen, zoom, atlas);
  if (peek) addRing(into, ...toScreen(screen, mercatorX(peek[0]), mercatorY(peek[1])), POINT_RING_PX);
}

/** A mark where it is seen. */
interface Seen {
  readonly mark: number;
  readonly point: readonly [number, number];
}

/** Marks of a kind on the screen, on each turn of the world that it shows, those drawn first at the start. */
function seenMarks(marks: MarkTable, screen: Screen, kind: number): Seen[] {
  const seen: Seen[] = [];
  for (let mark = 0; mark < marks.length; mark++) {
    if (marks.kinds[mark] !== kind) continue;
    for (const turn of TURNS) {
      const point = toScreen(screen, marks.x[mark] ?? 0, marks.y[mark] ?? 0, turn);
      if (isOnScreen(screen, point, MOST_RADIUS_PX)) seen.push({ mark, point });
    }
  }
  return seen;
}

/** Single incidents, then clusters, each with a ring under it that is selected. */
function layOutPoints(into: Instances, marks: MarkTable, screen: Screen, zoom: number, atlas: Atlas): void {
  const singles = seenMarks(marks, screen, SINGLE);
  const clusters = seenMarks(marks, screen, CLUSTER);
  const totalOf = (mark: number) => marks.totals[mark] ?? 0;
  const highlighted = highlightedMarks(marks);
  for (const { mark, point } of [...singles, ...clusters]) {
    if (highlighted.has(mark)) addRing(into, ...point, ringRadius(marks, mark, zoom));
  }
  for (const { mark, point } of singles) {
    const sprite = atlas.mark({
      type: TYPE_NAMES[marks.types[mark] ?? 0] ?? "statement",
      status: STATUSES[marks.statuses[mark] ?? 0] ?? "reported",
      isCircle: marks.inCircle[mark] === 1,
      isPlain: zoom < ICON_ZOOM,
    });
    into.addSprite(...point, sprite);
  }
  for (const { mark, point } of clusters) {
    const radius = clusterRadiusPx(totalOf(mark));
    into.add(...point, radius + 2, radius + 2, KINDS.donut, radius);
    into.setShares(marks, mark);
  }
  for (const { mark, point } of clusters) layOutCount(into, ...point, totalOf(mark), atlas);
}

/** A ring around what is selected or pointed at. */
function addRing(into: Instances, x: number, y: number, radius: number): void {
  into.add(x, y, radius + 5, radius + 5, KINDS.ring, radius);
}

function layOutCircles(into: Instances, { circles }: MarkTable, screen: Screen, zoom: number): void {
  for (let at = 0; at < circles.length; at += CIRCLE_NUMBERS) {
    const [, type = 0, x = 0, y = 0, radiusKm = 0] = circles.subarray(at, at + CIRCLE_NUMBERS);
    const radius = pixelsOfKm(radiusKm, toLngLat(x, y)[1], zoom);
    for (const turn of TURNS) {
      const point = toScreen(screen, x, y, turn);
      if (!isOnScreen(screen, point, radius)) continue;
      into.add(...point, radius + 2, radius + 2, KINDS.circle, radius, GROUP_OF_TYPE[type] ?? 0);
    }
  }
}

/** Squares that count areas, each where it found room, the most counted uppermost. */
function layOutBadges(into: Instances, marks: MarkTable, screen: Screen, zoom: number, atlas: Atlas): void {
  const badges = seenMarks(marks, screen, AREA)
    .reverse()
    .map(({ mark, point: home }) => {
      const total = marks.totals[mark] ?? 0;
      const [right, down] = [marks.offsets[2 * mark] ?? 0, marks.offsets[2 * mark + 1] ?? 0];
      const at: readonly [number, number] = [home[0] + right, home[1] + down];
      const hasMoved = right !== 0 || down !== 0;
      const isPlain = isPlainBadge(total, zoom);
      return {
        mark,
        total,
        home,
        at,
        hasMoved,
        isPlain,
        half: badgeHalf(total, zoom),
        group: leadingGroup(marks, mark),
      };
    });
  const highlighted = highlightedMarks(marks);
  for (const { home, at, hasMoved, group } of badges) if (hasMoved) addLeader(into, home, at, group);
  for (const { mark, at } of badges) if (highlighted.has(mark)) addRing(into, ...at, ringRadius(marks, mark, zoom));
  const [plain, full] = [badges.filter(({ isPlain }) => isPlain), badges.filter(({ isPlain }) => !isPlain)];
  for (const { at, half, group } of plain) into.add(...at, half[0] + 3, half[1] + 3, KINDS.square, ...half, group);
  for (const { mark, at, half, group } of full) {
    into.add(...at, half[0] + 2, half[1] + 2, KINDS.badge, ...half, group);
    into.setShares(marks, mark);
  }
  for (const { at, total } of full) layOutCount(into, at[0], at[1] - 1.5, total, atlas);
}

/** A thin line between an area's label point and the badge that stepped aside. */
function addLeader(
  into: Instances,
  from: readonly [number, number],
  to: readonly [number, number],
  group: number,
): void {
  const [x, y] = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
  const [halfX, halfY] = [(to[0] - from[0]) / 2, (to[1] - from[1]) / 2];
  into.add(x, y, Math.abs(halfX) + 2, Math.abs(halfY) + 2, KINDS.leader, halfX, halfY, group);
}

function layOutCount(into: Instances, x: number, y: number, total: number, atlas: Atlas): void {
  const figures = shortCount(total);
  let left = x;
  for (const character of figures) left -= atlas.glyph(character).advance / 2;
  for (const character of figures) {
    const glyph = atlas.glyph(character);
    into.addSprite(left + glyph.advance / 2, y, glyph);
    left += glyph.advance;
  }
}
