import { UsageError } from "../errors.ts";
import type { IncidentSummary } from "../query/filters.ts";
import { incidentsToAtom } from "./atom.ts";
import { incidentsToCsv } from "./csv.ts";
import { incidentsToGeoJson } from "./geojson.ts";
import { incidentsToKml } from "./kml.ts";
import type { FormatOptions } from "./options.ts";

export interface Format {
  readonly mediaType: string;
  /** Ending of a file of it, without the dot. */
  readonly ending: string;
  write(incidents: readonly IncidentSummary[], options: FormatOptions): string;
}

/** Every format that incidents are given out in, by the name that people ask for it with. */
export const FORMATS: Readonly<Record<string, Format>> = {
  geojson: {
    mediaType: "application/geo+json",
    ending: "geojson",
    write: (incidents, options) => `${JSON.stringify(incidentsToGeoJson(incidents, options))}\n`,
  },
  csv: { mediaType: "text/csv; charset=utf-8", ending: "csv", write: incidentsToCsv },
  kml: { mediaType: "application/vnd.google-earth.kml+xml", ending: "kml", write: incidentsToKml },
  atom: { mediaType: "application/atom+xml; charset=utf-8", ending: "atom", write: incidentsToAtom },
  jsonl: {
    mediaType: "application/jsonl; charset=utf-8",
    ending: "jsonl",
    write: (incidents) => incidents.map((incident) => `${JSON.stringify(incident)}\n`).join(""),
  },
};

/** The format of this name. Throws a UsageError that lists the names when there is none. */
export function formatNamed(name: string): Format {
  const format = Object.hasOwn(FORMATS, name) ? FORMATS[name] : undefined;
  if (!format) throw new UsageError(`format=${name}: there is ${Object.keys(FORMATS).join(", ")}`);
  return format;
}
