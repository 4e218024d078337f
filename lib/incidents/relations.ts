import {
  CASUALTY_KINDS,
  INCIDENT_TYPES,
  type Incident,
  type IncidentType,
  RELATION_KINDS,
  type Relation,
  type RelationKind,
} from "../model.ts";
import { type Interval, intervalOf, overlaps } from "../query/interval.ts";
import type { LinkCandidate } from "./link.ts";
import { isSummary } from "./objections.ts";
import { isWider, locationsOf, placeLikeness } from "./place-likeness.ts";
import { KINDRED_TYPES, RELATED } from "./settings.ts";
import { tellingWords } from "./words.ts";

/** An incident as far as its relations are told by it. */
export interface Kin
  extends LinkCandidate,
    Pick<Incident, "type" | "subtype" | "title" | "time" | "places" | "casualties"> {}

/** The relations of an incident to others in its neighbourhood, by kind and then in the order of the others. */
export function relationsOf(incident: Kin, others: readonly Kin[]): Relation[] {
  const kinds = Object.keys(RELATION_KINDS) as RelationKind[];
  return others
    .filter(({ id }) => id !== incident.id)
    .flatMap((other): Relation[] => {
      const onward = relate(incident, other);
      const back = onward ? null : relate(other, incident);
      const found = onward ?? (back && { ...back, kind: RELATION_KINDS[back.kind] });
      return found
        ? [{ ...found, incidentId: other.id, title: other.title, point: locationsOf(other)[0]?.point ?? null }]
        : [];
    })
    .sort((one, other) => kinds.indexOf(one.kind) - kinds.indexOf(other.kind));
}

type Found = Pick<Relation, "kind" | "reason">;

/** What the first is to the second, the surest first; at most one. */
function relate(one: Kin, other: Kin): Found | null {
  const [mine, theirs] = [intervalOf(one.time), intervalOf(other.time)];
  if (!mine || !theirs) return null;
  return (
    respondsTo(one, other, mine, theirs) ??
    sameMeeting(one, other, mine, theirs) ??
    partOf(one, other, mine, theirs) ??
    follows(one, other, mine, theirs)
  );
}

/** A strike on a town within a night's attack on its region: the other is wider, kindred, of the same time and no smaller. */
function partOf(one: Kin, other: Kin, mine: Interval, theirs: Interval): Found | null {
  if (!HAS_PARTS.has(other.type) || !isKindred(one.type, other.type) || !overlaps(mine, theirs)) return null;
  const summary = other.reports.find(isSummary);
  const [inner, area] = [locationsOf(one)[0], locationsOf(other)[0]];
  const isSmaller = CASUALTY_KINDS.every((kind) => {
    const [less, more] = [one.casualties[kind], other.casualties[kind]];
    return !less || !more || less.best <= more.best;
  });
  if (!inner || !isSmaller || one.reports.some(isSummary)) return null;
  if (area && isWider(other, one))
    return { kind: "part-of", reason: `${inner.name} lies in ${area.name}, at the same time` };
  if (!area && summary && one.type === other.type)
    return { kind: "part-of", reason: `the other tells of many places at the same time` };
  const isOneOf = locationsOf(other).length > 1 && locationsOf(one).length === 1;
  if (isOneOf && locationsOf(other).some(({ id }) => id === inner.id))
    return { kind: "part-of", reason: `${inner.name} is one of the places that it tells of, at the same time` };
  return null;
}

const HAS_PARTS: ReadonlySet<IncidentType> = new Set([
  ...(Object.keys(INCIDENT_TYPES) as IncidentType[]).filter((type) => INCIDENT_TYPES[type].group === "violence"),
  "protest",
  "disaster",
  "health",
]);

function isKindred(one: IncidentType, other: IncidentType): boolean {
  return (
    one === other ||
    KINDRED_TYPES.some(
      ([a, b, compatibility]) =>
        compatibility >= RELATED.kindred && ((a === one && b === other) || (b === one && a === other)),
    )
  );
}

function sameMeeting(one: Kin, other: Kin, mine: Interval, theirs: Interval): Found | null {
  if (one.type !== "diplomacy" || other.type !== "diplomacy" || !overlaps(mine, theirs)) return null;
  if (one.subtype === "call" || other.subtype === "call") return null;
  const place = placeLikeness(one, other);
  return (place.value ?? 0) >= RELATED.samePlace
    ? { kind: "same-meeting", reason: `${place.words}, at the same time` }
    : null;
}

/** Words by which a text says that something answers another. */
const RESPONSE =
  /\b(?:in (?:response|retaliation|reply|revenge|reaction|answer)|retaliat\w+|in protest (?:at|against)|respond(?:ed|ing|s) (?:to|by|with)|reprisals?|avenge\w*)\b/iu;

/** The text says that it answers something, and names the place of the other, which happened before. */
function respondsTo(one: Kin, other: Kin, mine: Interval, theirs: Interval): Found | null {
  if (theirs.start >= mine.end || !isWithin(mine, theirs)) return null;
  const saying = quotesOf(one).find((quote) => RESPONSE.test(quote));
  if (!saying) return null;
  // An answer in kind is given elsewhere; sanctions and talks have no scene of their own.
  const own = new Set(one.type === other.type ? locationsOf(one).map(({ id }) => id) : []);
  const named = locationsOf(other).find(({ id, name }) => !own.has(id) && saying.includes(name));
  if (!named) return null;
  return { kind: "responds-to", reason: `its text says “${RESPONSE.exec(saying)?.[0]}” and names ${named.name}` };
}

/** What commonly comes after what, at the same place. */
const SEQUELS: Partial<Record<IncidentType, readonly IncidentType[]>> = {
  justice: ["attack", "crime", "explosion", "accident", "protest"],
  humanitarian: ["disaster", "battle", "strike", "accident", "attack", "health"],
  health: ["disaster"],
  protest: ["attack", "accident", "politics", "justice"],
  battle: ["battle"],
};

/** An arrest after a stabbing: one is the other's common sequel, at its place, later, and they share telling words. */
function follows(one: Kin, other: Kin, mine: Interval, theirs: Interval): Found | null {
  if (!SEQUELS[one.type]?.includes(other.type) || mine.start <= theirs.start || !isWithin(mine, theirs)) return null;
  const place = placeLikeness(one, other);
  if ((place.value ?? 0) < RELATED.samePlace) return null;
  const words = new Set(other.reports.flatMap((report) => [...tellingWords(report)]));
  const shared = one.reports.flatMap((report) => [...tellingWords(report)]).filter((word) => words.has(word));
  if (shared.length === 0 && one.type !== other.type) return null;
  return { kind: "follows", reason: `${place.words}, later${shared[0] ? `; both say ${shared[0]}` : ""}` };
}

const isWithin = (later: Interval, earlier: Interval) => later.start - earlier.end <= RELATED.days * 86_400_000;

const quotesOf = ({ reports }: Kin) => reports.flatMap(({ evidence }) => evidence.map(({ quote }) => quote));
