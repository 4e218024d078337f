import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { InputError } from "#lib/errors";
import { addToGazetteer } from "#lib/gazetteer/add";
import { describeCandidates } from "#lib/gazetteer/describe";
import { loadGazetteer } from "#lib/gazetteer/load";
import { readAdditions } from "#lib/gazetteer/read-additions";

const gazetteer = loadGazetteer();
const home = mkdtempSync(join(tmpdir(), "dateline-gazetteer-"));
afterAll(() => rmSync(home, { recursive: true }));

function file(name: string, lines: readonly (readonly string[])[]): string {
  const path = join(home, name);
  writeFileSync(path, lines.map((cells) => cells.join("\t")).join("\n"));
  return path;
}

const postal = (name: string, code: string, longitude: string, latitude: string) => [
  "UA",
  code,
  name,
  "Kharkivska",
  "07",
  "",
  "",
  "",
  "",
  latitude,
  longitude,
  "4",
];
const dump = (number: string, name: string, feature: [string, string], longitude: string, latitude: string) => [
  number,
  name,
  name,
  `Тест-${number}`,
  latitude,
  longitude,
  ...feature,
  "UA",
  "",
  "07",
  "",
  "",
  "",
  "321",
  "",
  "100",
  "Europe/Kyiv",
  "2025-01-01",
];

describe("a postal file", () => {
  const path = file("postal.txt", [
    postal("Вигаданівка", "63000", "36.10", "49.80"),
    postal("Вигаданівка", "63001", "36.12", "49.82"),
    postal("Вигаданівка", "64000", "37.50", "49.20"),
    postal("Харків", "61000", "36.2527", "49.9808"),
    postal("Деінде", "63002", "x", "49.9"),
    ["UA", "63003", "Коротка"],
  ]);
  const folder = join(home, "additions");

  it("adds new places by both scripts and leaves the known ones theirs", async () => {
    const report = await addToGazetteer(path, { gazetteer, folder });
    expect(report).toMatchObject({ format: "postal codes", added: 2, matched: 1, bad: 2, changed: true });
    expect(report.badLines.map((bad) => bad.line)).toEqual([5, 6]);
    const extended = loadGazetteer({ folder });
    const namesakes = extended.find("Vyhadanivka").map((candidate) => candidate.place.id);
    expect(namesakes).toEqual(["postal:UA-07-vyhadanivka", "postal:UA-07-vyhadanivka-2"]);
    const [found] = extended.find("Vyhadanivka");
    expect(found?.place).toMatchObject({ kind: "place", country: "UA", admin1: "Kharkiv Oblast" });
    expect(found?.place.point[0]).toBeCloseTo(36.11, 4);
    expect(extended.find("Вигаданівка")[0]?.place.id).toBe(found?.place.id);
    expect(found ? extended.parents(found.place).at(-1)?.id : undefined).toBe("country:UA");
    expect(extended.hasPrefix("Vyhadanivka")).toBe(true);
    expect(extended.find("Kharkiv")).toEqual(gazetteer.find("Kharkiv"));
    expect(gazetteer.find("Vyhadanivka")).toEqual([]);
  });

  it("changes nothing the second time", async () => {
    const before = readFileSync(join(folder, "postal.txt.bin"));
    const report = await addToGazetteer(path, { gazetteer: loadGazetteer({ folder }), folder });
    const again = await addToGazetteer(path, { gazetteer, folder });
    expect(again.changed).toBe(false);
    expect(report.bad).toBe(2);
    expect(readFileSync(join(folder, "postal.txt.bin")).equals(before)).toBe(true);
  });
});

