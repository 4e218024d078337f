import type { FeedOptions } from "#lib/formats/atom";
import type { ExportedIncident } from "#lib/formats/exported";
import { formatNamed } from "#lib/formats/formats";
import type { ReportPlace } from "#lib/model";

/** A place of a report, by default the city of Kharkiv. */
export function makePlace(fields: Partial<ReportPlace> = {}): ReportPlace {
  return {
    id: "geonames:706483",
    name: "Kharkiv",
    role: "location",
    precision: "place",
    point: [36.25272, 49.98081],
    country: "UA",
    admin1: "Kharkiv Oblast",
    bbox: null,
    areas: [],
    ...fields,
  };
}

export function makeIncident(fields: Partial<ExportedIncident> = {}): ExportedIncident {
  return {
    id: "inc_0123456789abcdef",
    type: "strike",
    subtype: "drone",
    title: "Drone strike on Kharkiv",
    status: "reported",
    claimedBy: null,
    time: { edtf: "2025-03-26", start: "2025-03-26", end: "2025-03-26", precision: "day" },
    places: [makePlace()],
    casualties: { injured: { low: 3, best: 8, high: 8 } },
    confidence: 0.9,
    sources: 2,
    publishers: ["Post", "Wire"],
    actors: [
      { role: "perpetrator", name: "Russian drones" },
      { role: "victim", name: "a woman" },
    ],
    tellings: [
      {
        publisher: "Wire",
        title: "Attack",
        url: "https://wire.example/1",
        publishedAt: "2025-03-27",
        quote: "Drones struck.",
      },
      { publisher: "Post", title: null, url: null, publishedAt: null, quote: null },
    ],
    changedAt: "2025-03-28T06:00:00.000Z",
    ...fields,
  };
}

/** The file of some incidents, each on a page of its own. */
export async function writeFile(
  format: string,
  incidents: readonly ExportedIncident[],
  options: Partial<FeedOptions> = {},
): Promise<string> {
  async function* pages() {
    for (const incident of incidents) yield [incident];
  }
  let file = "";
  for await (const text of formatNamed(format).write?.(pages(), { ...OPTIONS, ...options }) ?? []) file += text;
  return file;
}

/** The outline of one made-up area. */
export const OPTIONS = {
  shapeOf: (areas: readonly string[]) => (areas.includes("UA-43") ? SQUARE : null),
  site: "https://map.example",
  asOf: "2025-04-01T12:00:00.000Z",
};

const SQUARE = {
  type: "Polygon" as const,
  coordinates: [
    [
      [33, 44],
      [36, 44],
      [36, 46],
      [33, 46],
      [33, 44],
    ],
  ],
};
