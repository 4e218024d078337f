import { CASUALTY_KINDS, type CasualtyKind, GROUPS, PLACE_KINDS, PRECISIONS, STATUSES } from "../model.ts";
import { TYPE_NAMES } from "../query/filters.ts";
import { SUBTYPE_NAMES } from "../query/passes.ts";
import type { Property } from "./properties.ts";

export const COLLECTION_NAMES = ["incidents", "reports", "places"] as const;
export type CollectionName = (typeof COLLECTION_NAMES)[number];

/** A collection of OGC API - Features. */
export interface Collection {
  readonly name: CollectionName;
  readonly title: string;
  readonly description: string;
  readonly hasTime: boolean;
  readonly properties: readonly Property[];
  /** Those of its properties that may be asked for, by name. */
  readonly queryables: ReadonlyMap<string, Property>;
}

const TIME_PRECISIONS = ["minute", "hour", "day", "days", "week", "month", "season", "year", "unknown"];
const PRECISION_WORDS = [...PRECISIONS, "none"];
/** What a geometry is (lib/formats/geometry.ts). */
const DRAWINGS = ["point", "circle", "area", "bounds", "label"];

const asked = (name: string, type: Property["type"], description: string, values?: readonly string[]): Property => ({
  ...{ name, type, description, isQueryable: true },
  ...(values && { values }),
});
const told = (name: string, type: Property["type"], description: string, values?: readonly string[]): Property => ({
  ...asked(name, type, description, values),
  isQueryable: false,
});
const address = (name: string, description: string): Property => ({
  ...told(name, "string", description),
  format: "uri",
});

/** Kinds of harm of which both bounds are told; of the others they would be columns that are nearly always empty. */
export const isBounded = (kind: CasualtyKind) => kind === "killed" || kind === "injured";

const HAPPENING: readonly Property[] = [
  asked("type", "string", "What happened.", TYPE_NAMES),
  asked("subtype", "string", "What happened, more closely.", SUBTYPE_NAMES),
  asked("group", "string", "Group of the type.", GROUPS),
  asked("title", "string", "What happened and where, in a few words."),
  asked("status", "string", "Whether it is told as fact.", STATUSES),
  asked("claimed_by", "string", "Who says so, where only a party to it or an unverified source does."),
];
const TIME: readonly Property[] = [
  asked("start", "date-time", "It began at this instant or later (UTC); null when its time is unknown."),
  asked("end", "date-time", "It ended at this instant or earlier (UTC); null when its time is unknown."),
  asked("time_precision", "string", "How exactly its time is known.", TIME_PRECISIONS),
  asked("edtf", "string", "Its time in EDTF (ISO 8601-2), level 1."),
];
const PLACE: readonly Property[] = [
  asked("place", "string", "Name of the place where it happened, the first one where it happened at several."),
  asked("place_id", "string", "Id of that place in the collection places."),
  asked("admin1", "string", "First-order area that the place lies in."),
  asked("country", "string", "Country of the place, ISO 3166-1 alpha-2."),
  asked(
    "place_precision",
    "string",
    "How exactly the place is known. Only site and place are drawn as points, and near as a circle; all others are areas.",
    PRECISION_WORDS,
  ),
  told("where_prec", "integer", "The same as a code of UCDP GED, 1 (exact) to 7 (at sea)."),
  told("radius_km", "number", "Radius of the circle within which it happened, in kilometres."),
  told(
    "drawing",
    "string",
    "What the geometry is; bounds stand for an area without an outline, a label for a water.",
    DRAWINGS,
  ),
  told("other_places", "string", "Other places where it happened, with semicolons between."),
];

const INCIDENTS: readonly Property[] = [
  asked("id", "string", "Id of the incident."),
  ...HAPPENING,
  ...TIME,
  ...PLACE,
  ...CASUALTY_KINDS.flatMap((kind) => [
    asked(kind, "integer", `How many were ${kind}, as the newest source says; null where nobody gives a number.`),
    ...(isBounded(kind)
      ? [
          told(`${kind}_low`, "integer", `The lowest figure of those ${kind}.`),
          told(`${kind}_high`, "integer", `The highest figure of those ${kind}; null where it is open.`),
        ]
      : []),
  ]),
  asked("confidence", "number", "How sure the reader is, from 0 to 1."),
  asked("sources", "integer", "Number of independent sources."),
  asked("publishers", "string", "Who tells it, with semicolons between."),
  address("url", "Page of the incident, with its sources and their quotes."),
];

const REPORTS: readonly Property[] = [
  asked("id", "string", "Id of the report."),
  asked("incident_id", "string", "Id of the incident that it tells."),
  ...HAPPENING,
  ...TIME,
  ...PLACE,
  ...CASUALTY_KINDS.flatMap((kind) => [
    told(`${kind}_low`, "integer", `At least so many were ${kind}; null where it gives no number.`),
    ...(isBounded(kind)
      ? [told(`${kind}_high`, "integer", `At most so many were ${kind}; null where that is open.`)]
      : []),
  ]),
  asked("confidence", "number", "How sure the reader is, from 0 to 1."),
  asked("publisher", "string", "Who published the article."),
  asked("published_at", "string", "When the article was published, as its source gives it."),
  asked("article_title", "string", "Title of the article."),
  address("article_url", "Address of the article."),
  told("quote", "string", "The words of the article that tell it."),
  address("url", "Page of the incident, with its sources and their quotes."),
];

const PLACES: readonly Property[] = [
  asked("id", "string", "Id of the place."),
  asked("name", "string", "Name of the place."),
  asked("kind", "string", "What it is; only a site or a place (a town, village or district) is a point.", PLACE_KINDS),
  asked("admin1", "string", "First-order area that it lies in."),
  asked("country", "string", "Country, ISO 3166-1 alpha-2."),
  asked("population", "integer", "Inhabitants; null when unknown."),
  asked("incidents", "integer", "Incidents that happened there."),
  told("drawing", "string", "What the geometry is.", DRAWINGS),
  address("same_as", "The place at GeoNames."),
];

function collection(
  name: CollectionName,
  title: string,
  hasTime: boolean,
  properties: readonly Property[],
  description: string,
): Collection {
  const queryables = new Map(properties.flatMap((one) => (one.isQueryable ? [[one.name, one] as const] : [])));
  return { name, title, description, hasTime, properties, queryables };
}

export const COLLECTIONS: Readonly<Record<CollectionName, Collection>> = {
  incidents: collection(
    "incidents",
    "Incidents",
    true,
    INCIDENTS,
    "Happenings that one or more articles tell of. A point stands for a known town or site alone: what is known to an area has its outline, what is known to be near a town a circle, and what has no place no geometry.",
  ),
  reports: collection(
    "reports",
    "Reports",
    true,
    REPORTS,
    "What one article says of one happening, with the words that say so.",
  ),
  places: collection("places", "Places", false, PLACES, "Places where incidents happened, each once."),
};

/** The collection of this name, or null. */
export function collectionNamed(name: string): Collection | null {
  return Object.hasOwn(COLLECTIONS, name) ? COLLECTIONS[name as CollectionName] : null;
}
