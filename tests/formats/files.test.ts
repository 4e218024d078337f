import { parseAtomFeed } from "feedsmith";
import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { feedAddress, feedLinks } from "#lib/formats/feed-links";
import { FORMATS, formatNamed } from "#lib/formats/formats";
import { NO_FILTERS } from "#lib/query/filters";
import { makeIncident, makePlace, OPTIONS, writeFile } from "./make";

const CRIMEA = makePlace({
  precision: "admin1",
  areas: ["UA-43"],
  point: [34.3, 45.3],
  bbox: [32.5, 44.4, 36.6, 46.2],
});
/** A text that would be a formula, a tag, an entity or a control character, were it not made harmless. */
const HOSTILE = `=HYPERLINK("http://x","<b>&amp;")\u0007`;

test("KML has a time, a style and a shape for each incident, and text stays text", async () => {
  const span = { edtf: "2025-03-26/2025-03-27", start: "2025-03-26", end: "2025-03-27", precision: "days" } as const;
  const kml = await writeFile("kml", [
    makeIncident({ title: HOSTILE }),
    makeIncident({ places: [CRIMEA], time: span }),
    makeIncident({ places: [], type: "protest", subtype: null }),
  ]);
  const { document } = parseHTML(`<html><body>${kml.replace(/^<\?xml[^>]*>/, "")}</body></html>`);
  const placemarks = [...document.querySelectorAll("placemark")];
  expect(placemarks).toHaveLength(3);
  expect(placemarks[0]?.querySelector("name")?.textContent).toBe(`=HYPERLINK("http://x","<b>&amp;")`);
  expect(placemarks[0]?.querySelector("timestamp when")?.textContent).toBe("2025-03-26");
  expect(placemarks[0]?.querySelector("point coordinates")?.textContent).toBe("36.25272,49.98081");
  expect(placemarks[1]?.querySelector("timespan begin")?.textContent).toBe("2025-03-26");
  expect(placemarks[1]?.querySelector("timespan end")?.textContent).toBe("2025-03-27");
  expect(placemarks[1]?.querySelector("polygon coordinates")?.textContent).toMatch(/^33,44 36,44 /);
  expect(placemarks[1]?.querySelector("point")).toBeNull();
  expect(placemarks[2]?.querySelector("coordinates")).toBeNull();
  const data = Object.fromEntries(
    [...(placemarks[0]?.querySelectorAll("extendeddata data") ?? [])].map((one) => [
      one.getAttribute("name"),
      one.textContent,
    ]),
  );
  expect(data).toMatchObject({
    actors: "Russian drones; a woman",
    perpetrators: "Russian drones",
    victims: "a woman",
  });
  expect(placemarks.map((one) => one.querySelector("styleurl")?.textContent)).toEqual([
    "#violence",
    "#violence",
    "#unrest",
  ]);
  expect(kml).toContain('<Style id="violence"><IconStyle><color>ff003cb8</color>');
});

test("Atom is read by a feed reader: what it is, whose it is, where, and when it changed", async () => {
  const links = feedLinks({
    site: "https://map.example",
    query: "q=fire",
    page: 2,
    hasNext: true,
    hub: "https://hub.example/",
  });
  const feedId = feedAddress("https://map.example", "q=fire", 1);
  const incidents = [makeIncident({ title: HOSTILE }), makeIncident({ places: [CRIMEA], changedAt: null })];
  const feed = parseAtomFeed(await writeFile("atom", incidents, { feedId, links }));
  expect(feed).toMatchObject({ id: "https://map.example/api/feed?q=fire", updated: OPTIONS.asOf });
  expect(feed.rights?.value).toContain("GeoNames, CC BY 4.0");
  const hrefs = Object.fromEntries((feed.links ?? []).map(({ rel, href }) => [rel, href]));
  expect(hrefs).toEqual({
    alternate: "https://map.example",
    self: "https://map.example/api/feed?q=fire&page=2",
    first: "https://map.example/api/feed?q=fire",
    previous: "https://map.example/api/feed?q=fire",
    next: "https://map.example/api/feed?q=fire&page=3",
    hub: "https://hub.example/",
  });
  expect(feed.entries).toMatchObject([
    {
      id: "urn:dateline:incident:inc_0123456789abcdef",
      title: { value: `=HYPERLINK("http://x","<b>&amp;")` },
      updated: "2025-03-28T06:00:00.000Z",
      links: [
        { href: "https://map.example/incidents/inc_0123456789abcdef" },
        { href: "https://wire.example/1", rel: "via" },
      ],
      georss: { point: { lat: 49.98081, lng: 36.25272 } },
      categories: [
        { term: "strike" },
        { term: "drone" },
        { term: "reported" },
        { term: "Russian drones", scheme: "urn:dateline:perpetrator" },
        { term: "a woman", scheme: "urn:dateline:victim" },
      ],
    },
    {
      updated: "2025-03-26T23:59:59.999Z",
      georss: { box: { lowerCorner: { lat: 44.4, lng: 32.5 }, upperCorner: { lat: 46.2, lng: 36.6 } } },
    },
  ]);
  expect(parseAtomFeed(await writeFile("atom", [])).entries ?? []).toEqual([]);
});

