import type {
  CasualtyKind,
  CountRange,
  Evidence,
  EvidenceField,
  IncidentStatus,
  IncidentSubtype,
  IncidentType,
  ReportPlace,
  Span,
} from "../model.ts";
import type { FoundActor } from "./actors.ts";
import type { SentenceContext } from "./context.ts";
import type { FoundTime } from "./when.ts";

/** A quote that carries a field, before its text is cut out. */
export interface Carrier extends Span {
  readonly field: EvidenceField;
  /** Id of the place that the words name, for field `where`. */
  readonly place?: string;
}

/** A count with the words that give it; null where the text denies or doubts the figure. */
export interface DraftCount extends Span {
  readonly kind: CasualtyKind;
  readonly count: CountRange | null;
  /** Names the place of the figure itself: such a figure wins over the sum of several places. */
  readonly isLocal: boolean;
  /** Told one by one and not by a figure, with the family name of one who is named. */
  readonly single?: { readonly name: string | null } | undefined;
  /** "dozens": gives way to any figure. */
  readonly isVague?: boolean | undefined;
  /** Said to replace an earlier figure: "the toll rose to 25". */
  readonly isRevision?: boolean;
}

/** A report in the making. Gathering joins drafts of one happening; only the result is cut into quotes. */
export interface Draft {
  readonly type: IncidentType;
  readonly subtype: IncidentSubtype | null;
  readonly weight: number;
  readonly sentence: SentenceContext;
  /** Of the words that tell it, in the sentence. */
  readonly offset: number;
  readonly places: readonly ReportPlace[];
  /** Whether the place is only the town that the passage is about: it gives way to a place that is said. */
  readonly isSetting: boolean;
  /** How many sentences tell it. */
  readonly tellings: number;
  /** "the attack": a happening that was told before, if any of its type was. */
  readonly isDefinite: boolean;
  readonly when: FoundTime;
  readonly status: IncidentStatus;
  readonly claimedBy: string | null;
  readonly counts: readonly DraftCount[];
  readonly actors: readonly FoundActor[];
  /** Names of persons and bodies in the sentence: tells one meeting from another. */
  readonly names: ReadonlyMap<string, string>;
  readonly carriers: readonly Carrier[];
}

/** The places where it happened, without those that it came from or goes to. */
export const locationsOf = (draft: Draft): ReportPlace[] => draft.places.filter(({ role }) => role === "location");

/** The verbatim quotes of carriers, without doubles, in the order of field and text. */
export function cutEvidence(text: string, carriers: readonly Carrier[]): Evidence[] {
  const unique = new Map(carriers.map((carrier) => [`${carrier.field} ${carrier.start} ${carrier.end}`, carrier]));
  return [...unique.values()]
    .sort((one, other) => FIELDS.indexOf(one.field) - FIELDS.indexOf(other.field) || one.start - other.start)
    .map(({ field, start, end }) => ({ field, start, end, quote: text.slice(start, end) }));
}

const FIELDS: readonly EvidenceField[] = [
  "what",
  "where",
  "when",
  "who",
  "status",
  "actor",
  "killed",
  "injured",
  "missing",
  "detained",
  "displaced",
];
