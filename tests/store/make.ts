import type { IncidentReport, IncidentTime, Place, Reading, ReportPlace, Toponym } from "#lib/model";

export const KHARKIV: Place = {
  id: "geonames:706483",
  name: "Kharkiv",
  kind: "place",
  country: "UA",
  admin1: "Kharkiv Oblast",
  point: [36.25272, 49.98081],
  bbox: null,
  areas: [],
  population: 1433886,
};
export const CRIMEA: Place = {
  ...KHARKIV,
  id: "admin1:UA-43",
  name: "Crimea",
  kind: "admin1",
  admin1: null,
  point: [34.2784, 45.3115],
  bbox: [32.48162, 44.38105, 36.63836, 46.21811],
  areas: ["UA-43"],
  population: 0,
};
export const FIJI: Place = {
  ...CRIMEA,
  id: "country:FJ",
  name: "Fiji",
  kind: "country",
  country: "FJ",
  point: [175, -18],
  bbox: [174.58888, -21.71111, -178.21614, -12.47527],
  areas: ["FJ"],
};

export function located(place: Place): ReportPlace {
  const { id, name, kind, point, country, admin1, bbox, areas } = place;
  return { id, name, role: "location", precision: kind, point, country, admin1, bbox, areas };
}

export const day = (date: string): IncidentTime => ({ edtf: date, start: date, end: date, precision: "day" });

/** What an article says of one happening; the sentence is its evidence. */
export interface Told extends Partial<Omit<IncidentReport, "evidence">> {
  readonly sentence?: string;
}

/** The reading of an article that tells, in one sentence each, what the reports say. */
export function makeReading(id: string, reports: readonly Told[], article: Partial<Reading["article"]> = {}): Reading {
  const sentences: { start: number; end: number; passage: number; isHeading: boolean }[] = [];
  let text = "Digest — “überall”.\n";
  const built = reports.map(({ sentence, ...fields }, index): IncidentReport => {
    const quote = sentence ?? `Drones struck ${fields.places?.[0]?.name ?? "Kharkiv"}, report ${index}.`;
    const start = text.length;
    text += `${quote}\n`;
    sentences.push({ start, end: start + quote.length, passage: 0, isHeading: false });
    return {
      id: `rep_${id}_${index}`,
      type: "strike",
      subtype: "drone",
      title: "Drone strike on Kharkiv",
      status: "reported",
      claimedBy: null,
      time: day("2025-03-26"),
      places: [located(KHARKIV)],
      casualties: {},
      actors: [],
      confidence: 0.8,
      ...fields,
      evidence: [
        { field: "what", start, end: start + quote.length, quote },
        { field: "where", start, end: start + 6, quote: quote.slice(0, 6) },
      ],
    };
  });
  const places = [KHARKIV, CRIMEA, FIJI];
  const toponyms = places.flatMap((place): Toponym[] => {
    const start = text.indexOf(place.name);
    if (start < 0) return [];
    const guess = { place, confidence: 0.9 };
    const span = { start, end: start + place.name.length, name: place.name };
    return [
      { ...span, role: "literal", confidence: 0.97, place, alternatives: [guess, { place: FIJI, confidence: 0.1 }] },
    ];
  });
  return {
    article: {
      id,
      title: `Title of ${id}`,
      url: null,
      publisher: "Wire",
      publishedAt: "2025-03-27",
      language: null,
      text,
      ...article,
    },
    language: "en",
    reader: "rules-1",
    unread: null,
    passages: [{ start: 0, end: text.length, heading: { start: 0, end: 6 }, date: "2025-03-27" }],
    sentences,
    toponyms,
    reports: built,
  };
}

export const CONTEXT = { readingVersion: "rules-1", fetchedAt: new Date("2025-03-27T10:00:00Z") };
