import { describe, expect, it } from "vitest";
import { shortCount } from "#lib/picture/mark-sizes";
import { boxAround, type Screen, toScreen } from "#lib/picture/screen";
import { columnsOf } from "#lib/query/columns-builder";
import { createExplorer } from "#lib/query/explorer";
import { NO_FILTERS, TYPE_NAMES } from "#lib/query/filters";
import { AREA, CLUSTER, SINGLE } from "#lib/query/mark-table";
import { mercatorX, mercatorY, worldSize } from "#lib/query/mercator";
import type { Atlas, Sprite } from "../../app/_map/overlay/atlas.ts";
import { hitMark } from "../../app/_map/overlay/hit.ts";
import { INSTANCE_NUMBERS, Instances, KINDS, layOut } from "../../app/_map/overlay/instances.ts";
import { FIXTURE } from "../browser/fixture.ts";
import { makeIncident, makePlace } from "../formats/make.ts";

const SPRITE: Sprite = { u: 0, v: 0, du: 0.1, dv: 0.1, width: 30, height: 30 };
const ATLAS: Atlas = { mark: () => SPRITE, glyph: () => ({ ...SPRITE, width: 8, advance: 7 }) };
const EVERYTHING = { ...NO_FILTERS, types: TYPE_NAMES };

function screenAt(longitude: number, latitude: number, zoom: number): Screen {
  const scale = worldSize(zoom);
  const [width, height] = [1000, 700];
  return {
    west: mercatorX(longitude) - width / 2 / scale,
    north: mercatorY(latitude) - height / 2 / scale,
    scale,
    width,
    height,
  };
}

it("an area is ringed whose incident is selected", () => {
  const region = makePlace({ id: "region", point: [30, 50], precision: "admin1", bbox: [28, 48, 32, 52] });
  const columns = columnsOf([makeIncident({ id: "raid", places: [region] })]);
  const screen = screenAt(30, 50, 2);
  const marks = createExplorer(columns).marks(EVERYTHING, { zoom: 2, box: boxAround(screen), highlight: ["raid"] });
  expect([...marks.highlighted]).toEqual([0, 0]);
  const instances = new Instances();
  layOut(instances, marks, screen, 2, ATLAS);
  const kinds: number[] = [];
  instances.visitRuns((kind) => kinds.push(kind));
  expect(kinds).toContain(KINDS.ring);
});

