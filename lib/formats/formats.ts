import { UsageError } from "../errors.ts";
import type { IncidentFilters } from "../query/filters.ts";
import { incidentsToAtom } from "./atom.ts";
import { incidentsToCalendar } from "./calendar.ts";
import { incidentsToCsv } from "./csv.ts";
import type { ExportPages } from "./exported.ts";
import { incidentsToGeoJsonStream } from "./geojson.ts";
import { incidentsToJsonLines } from "./jsonl.ts";
import { incidentsToKml } from "./kml.ts";
import type { FormatOptions } from "./options.ts";

export interface Format {
  readonly mediaType: string;
  /** Ending of a file of it, without the dot. */
  readonly ending: string;
  /** What it narrows a question to; nothing when left out. */
  readonly narrow?: (filters: IncidentFilters) => IncidentFilters;
  /** Writes the file bit by bit; null for a file that is a database, which lib/export.ts makes. */
  readonly write: ((pages: ExportPages, options: FormatOptions) => AsyncGenerator<string>) | null;
}

/** Every format that incidents are given out in, by the name that people ask for it with. */
export const FORMATS: Readonly<Record<string, Format>> = {
  geojson: { mediaType: "application/geo+json", ending: "geojson", write: incidentsToGeoJsonStream },
  csv: { mediaType: "text/csv; charset=utf-8", ending: "csv", write: incidentsToCsv },
  kml: { mediaType: "application/vnd.google-earth.kml+xml", ending: "kml", write: incidentsToKml },
  atom: { mediaType: "application/atom+xml; charset=utf-8", ending: "atom", write: incidentsToAtom },
  ical: {
    mediaType: "text/calendar; charset=utf-8",
    ending: "ics",
    narrow: (filters) => ({ ...filters, statuses: filters.statuses?.filter(isPlanned) ?? ["planned"] }),
    write: incidentsToCalendar,
  },
  gpkg: { mediaType: "application/geopackage+sqlite3", ending: "gpkg", write: null },
  jsonl: { mediaType: "application/jsonl; charset=utf-8", ending: "jsonl", write: incidentsToJsonLines },
};

const isPlanned = (status: string) => status === "planned";

/** The format of this name. Throws a UsageError that lists the names when there is none. */
export function formatNamed(name: string): Format {
  const format = Object.hasOwn(FORMATS, name) ? FORMATS[name] : undefined;
  if (!format) throw new UsageError(`format=${name}: there is ${Object.keys(FORMATS).join(", ")}`);
  return format;
}
