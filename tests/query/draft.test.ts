import { describe, expect, it } from "vitest";
import type { LngLat } from "#lib/model";
import { AREA_POINTS, digitsSeen } from "#lib/query/area";
import { worldSize } from "#lib/query/mercator";
import { addCorner, closeDraft, type Draft, NO_CORNERS, removeCorner } from "../../app/_map/draw/draft.ts";

const close = (...corners: LngLat[]) => closeDraft(drawn(...corners), 3);
const drawn = (...corners: LngLat[]): Draft => corners.reduce(addCorner, NO_CORNERS);

describe("an area that is drawn", () => {
  it("is closed from three corners on", () => {
    expect(close([22, 44], [40, 44])).toEqual({ refusal: "few" });
    expect(close([22, 44], [40, 44], [31, 53])).toEqual({
      area: [
        [22, 44],
        [40, 44],
        [31, 53],
      ],
    });
  });

  it("takes no corner that lets it cross itself, and goes on without it", () => {
    const crossed = drawn([0, 0], [10, 10], [10, 0], [0, 5]);
    expect(crossed).toMatchObject({
      refusal: "crosses",
      corners: [
        [0, 0],
        [10, 10],
        [10, 0],
      ],
    });
    expect(addCorner(crossed, [5, -5])).toMatchObject({ refusal: null, corners: { length: 4 } });
    expect(removeCorner(crossed)).toEqual({
      refusal: null,
      corners: [
        [0, 0],
        [10, 10],
      ],
    });
  });

  it("is not closed across itself", () => {
    // A spiral: its edges are apart, but from its end there is no straight way to its start.
    const spiral = drawn([0, 0], [10, 0], [10, 10], [-5, 10], [-5, -5], [20, -5], [20, 5]);
    expect(spiral.refusal).toBeNull();
    expect(closeDraft(spiral, 3)).toEqual({ refusal: "crosses" });
  });

  it("encloses something", () => {
    expect(close([0, 0], [5, 0], [10, 0])).toEqual({ refusal: "flat" });
    // One corner, as closely as an address tells it.
    expect(close([0, 0], [0.000002, 0], [0, 0.000002])).toEqual({ refusal: "flat" });
    expect(close([0, 0], [0.0002, 0], [1, 0], [1, 1])).toMatchObject({ area: { length: 3 } });
  });

  it("is told as closely as the screen shows it, and more closely where it would enclose nothing", () => {
    const corners: LngLat[] = [
      [22.1234, 44.5678],
      [40.4321, 44.0321],
      [31.5678, 53.4321],
    ];
    const at = (zoom: number) => closeDraft(drawn(...corners), digitsSeen(worldSize(zoom)));
    expect(at(3)).toEqual({ area: corners.map(([x, y]) => [Number(x.toFixed(1)), Number(y.toFixed(1))]) });
    expect(at(14)).toEqual({ area: corners });
    expect(closeDraft(drawn([0, 0], [0.02, 0], [0, 0.02]), 0)).toMatchObject({ area: { length: 3 } });
    // A pixel of the screen is never rounded away.
    for (let zoom = 0; zoom <= 13; zoom++)
      expect((10 ** -digitsSeen(worldSize(zoom)) / 360) * worldSize(zoom)).toBeLessThanOrEqual(2);
  });

  it("leaves out corners on the way between others", () => {
    expect(close([0, 0], [5, 0.0003], [10, 0], [10, 10])).toEqual({
      area: [
        [0, 0],
        [10, 0],
        [10, 10],
      ],
    });
  });

  it("runs on across longitude 180", () => {
    const pacific = drawn([170, -20], [-170, -20], [-170, 0], [170, 0]);
    expect(pacific.corners.map(([longitude]) => longitude)).toEqual([170, 190, 190, 170]);
    expect(closeDraft(pacific, 3)).toMatchObject({ area: { length: 4 } });
  });

  it("has no more corners than an address holds", () => {
    const circle = Array.from({ length: AREA_POINTS.most + 1 }, (_, corner): LngLat => {
      const angle = (corner / (AREA_POINTS.most + 2)) * 2 * Math.PI;
      return [20 * Math.cos(angle), 20 * Math.sin(angle)];
    });
    expect(drawn(...circle)).toMatchObject({ refusal: "full", corners: { length: AREA_POINTS.most } });
  });
});
