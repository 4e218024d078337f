import type {
  ArticleRef,
  CasualtyKind,
  CountRange,
  Evidence,
  Incident,
  LngLat,
  Place,
  Relation,
  ReportPlace,
  SourcedReport,
} from "#lib/model";
import type { IncidentSummary } from "#lib/query/filters";

// What /api/incidents/ID and the addresses below it answer, as far as the interface reads it.

export interface TextPiece {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Whole sentences around a quote, with the one before and the one after. */
export interface QuoteContext extends TextPiece {
  readonly before: TextPiece | null;
  readonly after: TextPiece | null;
}

export interface QuotedReport extends SourcedReport {
  readonly context: readonly QuoteContext[];
}

/** One figure of a toll with who says it. */
export interface Figure extends CountRange {
  readonly publisher: string | null;
  readonly publishedAt: string | null;
  /** A later text withdraws it. */
  readonly isRetracted: boolean;
}
export type Figures = { readonly [K in CasualtyKind]?: readonly Figure[] };

export type SourceReason = { readonly kind: "copies" } | { readonly kind: "agency" | "owner"; readonly name: string };

/** Articles that count as one source; no reasons where it is one publisher. */
export interface SourceGroup {
  readonly name: string;
  readonly articleIds: readonly string[];
  readonly reasons: readonly SourceReason[];
}

/** The words that take an incident back. */
export interface Retraction {
  readonly reportId: string;
  readonly evidence: Evidence;
}

export interface IncidentDetail extends Incident {
  readonly readingVersion: string;
  readonly reports: readonly QuotedReport[];
  readonly retraction: Retraction | null;
  readonly figures: Figures;
  readonly sourceGroups: readonly SourceGroup[];
  readonly relations: readonly Relation[];
  /** In a frozen view: as of when it is told, and how it was taken back since; null: it was not. */
  readonly frozen?: {
    readonly at: string;
    readonly retraction: {
      readonly since: string;
      readonly evidence: Evidence | null;
      readonly article: ArticleRef | null;
    } | null;
  };
  /** `mailto:` or `https:` address for corrections, or null. */
  readonly corrections: string | null;
}

export interface NearbyIncident {
  readonly incident: IncidentSummary;
  readonly distanceKm: number;
  readonly isExact: boolean;
}

/** A place that a name may mean, with the probability. */
export interface CandidatePlace {
  readonly place: Place;
  readonly confidence: number;
  readonly isChosen: boolean;
}

/** A name in an article that gives a report one of its places. */
export interface NamedPlace {
  readonly article: ArticleRef;
  readonly name: string;
  readonly given: ReportPlace | null;
  readonly candidates: readonly CandidatePlace[];
}

/** Shows a point on the map while somebody looks at it; null: no longer. */
export type Peek = (point: LngLat | null) => void;
