import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { simplify } from "@turf/turf";
import type { LngLat } from "../../model.ts";
import { encodeArea } from "../../query/area.ts";
import { mercatorX, mercatorY, toLngLat } from "../../query/mercator.ts";
import { OUTLINES_PATH, type WorldOutlines } from "../../query/world-outlines.ts";
import { type AreaFile, decodeRing } from "../area-file.ts";
import { ROOT } from "../sources.ts";

/** What a line may leave out, as a share of the width of the world on a Mercator map: six tenths of a pixel of one 1,000 wide. */
const TOLERANCE = 0.0006;
/** Islands whose width and height together are less are left out, but for the largest of each country. */
const LEAST_ISLAND = 0.004;
/** Decimal digits of degrees, about a hundred metres. */
const DIGITS = 3;
/** Antarctica has no incidents, and no end on this map. */
const LEFT_OUT = new Set(["AQ"]);

type Ring = readonly (readonly [x: number, y: number])[];

/** Writes the outlines of `areas.json` for a picture of the world that needs neither WebGL nor tiles. */
export function writeWorldOutlines(): void {
  const areas = JSON.parse(readFileSync(join(ROOT, "lib", "atlas", "areas.json"), "utf8")) as AreaFile;
  const rows = Object.entries(worldOutlines(areas)).map(
    ([id, country]) => `${JSON.stringify(id)}:${JSON.stringify(country)}`,
  );
  writeFileSync(join(ROOT, "public", OUTLINES_PATH), `{\n${rows.join(",\n")}\n}\n`);
}

/** The countries of a file of areas, so simplified that neighbours keep one border between them. */
export function worldOutlines(areas: AreaFile): WorldOutlines {
  const countries = Object.entries(areas)
    .filter(([id]) => id.length === 2 && !LEFT_OUT.has(id))
    .map(([id, [, label, , polygons]]) => ({
      id,
      label,
      rings: polygons.flatMap((polygon) => polygon.map((ring) => decodeRing(ring).map(onMercator))),
    }));
  const meetings = meetingsOf(countries.flatMap(({ rings }) => rings));
  const entries = countries.map(({ id, label, rings }) => {
    const largest = Math.max(...rings.map(sizeOf));
    const kept = rings.filter(
      (ring) => sizeOf(ring) >= Math.min(LEAST_ISLAND, largest) || ring.some((point) => meetings.has(point.join())),
    );
    const drawn = kept.map((ring) => simplifyRing(ring, meetings)).filter(({ length }) => length > 2);
    return [
      id,
      [
        label,
        drawn.map((ring) =>
          encodeArea(
            ring.map(([x, y]) => toLngLat(x, y)),
            DIGITS,
          ),
        ),
      ],
    ] as const;
  });
  return Object.fromEntries(entries.filter(([, [, rings]]) => rings.length > 0));
}

function onMercator([longitude, latitude]: LngLat): [number, number] {
  return [mercatorX(longitude), mercatorY(latitude)];
}

/** Points from which more than two ways lead: where three countries meet, or a border reaches the coast. */
function meetingsOf(rings: readonly Ring[]): Set<string> {
  const neighbours = new Map<string, Set<string>>();
  for (const ring of rings) {
    for (const [at, point] of ring.slice(1).entries()) {
      const [from, to] = [String(ring[at]), point.join()];
      if (from === to) continue;
      for (const [here, there] of [
        [from, to],
        [to, from],
      ] as const) {
        const known = neighbours.get(here);
        if (known) known.add(there);
        else neighbours.set(here, new Set([there]));
      }
    }
  }
  return new Set([...neighbours].filter(([, others]) => others.size > 2).map(([point]) => point));
}

/** The ring without its last point, each way between two meetings simplified by itself. */
function simplifyRing(closed: Ring, meetings: ReadonlySet<string>): Ring {
  const ring = closed.slice(0, -1);
  const cuts = ring.flatMap((point, at) => (meetings.has(point.join()) ? [at] : []));
  // A border all round, as of an enclave, is cut where both of its sides find the same two points.
  const from = cuts.length > 0 ? cuts : opposite(ring);
  return from.flatMap((start, number) => {
    const end = from[(number + 1) % from.length] ?? start;
    const way = end > start ? ring.slice(start, end + 1) : [...ring.slice(start), ...ring.slice(0, end + 1)];
    return simplifyWay(way).slice(0, -1);
  });
}

/** The same points whichever way it is walked. */
function simplifyWay(way: Ring): Ring {
  const isForward = String(way[0]) < String(way.at(-1));
  const walked = (isForward ? way : way.toReversed()).map((point) => [...point]);
  const { coordinates } = simplify(
    { type: "LineString", coordinates: walked },
    { tolerance: TOLERANCE, highQuality: true },
  );
  const kept = coordinates.map(([x = 0, y = 0]) => [x, y] as const);
  return isForward ? kept : kept.reverse();
}

/** Positions of the westernmost point and of the one farthest from it, in order. */
function opposite(ring: Ring): number[] {
  const west = indexOfMost(ring, ([x]) => -x);
  const [x, y] = ring[west] ?? [0, 0];
  const far = indexOfMost(ring, ([otherX, otherY]) => Math.hypot(otherX - x, otherY - y));
  return [...new Set([west, far])].sort((a, b) => a - b);
}

function indexOfMost(ring: Ring, measure: (point: readonly [number, number]) => number): number {
  return ring.reduce((most, point, at) => (measure(point) > measure(ring[most] ?? point) ? at : most), 0);
}

function sizeOf(ring: Ring): number {
  const [xs, ys] = [ring.map(([x]) => x), ring.map(([, y]) => y)];
  return Math.max(...xs) - Math.min(...xs) + Math.max(...ys) - Math.min(...ys);
}
