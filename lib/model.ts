/**
 * The vocabulary of Dateline: types and code tables, nothing that runs.
 * Offsets are UTF-16 code units into the text of the article, end exclusive.
 * Coordinates are [longitude, latitude] in WGS 84 degrees.
 */

export type LngLat = readonly [longitude: number, latitude: number];
/** [west, south, east, north]; west > east when the box crosses longitude 180. */
export type BoundingBox = readonly [west: number, south: number, east: number, north: number];

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One published text. The text is kept as it is; everything found in it is a Span of it. */
export interface Article {
  readonly id: string;
  readonly title: string | null;
  readonly url: string | null;
  readonly publisher: string | null;
  /** ISO 8601 date or instant. */
  readonly publishedAt: string | null;
  /** BCP 47 code that the source states, or null: then the language is detected. */
  readonly language: string | null;
  readonly text: string;
}

/** One self-contained part of an article: an entry of a live blog, or the whole of a short article. */
export interface Passage extends Span {
  readonly heading: Span | null;
  /** ISO date or instant that the text itself gives for this passage. */
  readonly date: string | null;
}

export interface Sentence extends Span {
  /** Index of its passage. */
  readonly passage: number;
  /** A headline, title or list label: a noun phrase counts as a statement there. */
  readonly isHeading: boolean;
}

// --- places -----------------------------------------------------------------

export const PLACE_KINDS = ["site", "place", "admin2", "admin1", "region", "country", "water"] as const;
/** What a gazetteer entry is; `place` is a town, village or city district. */
export type PlaceKind = (typeof PLACE_KINDS)[number];

/** A gazetteer entry. */
export interface Place {
  /** `geonames:706483`, `country:UA`, `admin1:UA-63`, `admin2:…`, `region:donbas`, `site:kremlin`, `water:black-sea`. */
  readonly id: string;
  readonly name: string;
  readonly kind: PlaceKind;
  /** ISO 3166-1 alpha-2, or null for what lies in several countries or in none. */
  readonly country: string | null;
  /** English name of the first-order area that it lies in. */
  readonly admin1: string | null;
  /** A town's centre, or a label point within an area. */
  readonly point: LngLat;
  readonly bbox: BoundingBox | null;
  /** Ids of the areas of the area tiles that cover it (`UA`, `UA-63`): what is shaded when this place is an area. */
  readonly areas: readonly string[];
  /** 0 when unknown. */
  readonly population: number;
}

export const TOPONYM_ROLES = ["literal", "associative", "metonymic", "demonym"] as const;
export type ToponymRole = (typeof TOPONYM_ROLES)[number];

/** A name of a place in the text, before it is known which place it means. */
export interface Mention extends Span {
  readonly name: string;
  readonly role: ToponymRole;
  /** Probability from 0 to 1 that this is a name of a place in this role. */
  readonly confidence: number;
  /** The name in the form that the gazetteer knows, when the text inflects it ("Києва" is "Київ"); else left out. */
  readonly lookup?: string;
}

export interface PlaceGuess {
  readonly place: Place;
  /** Probability from 0 to 1. */
  readonly confidence: number;
}

/** A name of a place in the text, and the place that it means; null when the gazetteer knows none. */
export interface Toponym extends Omit<Mention, "lookup"> {
  readonly place: Place | null;
  readonly alternatives: readonly PlaceGuess[];
}

// --- incident types ---------------------------------------------------------

export const GROUPS = ["violence", "security", "unrest", "law", "hazard", "relations", "talk"] as const;
export type IncidentGroup = (typeof GROUPS)[number];

