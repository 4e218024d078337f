import { expect, test } from "vitest";
import { parseCsvChoice } from "#lib/formats/csv-choice";
import type { ExportedIncident } from "#lib/formats/exported";
import { makeIncident, makePlace, writeFile } from "./make";

const STANDARD =
  "event_id,event_date,time_precision,event_type,sub_event_type,actors,country,admin1,admin2,location,latitude,longitude,geo_precision,source,notes,fatalities";
const AREA = makePlace({
  name: "Crimea",
  precision: "admin1",
  admin1: null,
  point: [34.3, 45.3],
  bbox: [32.5, 44.4, 36.6, 46.2],
});
const NO_PLACE = makeIncident({ places: [] });

/** The rows of a file as a spreadsheet has them, the headers first. */
async function rowsOf(incidents: readonly ExportedIncident[], query = ""): Promise<string[][]> {
  const file = await writeFile("csv", incidents, { csv: parseCsvChoice(new URLSearchParams(query)) });
  expect(file.startsWith("\uFEFF")).toBe(true);
  expect(file.endsWith("\r\n")).toBe(true);
  return parseCsv(file.slice(1));
}

async function cellsOf(incident: ExportedIncident, query = ""): Promise<Record<string, string>> {
  const [header = [], row = []] = await rowsOf([incident], query);
  return Object.fromEntries(header.map((name, index) => [name, row[index] ?? ""]));
}

test("the columns that readers of conflict data know come first, then our own", async () => {
  const [header = [], row = []] = await rowsOf([
    makeIncident({ casualties: { killed: { low: 1, best: 2, high: null } } }),
  ]);
  expect(header.slice(0, 16).join()).toBe(STANDARD);
  expect(row.slice(0, 16)).toEqual([
    ...["inc_0123456789abcdef", "2025-03-26", "1", "strike", "drone", "Russian drones; a woman", "Ukraine"],
    ...["Kharkiv Oblast", "", "Kharkiv", "49.98081", "36.25272", "1", "Post; Wire", "“Drones struck.” (Wire)", "2"],
  ]);
  const cells = await cellsOf(makeIncident());
  expect(cells).toMatchObject({
    perpetrators: "Russian drones",
    victims: "a woman",
    time_known_to: "day",
    place_known_to: "place",
    country_code: "UA",
    injured_low: "3",
    injured_best: "8",
    fatalities: "",
    source_urls: "https://wire.example/1",
    url: "https://map.example/incidents/inc_0123456789abcdef",
  });
  expect(cells.licence).toContain("GeoNames, CC BY 4.0");
});

test("an area has bounds and no coordinates, what has no place has neither", async () => {
  const cells = await cellsOf(makeIncident({ places: [AREA] }));
  expect(cells).toMatchObject({ latitude: "", longitude: "", west: "32.5", north: "46.2", geo_precision: "3" });
  expect(cells).toMatchObject({ admin1: "Crimea", location: "Crimea" });
  expect(await cellsOf(NO_PLACE)).toMatchObject({ latitude: "", west: "", geo_precision: "", place_known_to: "none" });
});

test("no cell is a formula, and a negative number stays one", async () => {
  const hostile = makeIncident({
    title: `=HYPERLINK("http://x")`,
    claimedBy: "-1+1",
    publishers: ["@x", "Wire"],
    actors: [{ role: "victim", name: "\uFF1Dcmd" }],
    places: [makePlace({ name: "+1", point: [-58.4, -34.6] })],
  });
  expect(await cellsOf(hostile)).toMatchObject({
    title: `'=HYPERLINK("http://x")`,
    claimed_by: "'-1+1",
    source: "'@x; Wire",
    victims: "'\uFF1Dcmd",
    location: "+1",
    longitude: "-58.4",
    latitude: "-34.6",
  });
  expect(await cellsOf(makeIncident({ claimedBy: "-5" }))).toMatchObject({ claimed_by: "-5" });
});

test("the codes of UCDP, HXL tags and other columns by choice", async () => {
  const rows = await rowsOf(
    [
      makeIncident({
        places: [AREA],
        time: { edtf: "2025-03", start: "2025-03-01", end: "2025-03-31", precision: "month" },
      }),
    ],
    "columns=geo_precision,event_id,time_precision&codes=ucdp&hxl=yes",
  );
  expect(rows).toEqual([
    ["geo_precision", "event_id", "time_precision"],
    ["#geo+precision", "#event+id", "#date+precision"],
    ["4", "inc_0123456789abcdef", "4"],
  ]);
  expect((await rowsOf([], "columns=standard"))[0]?.join()).toBe(STANDARD);
  const refused = (query: string) => () => parseCsvChoice(new URLSearchParams(query));
  expect(refused("columns=colour")).toThrow(
    "parameter columns=colour: there is no column colour; there are all, standard,",
  );
  expect(refused("codes=acme")).toThrow("parameter codes=acme: must be one of levels, ucdp");
  expect(refused("hxl=1")).toThrow("parameter hxl=1");
});

/** RFC 4180, read by its grammar. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    row.push(quoted?.replaceAll('""', '"') ?? plain ?? "");
    if (end === ",") continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
