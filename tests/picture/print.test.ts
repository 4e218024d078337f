import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { renderAsync } from "@resvg/resvg-js";
import { parseHTML } from "linkedom";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { PALETTES } from "#lib/picture/palette";
import { printPng } from "#lib/press/pixels";
import { openPress, type Press } from "#lib/press/press";
import { MAP_COLOURS } from "../../app/_map/style/colours.ts";
import { INCIDENTS, makeOrder } from "./orders.ts";

const REFERENCE = join(import.meta.dirname, "reference.png");
let press: Press;
let svg: string;

// The first picture opens fonts and tiles, which takes a second, and many on a machine with much else to do.
vi.setConfig({ testTimeout: 30_000 });

beforeAll(async () => {
  press = openPress("public/basemap");
  svg = await press.print(makeOrder({ title: "Five incidents", caption: "What two newsrooms told." }));
}, 60_000);

describe("a printed view", () => {
  it("needs no font, no script and no other file, and says what it is to those who do not see it", () => {
    expect(svg.match(/<text[ >]|<script|<style|<image|href=|url\((?!#)/)).toBeNull();
    const { document } = parseHTML(svg);
    const picture = document.querySelector("svg");
    expect(picture?.getAttribute("role")).toBe("img");
    expect(picture?.querySelector("title")?.textContent).toBe("Five incidents – Dateline");
    expect(picture?.querySelector("desc")?.textContent).toBe(
      "Map of incidents. 5 incidents. 26 March 2025. What two newsrooms told.",
    );
  });

  it("has the map's land and sea, the area of what is only known to a region, and each group's colour", () => {
    const { groups } = PALETTES.light;
    for (const colour of [
      MAP_COLOURS.light.land,
      MAP_COLOURS.light.water,
      groups.violence,
      groups.unrest,
      groups.hazard,
    ]) {
      expect(has(svg, colour)).toBe(true);
    }
    expect(svg.match(/<path data-area="UA-43" fill="(.*?)" fill-opacity="0\.1\d?" d="M/)?.[1]).toBe(groups.violence);
    // The circle around Odesa is as wide as 60 km are there, and dashed.
    const circle = `fill="${groups.hazard}" fill-opacity="0.12" stroke="${groups.hazard}" stroke-width="1.4" stroke-dasharray`;
    expect(has(svg, circle)).toBe(true);
  });

  it("has land also where it is narrower than the world", async () => {
    const camera = { zoom: 0, latitude: 20, longitude: 30 };
    const narrow = await press.print(makeOrder({ camera }, { width: 320, height: 240 }));
    expect(has(narrow, MAP_COLOURS.light.land)).toBe(true);
  });

  it("dashes the borders that are disputed, as the map does", () => {
    // Where Crimea is cut off by a line of fact, and where Transnistria is.
    const line = new RegExp(`stroke="${MAP_COLOURS.light.defacto}"[^>]*stroke-dasharray="[\\d. ]+"[^>]*d="M`);
    expect(line.test(svg)).toBe(true);
  });

  it("has the colours of the dark theme, and another language's names", async () => {
    const english = await press.print(makeOrder({ theme: "dark" }));
    expect(has(english, MAP_COLOURS.dark.water)).toBe(true);
    expect(has(english, PALETTES.dark.groups.violence)).toBe(true);
    expect(has(english, MAP_COLOURS.light.land)).toBe(false);
    const ukrainian = await press.print(makeOrder({ theme: "dark", language: "uk" }));
    expect(/<text[ >]/.test(ukrainian)).toBe(false);
    expect(described(ukrainian)).toBe("Карта подій. 5 подій. 26 березня 2025 р.");
    expect(english.length).not.toBe(ukrainian.length);
  });

  it("gives words in letters that its faces lack to the viewer's fonts, and takes them for words", async () => {
    const arabic = await press.print(makeOrder({ title: "حوادث <b>&" }));
    expect(arabic.match(/<text [^>]*font-weight="600"[^>]*>(.*?)<\/text>/)?.[1]).toBe("حوادث &lt;b&gt;&amp;");
    expect(has(arabic, "<b>")).toBe(false);
  });

  it("says how many incidents there are, and how many of them the map shows", async () => {
    const kyiv = await press.print(makeOrder({ camera: { zoom: 8, latitude: 50.45, longitude: 30.52 } }));
    expect(described(kyiv)).toContain("1 of 5 incidents shown");
    const none = await press.print(makeOrder({ camera: null }, {}, []));
    expect(described(none)).toContain("0 incidents");
  });

  it("fits what is shown where no camera is given, on any size of paper", async () => {
    for (const [width, height] of [
      [200, 150],
      [390, 600],
      [2400, 400],
    ] as const) {
      const printed = await press.print(makeOrder({ camera: null }, { width, height }));
      expect(has(printed, `viewBox="0 0 ${width} ${height}"`)).toBe(true);
      expect(/NaN|Infinity|undefined|null/.test(printed)).toBe(false);
      const colours = [PALETTES.light.groups.unrest, PALETTES.light.groups.hazard];
      for (const colour of colours) expect(has(printed, colour)).toBe(true);
    }
  });

  it("rings what is selected, and leaves out the legend where that is asked", async () => {
    const mapHeight = (picture: string) =>
      Number(/<clipPath id="map"><rect width="640" height="(\d+)"/.exec(picture)?.[1]);
    const [without, legend] = [await press.print(makeOrder({}, { hasLegend: false })), await press.print(makeOrder())];
    expect(mapHeight(without)).toBeGreaterThan(mapHeight(legend) + 20);
    const [selected] = INCIDENTS.slice(2);
    const ringed = await press.print({ ...makeOrder(), selected: selected ?? null });
    const ring = `stroke="${PALETTES.light.text}" stroke-width="2.5"`;
    expect([has(ringed, ring), has(svg, ring)]).toEqual([true, false]);
  });

  it("goes on across longitude 180", async () => {
    const fiji = INCIDENTS.slice(0, 1).map((incident) => ({
      ...incident,
      places: incident.places.map((place) => ({ ...place, point: [178.4, -18.1] as const })),
    }));
    const printed = await press.print(makeOrder({ camera: { zoom: 3, latitude: -18, longitude: -179 } }, {}, fiji));
    expect(described(printed)).toContain("1 incident.");
    expect(has(printed, PALETTES.light.groups.violence)).toBe(true);
  });
});

describe("its pixels", () => {
  it("are those of the reference, and the same whatever fonts the machine has", async () => {
    const png = await printPng(svg, 1);
    if (!existsSync(REFERENCE)) writeFileSync(REFERENCE, png);
    expect(unlike(await pixelsOf(png), await pixelsOf(readFileSync(REFERENCE)))).toBeLessThan(0.01);
    const pixels = async (loadSystemFonts: boolean) => (await renderAsync(svg, { font: { loadSystemFonts } })).pixels;
    expect(Buffer.compare(await pixels(true), await pixels(false))).toBe(0);
  });

  it("are as many as the scale asks", async () => {
    const png = Buffer.from(await printPng(svg, 2));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1280, 800]);
  });
});

/** Whether a picture has a piece of markup; a picture is too long to be told where it has not. */
function has(picture: string, piece: string): boolean {
  return picture.includes(piece);
}

/** What a picture says to those who do not see it. */
function described(picture: string): string {
  return /<desc[^>]*>(.*?)<\/desc>/.exec(picture)?.[1] ?? "";
}

/** The pixels of a PNG, as the printer itself reads them. */
async function pixelsOf(png: Uint8Array): Promise<Buffer> {
  const href = `data:image/png;base64,${Buffer.from(png).toString("base64")}`;
  const frame = `<svg xmlns="http://www.w3.org/2000/svg" width="640" height="400"><image width="640" height="400" href="${href}"/></svg>`;
  return (await renderAsync(frame, {})).pixels;
}

/** Share of the channels that differ by more than an eye would notice. */
function unlike(one: Buffer, other: Buffer): number {
  expect(one.length).toBe(other.length);
  let count = 0;
  for (let at = 0; at < one.length; at++) if (Math.abs((one[at] ?? 0) - (other[at] ?? 0)) > 24) count++;
  return count / one.length;
}
