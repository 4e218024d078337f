import { describe, expect, it } from "vitest";
import { incidentToJsonLd, scriptJson } from "#lib/formats/json-ld";
import type { Incident, IncidentStatus, ReportPlace } from "#lib/model";
import { makeIncident, makePlace } from "./make";

const URL = "https://news.example/incidents/inc_0123456789abcdef";

/** The nodes of an incident's graph by their types. */
function graphOf(incident: Incident): Record<string, Record<string, unknown>> {
  const graph = incidentToJsonLd(incident, {
    url: URL,
    picture: `${URL}/picture.png`,
    siteName: "Dateline",
    siteUrl: "https://news.example",
    language: "en",
    description: "Kharkiv · 26 March 2025",
    articles: [
      { id: "a", title: "Attack", url: "https://wire.example/1", publisher: "Wire", publishedAt: "2025-03-27" },
      { id: "b", title: null, url: null, publisher: null, publishedAt: null },
    ],
  });
  const nodes = JSON.parse(JSON.stringify(graph))["@graph"] as Record<string, unknown>[];
  return Object.fromEntries(nodes.toReversed().map((node) => [String(node["@type"]), node]));
}

const placed = (fields: Partial<ReportPlace>) => graphOf(makeIncident({ places: [makePlace(fields)] })).Event?.location;

describe("an incident in the words of schema.org", () => {
  it("is an event at a place of GeoNames, told by articles", () => {
    const { Event, NewsArticle, WebPage } = graphOf(makeIncident());
    expect(Event).toMatchObject({
      name: "Drone strike on Kharkiv",
      startDate: "2025-03-26",
      location: [
        {
          "@type": "Place",
          name: "Kharkiv",
          sameAs: "https://sws.geonames.org/706483/",
          geo: { "@type": "GeoCoordinates", latitude: 49.98081, longitude: 36.25272 },
          address: { addressCountry: "UA", addressRegion: "Kharkiv Oblast" },
        },
      ],
      subjectOf: [{ "@id": "https://wire.example/1" }, { "@id": "urn:dateline:article:b" }],
    });
    expect(Event).not.toHaveProperty("endDate");
    expect(NewsArticle).toMatchObject({ headline: "Attack", publisher: { name: "Wire" }, datePublished: "2025-03-27" });
    expect(WebPage).toMatchObject({ url: URL, mainEntity: { "@id": `${URL}#event` } });
  });

  it.each<[IncidentStatus, readonly string[]]>([
    ["reported", ["Event"]],
    ["planned", ["Event"]],
    ["claimed", ["Event", "Claim"]],
    ["disputed", ["Event", "Claim"]],
    ["retracted", ["Claim"]],
  ])("that is %s is: %s; and never a review of a claim", (status, types) => {
    const nodes = graphOf(makeIncident({ status }));
    expect(["Event", "Claim"].filter((type) => type in nodes)).toEqual(types);
    expect(JSON.stringify(nodes)).not.toContain("ClaimReview");
    if (nodes.Claim) {
      expect(nodes.Claim).toMatchObject({ firstAppearance: { "@id": "https://wire.example/1" } });
      expect(nodes.Claim.appearance).toHaveLength(2);
    }
    expect(nodes.Event?.eventStatus).toBe(status === "planned" ? "https://schema.org/EventScheduled" : undefined);
  });

  it("gives a place no finer than it is known", () => {
    expect(placed({ precision: "near", radiusKm: 30 })).toMatchObject([
      { geo: { "@type": "GeoCircle", geoRadius: "30000" } },
    ]);
    const area = { id: "admin1:UA-43", precision: "admin1", bbox: [32, 44, 36, 46] } as const;
    expect(placed(area)).toMatchObject([{ geo: { "@type": "GeoShape", box: "44 32 46 36" } }]);
    expect(placed(area)).not.toHaveProperty("0.sameAs");
    expect(placed({ precision: "region", bbox: null })).not.toHaveProperty("0.geo");
    expect(graphOf(makeIncident({ places: [] })).Event).not.toHaveProperty("location");
  });

  it("gives a time no finer than it is known", () => {
    const at = (time: Partial<Incident["time"]>) => {
      const { startDate, endDate } = graphOf(makeIncident({ time: { ...makeIncident().time, ...time } })).Event ?? {};
      return [startDate, endDate];
    };
    expect(at({ start: "2025-03-01", end: "2025-03-31", precision: "month" })).toEqual(["2025-03", undefined]);
    expect(at({ start: "2025-03-26", end: "2025-03-27", precision: "days" })).toEqual(["2025-03-26", "2025-03-27"]);
    expect(at({ edtf: "", start: null, end: null, precision: "unknown" })).toEqual([undefined, undefined]);
  });

  it("cannot leave its script, whatever an article says", () => {
    const title = "</script><script>alert(1)</script><!-- & \u2028";
    const text = scriptJson({ title });
    expect(text).not.toMatch(/[<>&\u2028]/);
    expect(JSON.parse(text)).toEqual({ title });
  });
});
