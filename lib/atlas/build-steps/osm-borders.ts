import { readFileSync } from "node:fs";
import { sourcePath } from "../sources.ts";
import { type AreaGeometry, type Position, polygonsOf, readFeatures } from "./geojson.ts";
import { joinLines } from "./geometry.ts";

/** Borders of countries by pair, from the edges that two country polygons of OpenStreetMap share. */
export function openStreetMapBorders(): Map<string, Position[][]> {
  const borders = new Map<string, Position[][]>();
  for (const [pair, pieces] of sharedEdges()) {
    borders.set(pair, bridgeGaps(joinLines(pieces.filter((piece) => !isCrimea(pair, piece)))));
  }
  return borders;
}

/** Joins lines over the short stretches where the two polygons of the source do not quite agree, the shortest first. */
function bridgeGaps(lines: readonly Position[][]): Position[][] {
  const ends = lines
    .flatMap((line, i) => [line[0], line.at(-1)].flatMap((point) => (point ? [{ line: i, point }] : [])))
    .sort((a, b) => a.point[0] - b.point[0]);
  const gaps = ends.flatMap((from, i) => {
    const near: { from: End; to: End; width: number }[] = [];
    for (let k = i + 1; k < ends.length; k++) {
      const to = ends[k];
      if (!to || to.point[0] - from.point[0] > WIDEST_GAP) break;
      const width = Math.hypot(to.point[0] - from.point[0], to.point[1] - from.point[1]);
      if (to.line !== from.line && width > 0 && width < WIDEST_GAP) near.push({ from, to, width });
    }
    return near;
  });
  const closed = new Set<End>();
  const bridges: Position[][] = [];
  for (const { from, to } of gaps.sort((a, b) => a.width - b.width)) {
    if (closed.has(from) || closed.has(to)) continue;
    closed.add(from).add(to);
    bridges.push([from.point, to.point]);
  }
  return joinLines([...lines, ...bridges]);
}

interface End {
  readonly line: number;
  readonly point: Position;
}

/** In degrees; about six kilometres, the width of a lake on the border. */
const WIDEST_GAP = 0.06;

/** The key of a border: both codes in the order of the alphabet. */
export function pairOf(a: string, b: string): string {
  return a < b ? `${a}-${b}` : `${b}-${a}`;
}

/** The source counts Crimea to both Ukraine and Russia, so their borders share its coast and isthmus. */
function isCrimea(pair: string, piece: readonly Position[]): boolean {
  const [x, y] = piece[0] ?? [0, 0];
  return pair === "RU-UA" && x > 32.2 && x < 36.8 && y > 44.2 && y < 46.3;
}

/** Edges that polygons of two countries have in common, by pair. */
function sharedEdges(): Map<string, Position[][]> {
  const path = sourcePath("@geo-maps/countries-land-100m", "map.geo.json");
  const codes = alpha2Codes();
  const owner = new Map<number, string>();
  const shared = new Map<string, Position[][]>();
  const seen = new Set<number>();
  for (const { properties, geometry } of readFeatures<AreaGeometry, { A3: string }>(path)) {
    const country = codes.get(properties.A3) ?? properties.A3;
    for (const ring of polygonsOf(geometry).flat()) {
      for (let i = 1; i < ring.length; i++) {
        const [from, to] = [ring[i - 1], ring[i]];
        if (!from || !to) continue;
        const key = edgeKey(from, to);
        const other = owner.get(key);
        if (other === undefined) owner.set(key, country);
        else if (other !== country && !seen.has(key)) {
          seen.add(key);
          const pair = pairOf(other, country);
          const pieces = shared.get(pair);
          if (pieces) pieces.push([from, to]);
          else shared.set(pair, [[from, to]]);
        }
      }
    }
  }
  return shared;
}

/** A number for an edge whichever way it runs; two of the six million edges share one by a chance of 1 in 500. */
function edgeKey(a: Position, b: Position): number {
  const [p, q] = [pointKey(a), pointKey(b)];
  return (Math.min(p, q) % PRIME) * PRIME + (Math.max(p, q) % PRIME);
}

/** The largest prime whose square is a safe integer. */
const PRIME = 94_906_249;

function pointKey([x, y]: Position): number {
  return Math.round((x + 180) * 1e4) * 1_800_001 + Math.round((y + 90) * 1e4);
}

function alpha2Codes(): Map<string, string> {
  const rows = JSON.parse(readFileSync(sourcePath("world-countries", "countries.json"), "utf8")) as {
    cca2: string;
    cca3: string;
  }[];
  return new Map([...rows.map(({ cca2, cca3 }) => [cca3, cca2] as const), ["XKX", "XK"], ["UNK", "XK"]]);
}
