import { readFileSync, writeFileSync } from "node:fs";
import { borderClass } from "../rules.ts";
import type { Admin1Area } from "./admin.ts";
import { type Position, workPath } from "./geojson.ts";
import { lengthKm } from "./geometry.ts";
import { openStreetMapBorders, pairOf } from "./osm-borders.ts";
import { arcSides, type Topology } from "./topology.ts";

/**
 * Puts OpenStreetMap's borders of countries, which are ten times finer, in the place of Natural Earth's: arc by arc in
 * the topology of all areas, so that regions, countries and their lines stay in one piece. Borders that a rule dashes
 * are left as they are. Reads one TopoJSON file of the work folder and writes another; gives how many arcs it replaced.
 */
export function refineBorders(areas: readonly Admin1Area[], from: string, to: string): number {
  const topology = JSON.parse(readFileSync(workPath(from), "utf8")) as Topology;
  const borders = countryBorders(topology, areas);
  const fine = openStreetMapBorders();
  const nodes = moveNodes(topology, borders, fine);
  let replaced = 0;
  const arcs = topology.arcs.map((arc, i) => {
    const [start, end] = [arc[0], arc.at(-1)];
    if (!start || !end) return arc;
    const [newStart, newEnd] = [nodes.get(keyOf(start)) ?? start, nodes.get(keyOf(end)) ?? end];
    const section = sectionBetween(fine.get(borders.get(i)?.pair ?? "") ?? [], newStart, newEnd, arc);
    if (section) replaced++;
    return section ?? withEnds(arc, newStart, newEnd);
  });
  writeFileSync(workPath(to), JSON.stringify({ ...topology, arcs }));
  return replaced;
}

type Lines = readonly (readonly Position[])[];

/** How far a finer border may lie from the coarse one: degrees at most, and this share of the smaller area's width. */
const REACH = 0.12;
const REACH_SHARE = 0.2;

interface Border {
  readonly pair: string;
  readonly reach: number;
}

/** By arc: the pair of countries whose whole border it is a part of. */
function countryBorders(topology: Topology, areas: readonly Admin1Area[]): Map<number, Border> {
  const byId = new Map(areas.map((area) => [area.id, area]));
  const borders = new Map<number, Border>();
  for (const [arc, sides] of arcSides(topology)) {
    const [a, b] = sides.map((id) => byId.get(id));
    if (!a?.country || !b?.country || a.country === b.country || borderClass(a, b) !== "country") continue;
    if (KEPT_COARSE.has(a.id) || KEPT_COARSE.has(b.id)) continue;
    const reach = Math.min(REACH, REACH_SHARE * Math.min(widthOf(a), widthOf(b)));
    borders.set(arc, { pair: pairOf(a.country, b.country), reach });
  }
  return borders;
}

/** Oecusse, an exclave of Timor-Leste: the finer border runs back on itself at its coast. */
const KEPT_COARSE = new Set(["TL-OE"]);

function widthOf({ bbox: [west, south, east, north] }: Admin1Area): number {
  return Math.min((east < west ? east + 360 : east) - west, north - south);
}

/** New places for the points where borders meet: a point that the finer borders of all pairs there share, or the nearest. */
function moveNodes(
  { arcs }: Topology,
  borders: ReadonlyMap<number, Border>,
  fine: ReadonlyMap<string, Lines>,
): Map<string, Position> {
  const meeting = new Map<string, { node: Position; pairs: Set<string>; reach: number }>();
  for (const [i, { pair, reach }] of borders) {
    for (const node of [arcs[i]?.[0], arcs[i]?.at(-1)]) {
      if (!node || !fine.has(pair)) continue;
      const known = meeting.get(keyOf(node));
      const pairs = (known?.pairs ?? new Set<string>()).add(pair);
      meeting.set(keyOf(node), { node, pairs, reach: Math.min(reach, known?.reach ?? reach) });
    }
  }
  const moved = new Map<string, Position>();
  for (const [key, { node, pairs: here, reach }] of meeting) {
    const [first = [], ...others] = [...here].map((pair) => (fine.get(pair) ?? []).flat());
    const near = first.filter((point) => distance(point, node) < reach);
    const keys = others.map((points) => new Set(points.map(keyOf)));
    const shared = near.filter((point) => keys.every((set) => set.has(keyOf(point))));
    const ends = near.filter((point) => isEnd(point, [...here], fine) && distance(point, node) < END_REACH);
    const target = nearest(shared.length > 0 && others.length > 0 ? shared : ends, node) ?? nearest(near, node);
    if (target) moved.set(key, target);
  }
  return moved;
}