test("JSON lines are the incidents themselves, with their address and whose data they are", async () => {
  const incidents = [makeIncident(), makeIncident({ title: HOSTILE })];
  const lines = (await writeFile("jsonl", incidents)).trimEnd().split("\n");
  const url = "https://map.example/incidents/inc_0123456789abcdef";
  const rights = expect.stringContaining("GeoNames, CC BY 4.0");
  expect(lines.map((line) => JSON.parse(line))).toEqual(incidents.map((incident) => ({ ...incident, url, rights })));
});

test("a calendar has whole days and instants, folds its lines, and leaves out what has no time", async () => {
  const planned = { status: "planned", title: "Talks; in Riyadh, again" } as const;
  const instant = { edtf: "", start: "2025-03-30T08:00:00Z", end: "2025-03-30T08:59:59Z", precision: "hour" } as const;
  const unknown = { edtf: "", start: null, end: null, precision: "unknown" } as const;
  const calendar = await writeFile("ical", [
    makeIncident(planned),
    makeIncident({ ...planned, id: "inc_2", time: instant, places: [CRIMEA] }),
    makeIncident({ ...planned, id: "inc_3", time: unknown }),
  ]);
  expect(calendar.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")).toBe(true);
  expect(calendar.endsWith("END:VEVENT\r\nEND:VCALENDAR\r\n")).toBe(true);
  const unfolded = calendar.replaceAll("\r\n ", "");
  const events = unfolded.split("BEGIN:VEVENT\r\n").slice(1);
  expect(events).toHaveLength(2);
  expect(events[0]?.split("\r\n")).toEqual(
    expect.arrayContaining([
      "UID:inc_0123456789abcdef@dateline",
      "DTSTART;VALUE=DATE:20250326",
      "DTEND;VALUE=DATE:20250327",
      "DTSTAMP:20250328T060000Z",
      "SUMMARY:Talks\\; in Riyadh\\, again",
      "GEO:49.98081;36.25272",
      "URL;VALUE=URI:https://map.example/incidents/inc_0123456789abcdef",
    ]),
  );
  expect(events[1]).toContain("DTSTART:20250330T080000Z\r\nDTEND:20250330T0");
  expect(events[1]).not.toContain("GEO:");
  expect(calendar.split("\r\n").every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
  expect(unfolded).toContain("GeoNames, CC BY 4.0");
});

test("a calendar asks for what is planned, whatever else is asked", () => {
  const narrowed = (statuses: typeof NO_FILTERS.statuses) =>
    FORMATS.ical?.narrow?.({ ...NO_FILTERS, statuses }).statuses;
  expect([narrowed(null), narrowed(["planned", "claimed"]), narrowed(["claimed"])]).toEqual([
    ["planned"],
    ["planned"],
    [],
  ]);
});

test("every format takes no incidents at all, says whose data it holds, and an unknown one is refused by name", async () => {
  const said = { licence: "CC BY 4.0" };
  for (const [name, { write }] of Object.entries(FORMATS)) {
    if (!write) continue;
    expect(typeof (await writeFile(name, []))).toBe("string");
    const file = (await writeFile(name, [makeIncident({ status: "planned" })], said)).replaceAll("\r\n ", "");
    expect(file.replaceAll("\\", "")).toContain("Incidents: CC BY 4.0 (the operator of https://map.example)");
  }
  expect(() => formatNamed("pdf")).toThrow("format=pdf: there is geojson, csv, kml, atom, ical, gpkg, jsonl");
  expect(() => formatNamed("toString")).toThrow();
});