describe("the rows of a postal file", () => {
  const row = (name: string, code: string, district: string, longitude: string, latitude: string, accuracy: string) => {
    const cells = postal(name, code, longitude, latitude);
    cells[5] = district;
    cells[11] = accuracy;
    return cells;
  };
  const path = file("villages.txt", [
    ...Array.from({ length: 70 }, (_, at) => {
      const [longitude, latitude] = [`${24 + (at % 14)}.1`, `${48 + 0.3 * Math.floor(at / 14)}`];
      return row("Новопільське", `60${100 + at}`, "", longitude, latitude, "4").with(4, "99");
    }),
    row("Перше", "61001", "Izyumskyi", "37.20", "49.20", "4"),
    row("Друге", "61002", "Izyumskyi", "37.22", "49.22", "4"),
    row("Третє", "61003", "Izyumskyi", "37.24", "49.24", "4"),
    // An estimated point far from the district, a council in brackets, and a Latin "c".
    row("Вигадаcпірне (Берестівська сільська рада)", "61004", "Izyumskyi", "31.00", "51.00", "1"),
    // By the border of the oblast: the nearest town lies in another one.
    row("Прикордонське", "61005", "Izyumskyi", "37.55", "48.93", "4"),
  ]);
  const folder = join(home, "villages");

  it("give all namesakes, cleaned names, estimated points in their district, and the area of their code", async () => {
    expect((await addToGazetteer(path, { gazetteer, folder })).estimated).toBe(1);
    const extended = loadGazetteer({ folder });
    expect(extended.find("Novopilske").filter(({ inexact }) => !inexact)).toHaveLength(70);
    const [spirne] = extended.find("Vyhadaspirne village");
    expect(spirne).toMatchObject({ inexact: "kind-word", place: { name: "Vyhadaspirne", admin1: "Kharkiv Oblast" } });
    expect(spirne?.place.point[0]).toBeCloseTo(37.24, 2);
    expect(extended.find("Vygadospirnoye")[0]).toMatchObject({ inexact: "spelling", place: { id: spirne?.place.id } });
    expect(extended.find("Prykordonske")[0]?.place.admin1).toBe("Kharkiv Oblast");
  });
});

describe("a country dump", () => {
  it("adds towns and sites, gives known places new names, and leaves out hills", async () => {
    const path = file("UA.txt", [
      dump("90000001", "Novatorivka", ["P", "PPL"], "36.2", "49.9"),
      dump("90000002", "Test Airfield", ["S", "AIRF"], "36.3", "49.8"),
      dump("90000003", "Test Hill", ["T", "HLL"], "36.3", "49.8"),
      dump("706483", "Kharkiv", ["P", "PPLA"], "36.25272", "49.98081"),
    ]);
    const folder = join(home, "dump");
    const report = await addToGazetteer(path, { gazetteer, folder });
    expect(report).toMatchObject({ format: "country dump", rows: 4, added: 2, matched: 1, bad: 0 });
    const extended = loadGazetteer({ folder });
    expect(extended.find("Novatorivka")[0]?.place.id).toBe("geonames:90000001");
    expect(extended.place("geonames:90000002")?.kind).toBe("site");
    expect(extended.find("Test Hill")).toEqual([]);
    expect(extended.find("Тест-706483")[0]?.place).toEqual(gazetteer.place("geonames:706483"));
  });
});

describe("what is no such file", () => {
  it("is told with the reason", async () => {
    await expect(readAdditions(file("three.txt", [["a", "b", "c"]]))).rejects.toThrow(/3 tab-separated columns/);
    await expect(readAdditions(file("empty.txt", []))).rejects.toThrow(InputError);
    await expect(readAdditions(join(home, "absent.txt"))).rejects.toThrow(/absent\.txt: cannot be read/);
  });

  it("is refused on loading", () => {
    writeFileSync(join(home, "broken.bin"), "not a gazetteer");
    expect(() => loadGazetteer({ path: join(home, "broken.bin") })).toThrow(/is no gazetteer file/);
    const cut = readFileSync(new URL("../../lib/gazetteer/gazetteer.bin", import.meta.url)).subarray(0, 1_000_000);
    writeFileSync(join(home, "cut.bin"), cut);
    expect(() => loadGazetteer({ path: join(home, "cut.bin") })).toThrow(/is cut short/);
  });
});

describe("describeCandidates", () => {
  it("gives a line for each bearer of a name", () => {
    const lines = describeCandidates(gazetteer, "Zolochiv");
    expect(lines).toHaveLength(2);
    expect(lines[0]).toContain("geonames:686896");
    expect(lines[0]).toContain("Lviv Oblast, Ukraine");
    expect(describeCandidates(gazetteer, "qwxyzzy")).toEqual(['no place is called "qwxyzzy"']);
    expect(describeCandidates(gazetteer, "Springfield", 3).at(-1)).toMatch(/^and \d+ more$/);
  });
});
