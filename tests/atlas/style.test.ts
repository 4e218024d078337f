import { existsSync } from "node:fs";
import { validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import { expect, test } from "vitest";
import { AREA_INSERT_BEFORE, AREA_SOURCE_LAYERS, areasSource, makeStyle } from "../../app/_map/style.ts";
import { openTiles } from "./tiles.ts";

const ORIGIN = "https://map.example";
const light = makeStyle({ theme: "light", language: "en", origin: ORIGIN });

test.each([
  ["light", "en"],
  ["dark", "uk"],
  ["light", "pt-BR"],
  ["dark", "tlh"],
] as const)("the %s style in language %s is valid", (theme, language) => {
  const style = makeStyle({ theme, language, origin: ORIGIN });
  expect(validateStyleMin(style).map((error) => error.message)).toEqual([]);
});

test("every file that the style asks for is in the repository", () => {
  const fonts = Object.values(light["font-faces"] ?? {})
    .flat()
    .map((face) => (typeof face === "string" ? face : face.url));
  const sprites = ["json", "png"].flatMap((type) => [`${light.sprite}.${type}`, `${light.sprite}@2x.${type}`]);
  const sources = [...Object.values(light.sources), areasSource(ORIGIN)].map((source) =>
    "url" in source ? String(source.url).replace("pmtiles://", "") : "",
  );
  const files = [...fonts, ...sprites, ...sources];
  expect(fonts.length).toBeGreaterThan(20);
  expect(files.filter((file) => !existsSync(file.replace(ORIGIN, "public")))).toEqual([]);
});

test("every layer draws a layer that the tiles have", async () => {
  const metadata = (await openTiles("basemap").getMetadata()) as { vector_layers: { id: string }[] };
  const known = metadata.vector_layers.map(({ id }) => id);
  const used = light.layers.flatMap((layer) => ("source-layer" in layer ? [layer["source-layer"]] : []));
  expect(used.filter((id) => !known.includes(String(id)))).toEqual([]);
  const areaLayers = (await openTiles("areas").getMetadata()) as { vector_layers: { id: string }[] };
  expect(areaLayers.vector_layers.map(({ id }) => id)).toEqual(Object.values(AREA_SOURCE_LAYERS));
});

test("areas are shaded under all labels and over all lines", () => {
  const firstLabel = light.layers.find((layer) => layer.type === "symbol");
  expect(firstLabel?.id).toBe(AREA_INSERT_BEFORE);
});

test("countries are named in the reader's language", () => {
  const label = (language: string) =>
    JSON.stringify(
      makeStyle({ theme: "light", language, origin: ORIGIN }).layers.find(({ id }) => id === "country-labels"),
    );
  expect(label("uk")).toContain("Польща");
  expect(label("de-AT")).toContain("Frankreich");
  expect(label("en")).toContain("DR Congo");
  expect(label("xx")).toContain("Poland");
});

test("both themes have the same layers", () => {
  const dark = makeStyle({ theme: "dark", language: "en", origin: ORIGIN });
  expect(dark.layers.map(({ id }) => id)).toEqual(light.layers.map(({ id }) => id));
});

test("the sources are credited", () => {
  const source = light.sources.basemap;
  const credit = source && "attribution" in source ? source.attribution : "";
  for (const name of ["Natural Earth", "OpenStreetMap", "GeoNames"]) expect(credit).toContain(name);
});