/** Every incident type with its group and subtypes. */
export const INCIDENT_TYPES = {
  strike: { group: "violence", subtypes: ["air", "drone", "missile", "shelling"] },
  explosion: { group: "violence", subtypes: ["bomb", "car-bomb", "suicide-bomb", "mine", "grenade"] },
  battle: { group: "violence", subtypes: ["clash", "advance", "withdrawal"] },
  attack: {
    group: "violence",
    subtypes: [
      "shooting",
      "stabbing",
      "assassination",
      "ramming",
      "assault",
      "abduction",
      "sexual-violence",
      "massacre",
    ],
  },
  military: { group: "security", subtypes: ["deployment", "exercise", "delivery", "interception", "mobilisation"] },
  protest: { group: "unrest", subtypes: ["demonstration", "labour-strike", "riot", "blockade"] },
  justice: { group: "law", subtypes: ["arrest", "raid", "charge", "trial", "sentence"] },
  crime: { group: "law", subtypes: ["theft", "fraud", "trafficking", "arson", "cyber", "vandalism"] },
  accident: { group: "hazard", subtypes: ["transport", "industrial", "fire", "drowning", "collapse", "missing"] },
  disaster: {
    group: "hazard",
    subtypes: ["earthquake", "flood", "storm", "landslide", "wildfire", "cold", "heat", "drought", "eruption"],
  },
  health: { group: "hazard", subtypes: ["outbreak", "poisoning"] },
  diplomacy: { group: "relations", subtypes: ["summit", "meeting", "visit", "call", "negotiation", "agreement"] },
  sanctions: { group: "relations", subtypes: ["sanction", "tariff", "expulsion", "lifting"] },
  humanitarian: { group: "relations", subtypes: ["aid", "evacuation", "release", "exchange", "displacement"] },
  politics: { group: "relations", subtypes: ["election", "vote", "law", "appointment", "resignation"] },
  statement: { group: "talk", subtypes: ["accusation", "threat", "warning", "announcement", "correction"] },
} as const satisfies Record<string, { group: IncidentGroup; subtypes: readonly string[] }>;

export type IncidentType = keyof typeof INCIDENT_TYPES;
export type IncidentSubtype = (typeof INCIDENT_TYPES)[IncidentType]["subtypes"][number];

export const STATUSES = ["reported", "claimed", "disputed", "planned", "retracted"] as const;
export type IncidentStatus = (typeof STATUSES)[number];

// --- where, when, how many ---------------------------------------------------

export const PRECISIONS = ["site", "place", "near", "admin2", "admin1", "region", "country", "water"] as const;
/** How exactly a place is known. An incident without any place has precision `none` where one word is needed. */
export type PlacePrecision = (typeof PRECISIONS)[number];

/** Precisions that are drawn as a point; every other one is drawn as a circle or an area, never as a pin. */
export const POINT_PRECISIONS = ["site", "place"] as const satisfies readonly PlacePrecision[];

export type PlaceRole = "location" | "origin" | "destination" | "related";

/** A place in a report or incident. */
export interface ReportPlace {
  readonly id: string;
  readonly name: string;
  readonly role: PlaceRole;
  readonly precision: PlacePrecision;
  readonly point: LngLat;
  /** Kilometres around the point, for precision `near` only. */
  readonly radiusKm?: number;
  readonly country: string | null;
  readonly admin1: string | null;
  readonly bbox: BoundingBox | null;
  readonly areas: readonly string[];
}

export type TimePrecision = "minute" | "hour" | "day" | "days" | "week" | "month" | "season" | "year" | "unknown";

/** When something happened. */
export interface IncidentTime {
  /** EDTF level 1, or "" when unknown. */
  readonly edtf: string;
  /** ISO date or instant that bounds it, inclusive; null when unknown. */
  readonly start: string | null;
  readonly end: string | null;
  readonly precision: TimePrecision;
}

export const CASUALTY_KINDS = ["killed", "injured", "missing", "detained", "displaced"] as const;
export type CasualtyKind = (typeof CASUALTY_KINDS)[number];

/** Bounds of a count; `high: null` is "at least low". */
export interface CountRange {
  readonly low: number;
  readonly high: number | null;
}
export type Casualties = { readonly [K in CasualtyKind]?: CountRange };

// --- reports and incidents ---------------------------------------------------

