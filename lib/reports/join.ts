import type { IncidentStatus, ReportPlace } from "../model.ts";
import { intervalOf } from "../query/interval.ts";
import { joinActors } from "./actors.ts";
import { type Draft, locationsOf } from "./draft.ts";
import { asPlace, liesWithin, mayBeOne } from "./geography.ts";

/** What both say: the surer words, the more exact place and time, the figures of both. */
export function joinDrafts(one: Draft, other: Draft): Draft {
  const [lead, second] =
    other.weight > one.weight || (one.sentence.isHeading && !other.sentence.isHeading) ? [other, one] : [one, other];
  const placed = placesOfBoth(lead, second);
  const attributed = lead.claimedBy === null ? second : lead;
  return {
    type: lead.type,
    subtype: lead.subtype ?? (second.type === lead.type ? second.subtype : null),
    weight: 1 - (1 - one.weight) * (1 - other.weight * 0.4),
    sentence: lead.sentence,
    offset: lead.offset,
    places: placed,
    isSetting: one.isSetting && other.isSetting,
    tellings: one.tellings + other.tellings,
    isDefinite: one.isDefinite && other.isDefinite,
    when: narrower(lead, second).when,
    status: statusOfBoth(one, other),
    claimedBy: attributed.claimedBy,
    counts: [...one.counts, ...other.counts],
    actors: joinActors(one.actors, other.actors),
    names: new Map([...lead.names, ...second.names]),
    carriers: [...lead.carriers, ...second.carriers].filter(({ field }) => field !== "where" || placed.length > 0),
  };
}

/** What is said wins over the town that the passage is about; stages of one case keep the place of the first. */
function placesOfBoth(lead: Draft, second: Draft): readonly ReportPlace[] {
  if (lead.isSetting !== second.isSetting) {
    const said = lead.isSetting ? second : lead;
    return said.places.length > 0 ? said.places : (lead.isSetting ? lead : second).places;
  }
  const apart =
    lead.type === "justice" && !locationsOf(lead).some((a) => locationsOf(second).some((b) => mayBeOne(a, b)));
  if (apart && lead.places.length > 0) return lead.places;
  return exacter(lead, second);
}

/**
 * Locations of both without those that hold another; places of other roles once each. A town stays where another sentence
 * names a palace in it: the summit is in the city, its photograph at the gate.
 */
function exacter(lead: Draft, second: Draft): ReportPlace[] {
  const unique = new Map([...lead.places, ...second.places].map((place) => [`${place.role} ${place.id}`, place]));
  const all = [...unique.values()];
  const isLessFit = (place: ReportPlace, other: ReportPlace) =>
    other.role === place.role &&
    (holds(place, other)
      ? !(isTown(place) && other.precision === "site")
      : isTown(other) && place.precision === "site" && holds(other, place));
  const hasPoint = all.some((place) => place.role === "location" && (isTown(place) || place.precision === "site"));
  const isVague = (place: ReportPlace) =>
    hasPoint && place.role === "location" && (place.precision === "country" || place.precision === "region");
  return all.filter((place) => !isVague(place) && !all.some((other) => isLessFit(place, other)));
}

const isTown = ({ precision }: ReportPlace) => precision === "place" || precision === "near";
const holds = (outer: ReportPlace, inner: ReportPlace) => liesWithin(asPlace(inner), asPlace(outer));

function narrower(one: Draft, other: Draft): Draft {
  if ((one.when.evidence === null) !== (other.when.evidence === null)) return one.when.evidence ? one : other;
  const width = ({ when }: Draft) => {
    const interval = intervalOf(when.time);
    // A night that its evening names is told better than one that two dates bound.
    return interval ? interval.end - interval.start + (when.time.edtf.includes("/") ? 1 : 0) : Number.POSITIVE_INFINITY;
  };
  return width(other) < width(one) ? other : one;
}

/** Told as happened wins over planned; a doubt anywhere in the article stays, unless somebody who is no party tells it too. */
function statusOfBoth(one: Draft, other: Draft): IncidentStatus {
  const [reported, claimed] = one.status === "reported" ? [one, other] : [other, one];
  if (reported.status === "reported" && claimed.status === "claimed" && isIndependent(reported, claimed))
    return "reported";
  const order: readonly IncidentStatus[] = ["retracted", "disputed", "claimed", "reported", "planned"];
  return order[Math.min(order.indexOf(one.status), order.indexOf(other.status))] ?? one.status;
}

/** A headline leaves out who says so, and "the attack" only points back to what was claimed. */
function isIndependent(reported: Draft, claimed: Draft): boolean {
  if (reported.sentence.isHeading || reported.isDefinite || reported.sentence.index === claimed.sentence.index)
    return false;
  return reported.claimedBy !== null
    ? !shareWords(reported.claimedBy, claimed.claimedBy ?? "")
    : reported.sentence.index < claimed.sentence.index;
}

/** "South Korea's military" and "a South Korean military report" are one voice: words are compared by their beginnings. */
function shareWords(one: string, other: string): boolean {
  const stems = (name: string) => name.toLowerCase().match(/\p{L}{5}/gu) ?? [];
  const known = new Set<string>(stems(other));
  return stems(one).some((stem) => known.has(stem));
}