/** Where a coarse border ends at a coast, the end of the finer one is preferred over its nearest bend. */
const END_REACH = 0.03;

function isEnd(point: Position, pairs: readonly string[], fine: ReadonlyMap<string, Lines>): boolean {
  return pairs.some((pair) => (fine.get(pair) ?? []).some((line) => line[0] === point || line.at(-1) === point));
}

/** The part of a finer line between two points, if one line passes both and is about as long as the arc. */
function sectionBetween(lines: Lines, start: Position, end: Position, arc: readonly Position[]): Position[] | null {
  const coarse = lengthKm(arc);
  for (const line of lines) {
    const [from, to] = [nearestAt(line, start), nearestAt(line, end)];
    if (distance(line[from] ?? FAR, start) > SNAP || distance(line[to] ?? FAR, end) > SNAP) continue;
    const ways = [from <= to ? line.slice(from, to + 1) : line.slice(to, from + 1).reverse()];
    if (isRing(line)) ways.push(otherWay(line, from, to));
    const best = ways
      .map((way) => [start, ...way, end])
      .filter((way) => distance(start, end) > 0 || way.length > 4)
      .sort((a, b) => Math.abs(lengthKm(a) - coarse) - Math.abs(lengthKm(b) - coarse))[0];
    const length = best ? lengthKm(best) : 0;
    if (best && length < coarse * MOST_TIMES + SLACK_KM && length > coarse / MOST_TIMES - SLACK_KM) {
      return best.filter((point, i) => i === 0 || keyOf(point) !== keyOf(best[i - 1] ?? FAR));
    }
  }
  return null;
}

const FAR: Position = [999, 999];
const SNAP = 0.02;
const MOST_TIMES = 2.2;
const SLACK_KM = 8;

function isRing(line: readonly Position[]): boolean {
  return keyOf(line[0] ?? FAR) === keyOf(line.at(-1) ?? FAR);
}

function otherWay(line: readonly Position[], from: number, to: number): Position[] {
  if (from > to) return [...line.slice(from), ...line.slice(1, to + 1)];
  return [...line.slice(0, from + 1).reverse(), ...line.slice(to, -1).reverse()];
}

/** A line whose ends have moved loses the bends that lie nearer to the new end than the end was moved. */
function withEnds(arc: readonly Position[], start: Position, end: Position): Position[] {
  const [oldStart, oldEnd] = [arc[0] ?? start, arc.at(-1) ?? end];
  const [atStart, atEnd] = [distance(oldStart, start) * CUT, distance(oldEnd, end) * CUT];
  const middle = arc.slice(1, -1).filter((point) => distance(point, start) > atStart && distance(point, end) > atEnd);
  return [start, ...middle, end];
}

const CUT = 1.2;

function nearest(points: readonly Position[], to: Position): Position | undefined {
  return points[nearestAt(points, to)];
}

function nearestAt(points: readonly Position[], to: Position): number {
  let [best, least] = [-1, Number.POSITIVE_INFINITY];
  points.forEach((point, i) => {
    const away = distance(point, to);
    if (away < least) [best, least] = [i, away];
  });
  return best;
}

/** Degrees of latitude between two points that lie close together. */
function distance(a: Position, b: Position): number {
  return Math.hypot((a[0] - b[0]) * Math.cos((a[1] * Math.PI) / 180), a[1] - b[1]);
}

function keyOf([x, y]: Position): string {
  return `${x.toFixed(5)},${y.toFixed(5)}`;
}
