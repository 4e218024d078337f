import type {
  ActorRole,
  CasualtyKind,
  EvidenceField,
  IncidentGroup,
  IncidentStatus,
  IncidentSubtype,
  IncidentType,
  PlaceKind,
  PlacePrecision,
  PlaceRole,
  RelationKind,
  ToponymRole,
} from "#lib/model";
import type { EmbedPart, Sort } from "#lib/query/view";

type Table<Key extends string> = Readonly<Record<Key, string>>;

/** The words for every code of the vocabulary. */
export interface Labels {
  readonly types: Table<IncidentType>;
  /** The same in one or two words, for the list and the menus. */
  readonly typesShort: Table<IncidentType>;
  readonly subtypes: Table<IncidentSubtype>;
  readonly groups: Table<IncidentGroup>;
  readonly statuses: Table<IncidentStatus>;
  readonly statusMeanings: Table<IncidentStatus>;
  readonly precisions: Table<PlacePrecision>;
  /** What an entry of the gazetteer is. */
  readonly placeKinds: Table<PlaceKind>;
  readonly sorts: Table<Sort>;
  readonly relations: Table<RelationKind>;
  /** Headings of counts: "Killed". */
  readonly casualties: Table<CasualtyKind>;
  readonly actors: Table<ActorRole>;
  /** What a quote is evidence for. */
  readonly fields: Table<EvidenceField>;
  /** Before the name of a place: "from Rostov". */
  readonly placeRoles: Table<PlaceRole>;
  /** Why a name is not the place itself. */
  readonly toponymRoles: Table<Exclude<ToponymRole, "literal">>;
  readonly parts: Table<EmbedPart>;
}
