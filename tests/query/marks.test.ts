import { describe, expect, it } from "vitest";
import { NO_FILTERS } from "#lib/query/filters";
import { marksOf } from "#lib/query/marks";
import { placeIncidents } from "#lib/query/placements";
import { buildTimeIndex, maskOf, selectWindow } from "#lib/query/columns";
import { FIXTURE } from "../browser/fixture.ts";

const placements = placeIncidents(buildTimeIndex(FIXTURE));
const { index } = placements;
const { positions } = selectWindow(index, maskOf(index, NO_FILTERS, null), null);
const idOf = (position: number) => index.incidents[position]?.id;
const marksAt = (zoom: number) => marksOf(placements, positions, zoom);
const areaIds = new Set(
  FIXTURE.filter(({ places }) => places.some((place) => place.areas.length > 0)).map(({ id }) => id),
);

describe("marks", () => {
  it.each([0, 2, 4, 6, 9, 12])("never draw an area as a point or in a cluster, at zoom %d", (zoom) => {
    const { points, circles, clusters, areas } = marksAt(zoom);
    const drawnAsPoints = [
      ...points.map(({ incident }) => idOf(incident)),
      ...circles.map(({ incident }) => idOf(incident)),
      ...clusters.flatMap(({ members }) => members.map((member) => idOf(placements.incident[member] ?? -1))),
    ];
    for (const id of areaIds) expect(drawnAsPoints).not.toContain(id);
    const drawnAsAreas = areas.flatMap(({ incidents }) => incidents.map(idOf));
    for (const id of areaIds) expect(drawnAsAreas).toContain(id);
  });

  it.each([0, 3, 7, 12])("lose no incident that has a place, at zoom %d", (zoom) => {
    const { points, clusters, areas } = marksAt(zoom);
    const drawn = new Set([
      ...points.map(({ incident }) => incident),
      ...clusters.flatMap(({ members }) => members.map((member) => placements.incident[member])),
      ...areas.flatMap(({ incidents }) => incidents),
    ]);
    expect(drawn.size).toBe(positions.filter((at) => (index.incidents[at]?.places.length ?? 0) > 0).length);
  });

  it("draw an incident with two places at both", () => {
    const places = marksAt(12).points.filter(({ incident }) => idOf(incident) === "evacuation");
    expect(places.map(({ place }) => place.name).sort()).toEqual(["Bilopillia", "Sumy"]);
  });

  it("count an incident once in a cluster, also with two places in it", () => {
    for (const zoom of [0, 2, 4]) {
      for (const { members, total, counts } of marksAt(zoom).clusters) {
        expect(total).toBe(new Set(members.map((member) => placements.incident[member])).size);
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(total);
      }
    }
  });

  it("keep incidents at one coordinate together at every zoom, as one spot", () => {
    const paris = marksAt(12).clusters.find(({ members }) => placements.place(members[0] ?? 0).name === "Paris");
    expect(paris).toMatchObject({ isOneSpot: true, total: 4, point: [2.3488, 48.8534] });
  });

  it("are the same for the same incidents, in whatever order they came", () => {
    const shuffled = placeIncidents(buildTimeIndex([...FIXTURE].reverse()));
    const all = [...shuffled.index.incidents.keys()];
    expect(marksOf(shuffled, all, 3).clusters).toEqual(marksOf(placements, all, 3).clusters);
  });

  it("are made of ten thousand incidents within the time of two frames", () => {
    const many = placeIncidents(
      buildTimeIndex(
        Array.from({ length: 10_000 }, (_, at) => {
          const source = FIXTURE[at % FIXTURE.length] as (typeof FIXTURE)[number];
          const shift = (at % 997) / 50;
          return {
            ...source,
            id: `${source.id}-${at}`,
            places: source.places.map((place) => ({
              ...place,
              point: [place.point[0] + shift, place.point[1] - shift / 2] as const,
            })),
          };
        }),
      ),
    );
    const all = [...many.index.incidents.keys()];
    marksOf(many, all, 4);
    const times = [3, 4, 5].map((zoom) => {
      const begun = performance.now();
      marksOf(many, all, zoom);
      return performance.now() - begun;
    });
    // Ten times the usual figure, so that a busy machine does not fail it.
    expect(Math.min(...times)).toBeLessThan(300);
  });
});