export type EvidenceField = "what" | "where" | "when" | "who" | "status" | "actor" | CasualtyKind;

/** A verbatim quote that carries one field: `quote === article.text.slice(start, end)`. */
export interface Evidence extends Span {
  readonly field: EvidenceField;
  readonly quote: string;
}
/** A report without evidence cannot be built. */
export type EvidenceList = readonly [Evidence, ...Evidence[]];

export const ACTOR_ROLES = ["perpetrator", "victim"] as const;
/** Who did it, and who suffered it. */
export type ActorRole = (typeof ACTOR_ROLES)[number];

/** Somebody with a part in a happening, as the text names them ("Russian drones", "a woman and her two children"). */
export interface ReportActor {
  readonly role: ActorRole;
  readonly name: string;
}

/** What one article says of one happening. */
export interface IncidentReport {
  readonly id: string;
  readonly type: IncidentType;
  readonly subtype: IncidentSubtype | null;
  /** At most ten words. */
  readonly title: string;
  readonly status: IncidentStatus;
  readonly claimedBy: string | null;
  readonly time: IncidentTime;
  readonly places: readonly ReportPlace[];
  readonly casualties: Casualties;
  /** Empty when the text names nobody; each has its quote of field `actor`. */
  readonly actors: readonly ReportActor[];
  /** Probability from 0 to 1 that this happening is told, with this type. */
  readonly confidence: number;
  readonly evidence: EvidenceList;
}

/** All that was read in one article. */
export interface Reading {
  readonly article: Article;
  /** BCP 47 code, `und` when it cannot be told. */
  readonly language: string;
  /** Names who read it, with its version: `trained-2`, or `language-model/NAME@1+trained-2`. Stored with every row. */
  readonly reader: string;
  /** What was left unread and why (a language without a reader or read for places only, the end of a long text), or null. */
  readonly unread: string | null;
  readonly passages: readonly Passage[];
  readonly sentences: readonly Sentence[];
  readonly toponyms: readonly Toponym[];
  readonly reports: readonly IncidentReport[];
}

export type ArticleRef = Pick<Article, "id" | "title" | "url" | "publisher" | "publishedAt">;

/** A report with the article that it stands in. */
export interface SourcedReport extends IncidentReport {
  readonly article: ArticleRef;
}

/** One count with the low, best and high of its sources. */
export interface CountEstimate extends CountRange {
  /** The figure of the newest report that gives one. */
  readonly best: number;
}
export type CasualtyEstimates = { readonly [K in CasualtyKind]?: CountEstimate };

/** One happening in the world, told by one or more reports. What the map plots. */
export interface Incident {
  readonly id: string;
  readonly type: IncidentType;
  readonly subtype: IncidentSubtype | null;
  readonly title: string;
  readonly status: IncidentStatus;
  readonly claimedBy: string | null;
  readonly time: IncidentTime;
  readonly places: readonly ReportPlace[];
  readonly casualties: CasualtyEstimates;
  readonly confidence: number;
  /** Number of independent sources: copies, the texts of one agency and publishers of one owner count once. */
  readonly sources: number;
}

/** Each way in which one incident stands to another, with the one that leads back. */
export const RELATION_KINDS = {
  "part-of": "has-part",
  "has-part": "part-of",
  "responds-to": "answered-by",
  "answered-by": "responds-to",
  follows: "followed-by",
  "followed-by": "follows",
  "same-meeting": "same-meeting",
} as const;
export type RelationKind = keyof typeof RELATION_KINDS;

/** How one incident stands to another, and why it is thought so. */
export interface Relation {
  readonly kind: RelationKind;
  readonly incidentId: string;
  readonly title: string;
  readonly reason: string;
  /** Where the other happened first of all: its town, or a label point within its area; null when it has no place. */
  readonly point: LngLat | null;
}

/** An incident with the reports that tell it, oldest article first. */
export interface IncidentWithReports extends Incident {
  readonly reports: readonly SourcedReport[];
}
