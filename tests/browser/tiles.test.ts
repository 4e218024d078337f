import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { matchesFilters, NO_FILTERS } from "#lib/query/filters";
import { locationsOf, markOf } from "#lib/query/placements";
import { describeInBrowser, incidents } from "./page.ts";

const MAPLIBRE = dirname(fileURLToPath(import.meta.resolve("maplibre-gl")));

/** A page as anybody writes it who has MapLibre and the address of the TileJSON. */
const PAGE = `<!doctype html><meta charset="utf-8"><title>reader</title><div id="map" style="width: 512px; height: 512px"></div>
<script type="module">
  import { Map as MapLibreMap, setWorkerUrl } from "./maplibre-gl.mjs";
  setWorkerUrl(new URL("./maplibre-gl-worker.mjs", location.href).href);
  const map = new MapLibreMap({
    container: "map", zoom: 0, center: [0, 0], renderWorldCopies: false, attributionControl: false,
    style: {
      version: 8,
      sources: { dateline: { type: "vector", url: location.origin + "/tiles.json" } },
      layers: [
        { id: "areas", type: "fill", source: "dateline", "source-layer": "areas" },
        { id: "incidents", type: "circle", source: "dateline", "source-layer": "incidents" },
      ],
    },
  });
  const read = (layer) => map.querySourceFeatures("dateline", { sourceLayer: layer }).map(({ properties }) => properties);
  map.once("idle", () => {
    window.told = { incidents: read("incidents"), areas: read("areas"), drawn: map.queryRenderedFeatures().length };
  });
</script>`;

const prepare = (page: Page) =>
  page.route("**/reader/*", async (route) => {
    const name = new URL(route.request().url()).pathname.split("/").at(-1) ?? "";
    if (name === "page") return route.fulfill({ contentType: "text/html", body: PAGE });
    return route.fulfill({ contentType: "text/javascript", body: await readFile(join(MAPLIBRE, name)) });
  });

interface Told {
  readonly incidents: readonly { readonly point_count?: number; readonly type?: string }[];
  readonly areas: readonly { readonly name: string; readonly incidents: number }[];
  readonly drawn: number;
}

describeInBrowser("vector tiles", (open) => {
  it("are read and drawn by MapLibre, every incident in them, as a point or in its area", async () => {
    const { page, errors } = await open("/reader/page", { prepare });
    await page.waitForFunction("window.told", null, { timeout: 30_000 });
    const told = (await page.evaluate("window.told")) as Told;
    const shown = (await incidents()).filter((incident) => matchesFilters(NO_FILTERS, incident));
    const places = shown.flatMap(locationsOf);
    const isArea = places.filter(({ precision }) => markOf(precision) === "area").length;
    const count = (features: Told["incidents"]) => features.reduce((sum, one) => sum + (one.point_count ?? 1), 0);
    expect(count(told.incidents)).toBe(places.length - isArea);
    // An area may be known without an outline or bounds, and then it is not drawn.
    const inAreas = told.areas.reduce((sum, area) => sum + area.incidents, 0);
    expect(inAreas).toBeGreaterThan(0);
    expect(inAreas).toBeLessThanOrEqual(isArea);
    expect(told.drawn).toBeGreaterThan(told.areas.length);
    expect(errors).toEqual([]);
  });
});
