import { describe, expect, it } from "vitest";
import { NO_FILTERS } from "#lib/query/filters";
import { marksOf } from "#lib/query/marks";
import { placeIncidents } from "#lib/query/placements";
import { buildTimeIndex, maskOf, selectWindow } from "#lib/query/columns";
import { PALETTES } from "../../app/_map/palette.ts";
import { sceneOf } from "../../app/_map/scene.ts";
import { FIXTURE } from "../browser/fixture.ts";

const placements = placeIncidents(buildTimeIndex(FIXTURE));
const { index } = placements;
const { positions } = selectWindow(index, maskOf(index, NO_FILTERS, null), null);
const sceneAt = (zoom: number, selectedId: string | null = null) => {
  const selected = FIXTURE.find(({ id }) => id === selectedId) ?? null;
  return sceneOf(marksOf(placements, positions, zoom), index.incidents, zoom, PALETTES.light, selected, null);
};

describe("the scene", () => {
  it("shades an area and counts it in a square, and has no point for it", () => {
    const { marks, areas } = sceneAt(8);
    expect(areas.get("UA-43")?.colour).toBe(PALETTES.light.groups.violence);
    expect([...areas.keys()]).toEqual(expect.arrayContaining(["RU-BRY", "UA-14", "UA-09", "LT", "RU", "UA"]));
    const crimea = marks.features.filter(({ properties }) => properties?.key === "admin1:crimea");
    expect(crimea.map(({ properties }) => properties?.kind)).toEqual(["area"]);
    expect(crimea[0]?.properties?.image).toMatch(/^badge\|2\|/);
    const pointKeys = marks.features.flatMap(({ properties }) =>
      properties?.kind === "incident" ? properties.key : [],
    );
    for (const id of ["strike-bryansk", "drone-crimea", "soldiers-lithuania", "battle-donbas"]) {
      expect(pointKeys).not.toContain(id);
    }
  });

  it("draws a circle of true radius once it can be seen, and until then a dashed mark", () => {
    const circles = (zoom: number) =>
      sceneAt(zoom).shapes.features.filter(({ properties }) => properties?.kind === "incident");
    expect(circles(3)).toEqual([]);
    const [circle] = circles(10);
    if (circle?.geometry.type !== "Polygon") throw new Error("there is no circle");
    const latitudes = circle.geometry.coordinates[0]?.map(([, latitude = 0]) => latitude) ?? [];
    const heightKm = (Math.max(...latitudes) - Math.min(...latitudes)) * 111.195;
    expect(heightKm).toBeCloseTo(30, 0);
    const mark = sceneAt(3).marks.features.find(({ properties }) => properties?.key === "blast-quetta");
    expect(mark?.properties?.image).toContain("|circle|");
  });

  it("draws a sea as an extent and a badge at its label point", () => {
    const { marks, shapes, areas } = sceneAt(6);
    expect(areas.has("")).toBe(false);
    expect(marks.features.some(({ properties }) => properties?.key === "water:black sea")).toBe(true);
    expect(shapes.features.some(({ properties }) => properties?.key === "water:black sea")).toBe(false);
  });

  it("rings the selected incident alone or within its cluster, and fills its area more strongly", () => {
    const ring = (zoom: number) =>
      sceneAt(zoom, "summit-paris").selection.features.find(({ properties }) => properties?.kind === "ring");
    expect(ring(12)?.geometry).toEqual({ type: "Point", coordinates: [2.3488, 48.8534] });
    expect(ring(2)).toBeDefined();
    expect(sceneAt(6, "drone-crimea").areas.get("UA-43")?.isSelected).toBe(true);
    expect(sceneAt(6, "drone-crimea").areas.get("LT")?.isSelected).toBe(false);
  });
});
