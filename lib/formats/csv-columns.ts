import { CASUALTY_KINDS, type CasualtyKind, INCIDENT_TYPES } from "../model.ts";
import { locationsOf, markOf } from "../query/placements.ts";
import { type CodeTable, placeCode, timeCode } from "./codes.ts";
import { describeIncident } from "./describe.ts";
import { actorNames, type ExportedIncident } from "./exported.ts";
import { addressOf, type FormatOptions } from "./options.ts";
import { rightsOf } from "./rights.ts";

export type Cell = string | number | null;

/** Dates are of the calendar, instants in UTC, both as ISO 8601 writes them. */
export type ColumnKind = "text" | "integer" | "real" | "date" | "instant";

export interface CsvColumn {
  readonly name: string;
  /** Tag of the Humanitarian Exchange Language; "" where it has no word for it. */
  readonly hxl: string;
  /** For files that declare what a column holds. */
  readonly kind: ColumnKind;
  value(incident: ExportedIncident, options: FormatOptions, codes: CodeTable): Cell;
}

const column = (name: string, hxl: string, value: CsvColumn["value"], kind: ColumnKind = "text"): CsvColumn => {
  return { name, hxl, kind, value };
};
const joined = (texts: readonly (string | null)[]) => [...new Set(texts.filter((text) => text !== null))].join("; ");
const placeOf = (incident: ExportedIncident) => locationsOf(incident)[0];

/** Areas have no coordinates: whoever reads the table would make pins of them. Their bounds stand in columns of ours. */
function pointOf(incident: ExportedIncident) {
  const place = placeOf(incident);
  return place && markOf(place.precision) !== "area" ? place.point : null;
}

const countries = new Intl.DisplayNames(["en"], { type: "region" });

/** The layout that readers of conflict data know, so that their scripts find what they look for. */
export const STANDARD_COLUMNS: readonly CsvColumn[] = [
  column("event_id", "#event+id", ({ id }) => id),
  column("event_date", "#date+occurred", ({ time }) => time.start?.slice(0, 10) ?? null, "date"),
  column("time_precision", "#date+precision", ({ time }, _, codes) => timeCode(time.precision, codes), "integer"),
  column("event_type", "#event+type", ({ type }) => type),
  column("sub_event_type", "#event+subtype", ({ subtype }) => subtype),
  column("actors", "#group+name", (incident) => joined(actorNames(incident))),
  column("country", "#country+name", (incident) => {
    const code = placeOf(incident)?.country;
    return code ? (countries.of(code) ?? code) : null;
  }),
  column("admin1", "#adm1+name", (incident) => {
    const place = placeOf(incident);
    return place?.precision === "admin1" ? (place.admin1 ?? place.name) : (place?.admin1 ?? null);
  }),
  column("admin2", "#adm2+name", (incident) => {
    const place = placeOf(incident);
    return place?.precision === "admin2" ? place.name : null;
  }),
  column("location", "#loc+name", (incident) => placeOf(incident)?.name ?? null),
  column("latitude", "#geo+lat", (incident) => pointOf(incident)?.[1] ?? null, "real"),
  column("longitude", "#geo+lon", (incident) => pointOf(incident)?.[0] ?? null, "real"),
  column("geo_precision", "#geo+precision", (incident, _, codes) => geoCode(incident, codes), "integer"),
  column("source", "#meta+source", ({ publishers }) => joined(publishers)),
  column("notes", "#event+description", (incident) => notesOf(incident)),
  column("fatalities", "#affected+killed", ({ casualties }) => casualties.killed?.best ?? null, "integer"),
];

/** What that layout has no place for. */
const OWN_COLUMNS: readonly CsvColumn[] = [
  column("title", "#event+name", ({ title }) => title),
  column("group", "#event+group", ({ type }) => INCIDENT_TYPES[type].group),
  column("status", "#status", ({ status }) => status),
  column("claimed_by", "#status+claimed_by", ({ claimedBy }) => claimedBy),
  column("perpetrators", "#group+perpetrator", (incident) => joined(actorNames(incident, "perpetrator"))),
  column("victims", "#group+victim", (incident) => joined(actorNames(incident, "victim"))),
  column("time_edtf", "#date+edtf", ({ time }) => time.edtf),
  column("time_start", "#date+start", ({ time }) => time.start),
  column("time_end", "#date+end", ({ time }) => time.end),
  column("time_known_to", "#date+precision+text", ({ time }) => time.precision),
  column("place_known_to", "#geo+precision+text", (incident) => placeOf(incident)?.precision ?? "none"),
  column("place_id", "#loc+code", (incident) => placeOf(incident)?.id ?? null),
  column("country_code", "#country+code+iso2", (incident) => placeOf(incident)?.country ?? null),
  column("radius_km", "#geo+radius", (incident) => placeOf(incident)?.radiusKm ?? null, "real"),
  ...(["west", "south", "east", "north"] as const).map((side, index) =>
    column(side, `#geo+bounds+${side}`, (incident) => placeOf(incident)?.bbox?.[index] ?? null, "real"),
  ),
  column("other_locations", "#loc+other", (incident) =>
    joined(
      locationsOf(incident)
        .slice(1)
        .map(({ name }) => name),
    ),
  ),
  ...CASUALTY_KINDS.flatMap((kind) => (["low", "best", "high"] as const).map((bound) => countColumn(kind, bound))),
  column("confidence", "#meta+confidence", ({ confidence }) => confidence, "real"),
  column("independent_sources", "#meta+source+num", ({ sources }) => sources, "integer"),
  column("source_urls", "#meta+source+url", ({ tellings }) => joined(tellings.map(({ url }) => url))),
  column("url", "#meta+url", (incident, options) => addressOf(incident, options)),
  column("changed_at", "#date+updated", ({ changedAt }) => changedAt, "instant"),
  column("licence", "#meta+license", (_, options) => rightsOf(options)),
];

export const CSV_COLUMNS: readonly CsvColumn[] = [...STANDARD_COLUMNS, ...OWN_COLUMNS];

function geoCode(incident: ExportedIncident, codes: CodeTable): number | null {
  const place = placeOf(incident);
  return place ? placeCode(place.precision, codes) : null;
}

function countColumn(kind: CasualtyKind, bound: "low" | "best" | "high"): CsvColumn {
  const value: CsvColumn["value"] = ({ casualties }) => casualties[kind]?.[bound] ?? null;
  return column(`${kind}_${bound}`, `#affected+${kind}+${bound}`, value, "integer");
}

/** Quotes of one cell: more would make a table that nobody can read. */
const MOST_QUOTES = 3;

/** Who says what, word for word; where no quote is kept, what it comes to in one line. */
function notesOf(incident: ExportedIncident): string {
  const quotes = incident.tellings.flatMap(({ quote, publisher }) =>
    quote ? `“${quote}”${publisher ? ` (${publisher})` : ""}` : [],
  );
  return [...new Set(quotes)].slice(0, MOST_QUOTES).join(" ") || describeIncident(incident);
}