describe("marks on a screen", () => {
  const explorer = createExplorer(columnsOf(FIXTURE));
  const screen = screenAt(20, 40, 3);
  const marks = explorer.marks(EVERYTHING, { zoom: 3, box: boxAround(screen), highlight: ["summit-paris"] });

  it("are hit where they stand, and nothing is hit beside them", () => {
    for (let mark = 0; mark < marks.length; mark++) {
      const [x, y] = toScreen(screen, marks.x[mark] ?? 0, marks.y[mark] ?? 0);
      const at = [x + (marks.offsets[2 * mark] ?? 0), y + (marks.offsets[2 * mark + 1] ?? 0)] as const;
      const hit = hitMark(marks, screen, 3, ...at, 0);
      const found = hit && "mark" in hit ? hit.mark : -1;
      // Marks may overlap; what is hit stands there too.
      const distance = Math.hypot(
        (marks.x[found] ?? 9) - (marks.x[mark] ?? 0),
        (marks.y[found] ?? 9) - (marks.y[mark] ?? 0),
      );
      expect(distance * screen.scale).toBeLessThan(120);
    }
    expect(hitMark(marks, screen, 3, 5, 690, 0)).toBeNull();
  });

  it("are laid out once each, with a ring around the one that is selected", () => {
    const instances = new Instances();
    layOut(instances, marks, screen, 3, ATLAS);
    const kinds = Array.from({ length: instances.length }, (_, at) => instances.numbers[at * INSTANCE_NUMBERS + 4]);
    const count = (kind: number) => kinds.filter((each) => each === kind).length;
    const visible = (kind: number) =>
      Array.from({ length: marks.length }, (_, mark) => mark).filter((mark) => {
        const [x, y] = toScreen(screen, marks.x[mark] ?? 0, marks.y[mark] ?? 0);
        return marks.kinds[mark] === kind && x > 0 && x < 1000 && y > 0 && y < 700;
      }).length;
    expect(count(KINDS.donut)).toBeGreaterThanOrEqual(visible(CLUSTER));
    expect(count(KINDS.badge) + count(KINDS.square)).toBeGreaterThanOrEqual(visible(AREA));
    expect(count(KINDS.square)).toBeGreaterThan(0);
    expect(count(KINDS.sprite)).toBeGreaterThan(visible(SINGLE));
    expect(count(KINDS.ring)).toBe(1);
  });

  it("are drawn kind by kind, areas under points and each count over its donut", () => {
    const instances = new Instances();
    layOut(instances, marks, screen, 3, ATLAS);
    const runs: { kind: number; first: number; count: number }[] = [];
    instances.visitRuns((kind, first, count) => runs.push({ kind, first, count }));
    const kinds = runs.map(({ kind }) => kind);
    const shapes = kinds.filter((kind) => kind !== KINDS.sprite);
    expect(new Set(shapes).size).toBe(shapes.length);
    expect(kinds.indexOf(KINDS.donut)).toBeGreaterThan(kinds.indexOf(KINDS.square));
    expect(kinds.at(-2)).toBe(KINDS.donut);
    expect(kinds.at(-1)).toBe(KINDS.sprite);
    expect(runs.reduce((next, { first, count }) => (first === next ? first + count : Number.NaN), 0)).toBe(
      instances.length,
    );
  });
});

it("a map that shows longitude 180 draws and hits a mark on both sides of it", () => {
  const columns = columnsOf([
    makeIncident({ id: "fiji", places: [makePlace({ id: "fiji", point: [178, -17] })] }),
    makeIncident({ id: "tonga", places: [makePlace({ id: "tonga", point: [-175, -21] })] }),
  ]);
  const screen = screenAt(180, -19, 5);
  const box = boxAround(screen);
  const marks = createExplorer(columns).marks(EVERYTHING, { zoom: 5, box, highlight: [] });
  expect(marks.length).toBe(2);
  const instances = new Instances();
  layOut(instances, marks, screen, 5, ATLAS);
  expect(instances.length).toBe(2);
  for (const longitude of [178, 185]) {
    const [x] = toScreen(screen, mercatorX(longitude), 0);
    const mark = [0, 1].find((each) => {
      const hit = hitMark(marks, screen, 5, x, toScreen(screen, 0, marks.y[each] ?? 0)[1], 2);
      return hit !== null && "mark" in hit && hit.mark === each;
    });
    expect(mark).toBeDefined();
  }
});

it("the box that is asked for holds the screen and does not change while the map moves a little", () => {
  const screen = screenAt(20, 40, 6);
  const [west, north, east, south] = boxAround(screen);
  expect(west).toBeLessThan(screen.west);
  expect(north).toBeLessThan(screen.north);
  expect(east).toBeGreaterThan(screen.west + screen.width / screen.scale);
  expect(south).toBeGreaterThan(screen.north + screen.height / screen.scale);
  const moved = Array.from({ length: 20 }, (_, step) =>
    boxAround({ ...screen, west: screen.west + (step * 5) / screen.scale }),
  );
  expect(new Set(moved.map(String)).size).toBeLessThanOrEqual(2);
});

it.each([
  [0, "0"],
  [999, "999"],
  [1000, "1k"],
  [1249, "1.2k"],
  [9960, "10k"],
  [34_400, "34k"],
  [999_499, "999k"],
  [999_500, "1M"],
  [1_260_000, "1.3M"],
])("a mark tells %i in at most three figures and a letter", (count, text) => {
  expect(shortCount(count)).toBe(text);
});
