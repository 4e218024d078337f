import { describe, expect, it } from "vitest";
import type { LngLat } from "#lib/model";
import { arcsOf, groundOf } from "#lib/picture/ground";
import { PALETTES } from "#lib/picture/palette";
import { columnsOf } from "#lib/query/columns-builder";
import { createExplorer } from "#lib/query/explorer";
import { NO_FILTERS } from "#lib/query/filters";
import { AREA } from "#lib/query/mark-table";
import { locationsOf } from "#lib/query/placements";
import { FIXTURE } from "../browser/fixture.ts";

const explorer = createExplorer(columnsOf(FIXTURE));
const marks = explorer.marks(NO_FILTERS, { zoom: 6, box: [0, 0, 1, 1], highlight: [] });
const numbers = Array.from({ length: marks.length }, (_, mark) => mark)
  .filter((mark) => marks.kinds[mark] === AREA)
  .map((mark) => marks.places[mark] ?? 0);
const places = new Map(explorer.places(numbers).flatMap((place, at) => (place ? [[numbers[at] ?? 0, place]] : [])));
const incident = (id: string) => FIXTURE.find((each) => each.id === id) ?? null;
const ground = (selected: string | null) =>
  groundOf(marks, places, PALETTES.light, selected === null ? null : incident(selected));

describe("the ground", () => {
  it("shades each area in the colour of its leading group, the selected one more strongly", () => {
    const { areas } = ground(null);
    expect(areas.get("UA-43")?.colour).toBe(PALETTES.light.groups.violence);
    expect([...areas.keys()]).toEqual(expect.arrayContaining(["RU-BRY", "UA-14", "UA-09", "LT", "RU", "UA"]));
    const selected = ground("drone-crimea").areas;
    expect(selected.get("UA-43")?.isSelected).toBe(true);
    expect(selected.get("UA-43")?.opacity).toBeGreaterThan(areas.get("UA-43")?.opacity ?? 1);
    expect(selected.get("LT")?.isSelected).toBe(false);
  });

  it("shades the fuller of two areas no lighter", () => {
    const { areas } = ground(null);
    const opacities = numbers.map((place) => areas.get(places.get(place)?.areas[0] ?? "")?.opacity ?? 0);
    const known = opacities.filter((opacity) => opacity > 0);
    expect([...known].sort((a, b) => b - a)).toEqual(known);
  });

  it("gives a sea neither shade nor extent: its badge stands at its label point", () => {
    const { areas, extents } = ground(null);
    expect([...places.values()].some(({ id }) => id === "water:black sea")).toBe(true);
    expect(areas.has("")).toBe(false);
    expect(extents.features.some(({ properties }) => properties?.key === "water:black sea")).toBe(false);
  });
});

describe("arcs", () => {
  const paris = incident("summit-paris");
  const placeless = FIXTURE.find((each) => locationsOf(each).length === 0) ?? null;
  const arcs = (selected: typeof paris, related: readonly LngLat[]) =>
    arcsOf(selected, related).features.filter(({ properties }) => properties?.kind === "relation");

  it("join the selected incident to each related point, and nothing when none is selected", () => {
    const [arc, ...others] = arcs(paris, [[30.52, 50.45]]);
    expect(others).toEqual([]);
    expect(arc?.geometry.type === "LineString" && arc.geometry.coordinates[0]).toEqual(
      locationsOf(paris ?? { places: [] })[0]?.point,
    );
    expect(arcs(paris, [])).toEqual([]);
    expect(arcs(null, [[30.52, 50.45]])).toEqual([]);
    expect(arcs(placeless, [[30.52, 50.45]])).toEqual([]);
  });
});
