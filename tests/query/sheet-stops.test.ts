import { expect, test } from "vitest";
import { nearestStop } from "../../app/_map/sheet-stops.ts";

const HEIGHTS = { peek: 92, half: 388, full: 792 };

test.each([
  [100, 0, "peek"],
  [200, 0, "peek"],
  [260, 0, "half"],
  [500, 0.1, "half"],
  [700, -0.1, "full"],
] as const)("a sheet that is laid down at %i settles at the nearest stop", (height, speed, stop) => {
  expect(nearestStop(height, speed, HEIGHTS)).toBe(stop);
});

test.each([
  [120, 1, "half"],
  [400, 1, "full"],
  [760, -1, "half"],
  [360, -1, "peek"],
  [792, 1, "full"],
  [92, -1, "peek"],
] as const)("a sheet that is thrown at %i goes on to the next stop", (height, speed, stop) => {
  expect(nearestStop(height, speed, HEIGHTS)).toBe(stop);
});
