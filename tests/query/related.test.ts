import { describe, expect, it } from "vitest";
import type { LngLat, Relation } from "#lib/model";
import { locationsOf } from "#lib/query/placements";
import { relatedPoints } from "#lib/query/related";
import { arcBetween } from "#lib/query/shapes";
import { FIXTURE } from "../browser/fixture.ts";

const relation = (incidentId: string, point: LngLat | null): Relation => ({
  kind: "follows",
  incidentId,
  title: incidentId,
  reason: "",
  point,
});
const paris = FIXTURE.find(({ id }) => id === "summit-paris");
const placeless = FIXTURE.find((incident) => locationsOf(incident).length === 0);
if (!paris || !placeless) throw new Error("the fixture lacks an incident");
const own = locationsOf(paris)[0]?.point ?? null;

describe("points of related incidents", () => {
  it("are given once each, without the placeless and those at the incident's own place", () => {
    const relations = [
      relation("kyiv", [30.52, 50.45]),
      relation("again", [30.52, 50.45]),
      relation("nowhere", null),
      relation("here", own),
    ];
    expect(relatedPoints(paris, relations)).toEqual([[30.52, 50.45]]);
  });

  it("are none for an incident without a place", () => {
    expect(relatedPoints(placeless, [relation("kyiv", [30.52, 50.45])])).toEqual([]);
  });
});

describe("an arc", () => {
  it("begins and ends at its points, and bends in between", () => {
    const arc = arcBetween([0, 50], [30, 50]);
    expect(arc[0]).toEqual([0, 50]);
    expect(arc.at(-1)).toEqual([30, 50]);
    expect(arc[16]?.[1]).toBeGreaterThan(51);
  });

  it("crosses longitude 180 rather than go round the world", () => {
    expect(arcBetween([170, 50], [-170, 50]).at(-1)).toEqual([190, 50]);
    expect(arcBetween([-170, 50], [170, 50]).at(-1)).toEqual([-190, 50]);
  });
});
