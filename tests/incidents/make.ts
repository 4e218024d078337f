import type { IncidentReport, IncidentTime, ReportPlace, SourcedReport } from "#lib/model";

/** A day as the time of a report. */
export const day = (date: string): IncidentTime => ({ edtf: date, start: date, end: date, precision: "day" });

const BASE = { role: "location", country: "UA", bbox: null, areas: ["UA"] } as const;

/** Places that the cases below tell of. */
export const PLACES = {
  kharkiv: {
    ...BASE,
    id: "geonames:706483",
    name: "Kharkiv",
    precision: "place",
    point: [36.25, 49.98],
    admin1: "Kharkiv Oblast",
    areas: ["UA", "UA-63"],
  },
  zolochiv: {
    ...BASE,
    id: "geonames:1",
    name: "Zolochiv",
    precision: "place",
    point: [35.98, 50.28],
    admin1: "Kharkiv Oblast",
    areas: ["UA", "UA-63"],
  },
  kharkivOblast: {
    ...BASE,
    id: "admin1:UA-63",
    name: "Kharkiv Oblast",
    precision: "admin1",
    point: [36.5, 49.6],
    admin1: "Kharkiv Oblast",
    areas: ["UA-63"],
  },
  lithuania: {
    ...BASE,
    id: "country:LT",
    name: "Lithuania",
    precision: "country",
    point: [23.9, 55.3],
    country: "LT",
    admin1: null,
    areas: ["LT"],
  },
  pabrade: {
    ...BASE,
    id: "site:pabrade",
    name: "Pabrade training area",
    precision: "site",
    point: [25.8, 55],
    country: "LT",
    admin1: null,
    areas: ["LT"],
  },
  paris: {
    ...BASE,
    id: "geonames:2988507",
    name: "Paris",
    precision: "place",
    point: [2.35, 48.85],
    country: "FR",
    admin1: "Ile-de-France",
    areas: ["FR"],
  },
} satisfies Record<string, ReportPlace>;

let serial = 0;

/** A report with what a case says of it; evidence quotes its title. */
export function makeReport(fields: Partial<IncidentReport> & { quote?: string }): IncidentReport {
  const { quote, ...given } = fields;
  const title = given.title ?? "Drone strike on Kharkiv";
  const what = quote ?? title;
  return {
    id: `rep_${++serial}`,
    type: "strike",
    subtype: "drone",
    title,
    status: "reported",
    claimedBy: null,
    time: day("2025-03-26"),
    places: [PLACES.kharkiv],
    casualties: {},
    actors: [],
    confidence: 0.8,
    evidence: [{ field: "what", start: 0, end: what.length, quote: what }],
    ...given,
  };
}

/** A report in an article of its own publisher. */
export function sourced(
  publisher: string,
  publishedAt: string,
  fields: Parameters<typeof makeReport>[0],
): SourcedReport {
  const id = `${publisher}-${publishedAt}`;
  return { ...makeReport(fields), article: { id, title: null, url: null, publisher, publishedAt } };
}
