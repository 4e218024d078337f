import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { IncidentSummary } from "../query/filters.ts";
import { intervalOf } from "../query/interval.ts";

const PAGE = `<!doctype html><meta charset="utf-8"><title>Plain MapLibre</title>
<link rel="stylesheet" href="/maplibre/maplibre-gl.css">
<style>body { margin: 0 } #map { height: 640px; margin: 48px 0 0 360px } #track { margin: 30px 208px; height: 60px; background: #ccc }</style>
<div id="map"></div><div id="track"></div><script src="/pmtiles.js"></script><script type="module" src="/plain-map.js"></script>`;

const MAPLIBRE = dirname(fileURLToPath(import.meta.resolve("maplibre-gl")));
const PMTILES = createRequire(import.meta.url)
  .resolve("pmtiles")
  .replace(/cjs.*$/, "pmtiles.js");
const SCRIPT = fileURLToPath(new URL("./plain-map.js", import.meta.url));

/** Serves the yardstick: a page with MapLibre's own clusters over the points of incidents, its map as large as the app's. */
export async function servePlainMap(
  incidents: Iterable<IncidentSummary>,
): Promise<{ address: string; close: () => void }> {
  const points = pointsOf(incidents);
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const maplibre = /^\/maplibre\/([\w-]+\.(?:mjs|css))$/.exec(pathname)?.[1];
    if (pathname === "/") response.setHeader("content-type", "text/html").end(PAGE);
    else if (pathname === "/points") response.end(points);
    else if (pathname === "/plain-map.js")
      response.setHeader("content-type", "text/javascript").end(await readFile(SCRIPT));
    else if (pathname === "/pmtiles.js")
      response.setHeader("content-type", "text/javascript").end(await readFile(PMTILES));
    else if (maplibre) {
      response.setHeader("content-type", maplibre.endsWith(".css") ? "text/css" : "text/javascript");
      response.end(await readFile(join(MAPLIBRE, maplibre)));
    } else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close: () => server.close() };
}

/** Longitude, latitude and start in milliseconds of each location of known time, in the order of time. */
function pointsOf(incidents: Iterable<IncidentSummary>): Uint8Array {
  const points: (readonly [number, number, number])[] = [];
  for (const { time, places } of incidents) {
    const start = intervalOf(time)?.start;
    if (start === undefined) continue;
    for (const { point } of places) points.push([point[0], point[1], start]);
  }
  points.sort((one, other) => one[2] - other[2]);
  const numbers = new Float64Array(points.length * 3);
  for (const [at, point] of points.entries()) numbers.set(point, at * 3);
  return new Uint8Array(numbers.buffer);
}
