import { readFileSync } from "node:fs";
import { DASHED_PAIRS, TERRITORIES } from "../rules.ts";
import { sourcePath } from "../sources.ts";
import { type AreaGeometry, type Position, polygonsOf, readFeatures } from "./geojson.ts";
import { joinLines, lengthKm } from "./geometry.ts";

/**
 * Borders of countries by pair, from the edges that two country polygons of OpenStreetMap share. A pair is left out
 * where a rule dashes any of it, and where the length is not that of Natural Earth: there the polygons overlap.
 */
export function openStreetMapBorders(expectedKm: ReadonlyMap<string, number>): Map<string, Position[][]> {
  const edges = sharedEdges();
  const dashed = dashedPairs();
  const borders = new Map<string, Position[][]>();
  for (const [pair, pieces] of edges) {
    const expected = expectedKm.get(pair);
    if (expected === undefined || dashed.has(pair)) continue;
    const lines = joinLines(pieces.filter((piece) => !isDividedSea(pair, piece)));
    const share = lines.reduce((sum, line) => sum + lengthKm(line), 0) / expected;
    if (share > LEAST_SHARE && share < MOST_SHARE) borders.set(pair, lines);
  }
  return borders;
}

/** Finer lines of crooked rivers are up to twice as long; shorter or longer ones follow another course. */
const LEAST_SHARE = 0.85;
const MOST_SHARE = 2.2;

/** The key of a border: both codes in the order of the alphabet. */
export function pairOf(a: string, b: string): string {
  return a < b ? `${a}-${b}` : `${b}-${a}`;
}

function dashedPairs(): Set<string> {
  const ofRules = TERRITORIES.flatMap(({ country, dashedWith = [] }) =>
    dashedWith.map((other) => pairOf(country ?? "", other)),
  );
  return new Set([...ofRules, ...DASHED_PAIRS.map(({ pair }) => pairOf(...pair))]);
}

/** The source counts Crimea to both Ukraine and Russia, so their borders share its coast and isthmus. */
function isDividedSea(pair: string, piece: readonly Position[]): boolean {
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
