import { parseAtomFeed } from "feedsmith";
import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { FORMATS, formatNamed } from "#lib/formats/formats";
import { makeIncident, makePlace, OPTIONS } from "./make";

const CRIMEA = makePlace({
  precision: "admin1",
  areas: ["UA-43"],
  point: [34.3, 45.3],
  bbox: [32.5, 44.4, 36.6, 46.2],
});
/** A text that would be a formula, a tag, an entity or a control character, were it not made harmless. */
const HOSTILE = `=HYPERLINK("http://x","<b>&amp;")\u0007`;

const write = (name: string, ...incidents: ReturnType<typeof makeIncident>[]) =>
  formatNamed(name).write(incidents, OPTIONS);

test("CSV begins with a byte order mark, quotes what it must, and holds no formula", () => {
  const csv = write("csv", makeIncident({ title: HOSTILE, claimedBy: "-1+1", publishers: ["@x", "Wire"] }));
  expect(csv.startsWith("\uFEFFid,type,")).toBe(true);
  const [, row] = csv.split("\r\n");
  expect(row).toContain(`"'=HYPERLINK(""http://x"",""<b>&amp;"")\u0007"`);
  expect(row).toContain(",'-1+1,");
  expect(row).toContain(",'@x; Wire,");
});

test("CSV has coordinates for points alone, negative ones among them", () => {
  const [header = "", point = "", area = ""] = write(
    "csv",
    makeIncident({ places: [makePlace({ point: [-58.4, -34.6] })] }),
    makeIncident({ places: [CRIMEA] }),
  )
    .slice(1)
    .split("\r\n");
  const columns = header.split(",");
  const cell = (row: string, name: string) => row.split(",")[columns.indexOf(name)];
  expect([cell(point, "longitude"), cell(point, "latitude"), cell(point, "where_prec")]).toEqual([
    "-58.4",
    "-34.6",
    "1",
  ]);
  expect([cell(area, "longitude"), cell(area, "latitude"), cell(area, "where_prec")]).toEqual(["", "", "4"]);
  expect([cell(area, "west"), cell(area, "north")]).toEqual(["32.5", "46.2"]);
});

test("KML has a span of time and a shape for each incident, and text stays text", () => {
  const kml = write(
    "kml",
    makeIncident({ title: HOSTILE }),
    makeIncident({ places: [CRIMEA] }),
    makeIncident({ places: [] }),
  );
  const { document } = parseHTML(`<html><body>${kml.replace(/^<\?xml[^>]*>/, "")}</body></html>`);
  const placemarks = [...document.querySelectorAll("placemark")];
  expect(placemarks).toHaveLength(3);
  expect(placemarks[0]?.querySelector("name")?.textContent).toBe(`=HYPERLINK("http://x","<b>&amp;")`);
  expect(placemarks[0]?.querySelector("timespan begin")?.textContent).toBe("2025-03-26");
  expect(placemarks[0]?.querySelector("point coordinates")?.textContent).toBe("36.25272,49.98081");
  expect(placemarks[1]?.querySelector("polygon coordinates")?.textContent).toMatch(/^33,44 36,44 /);
  expect(placemarks[1]?.querySelector("point")).toBeNull();
  expect(placemarks[2]?.querySelector("coordinates")).toBeNull();
});

test("Atom is read by a feed reader, with GeoRSS", () => {
  const feed = parseAtomFeed(write("atom", makeIncident({ title: HOSTILE }), makeIncident({ places: [CRIMEA] })));
  expect(feed.updated).toBe(OPTIONS.asOf);
  expect(feed.entries).toMatchObject([
    {
      id: "urn:dateline:incident:inc_0123456789abcdef",
      title: { value: `=HYPERLINK("http://x","<b>&amp;")` },
      updated: "2025-03-26T23:59:59.999Z",
      links: [{ href: "https://map.example/incidents/inc_0123456789abcdef" }],
      georss: { point: { lat: 49.98081, lng: 36.25272 } },
    },
    { georss: { box: { lowerCorner: { lat: 44.4, lng: 32.5 }, upperCorner: { lat: 46.2, lng: 36.6 } } } },
  ]);
});

test("JSON lines are the incidents themselves", () => {
  const incidents = [makeIncident(), makeIncident({ title: HOSTILE })];
  const lines = write("jsonl", ...incidents)
    .trimEnd()
    .split("\n");
  expect(lines.map((line) => JSON.parse(line))).toEqual(incidents);
});

test("every format takes no incidents at all, and an unknown one is refused by name", () => {
  for (const format of Object.values(FORMATS)) expect(typeof format.write([], OPTIONS)).toBe("string");
  expect(() => formatNamed("pdf")).toThrow("format=pdf: there is geojson, csv, kml, atom, jsonl");
  expect(() => formatNamed("toString")).toThrow();
});
