import { DAYS_APART, KINDRED_TYPES, LINK, REVISION_DAYS } from "../incidents/settings.ts";
import type { Comparable } from "../incidents/similarity.ts";
import { isRevision } from "../incidents/time-likeness.ts";
import type { Incident, IncidentType, ReportPlace } from "../model.ts";
import { type Interval, intervalOf } from "../query/interval.ts";
import { type Bounds, boundsOf, turnsOf, widen } from "./bounds.ts";
import { daysOf, type LinkBox, linkBoxesOf, WORLD } from "./link-boxes.ts";

/** How far around a report incidents are looked for. At least what linking may still call one happening. */
const REACH = {
  /** Kilometres around a place; LINK.siteKm and a little, since degrees are no kilometres. */
  km: LINK.siteKm * 1.2,
  /** Kilometres around a sea, which is told by its label point or by its whole. */
  waterKm: LINK.waterKm * 1.2,
} as const;
/** The nearest in time: bounds what one report costs. */
export const MOST_CANDIDATES = 60;

const DAY_MS = 86_400_000;

/** Where, when and of which types incidents are looked for. */
export interface Neighbourhood extends Pick<Incident, "places" | "time"> {
  /** Days around the time within which incidents of each type are looked for. */
  readonly days: ReadonlyMap<IncidentType, number>;
}

/** Where incidents are looked for that a report may tell of. */
export function neighbourhoodOf(report: Comparable): Neighbourhood {
  const own = Math.max(daysApart(report.type), isRevision(report) ? REVISION_DAYS : 0);
  const days = new Map(kindredOf(report.type).map((type) => [type, Math.max(own, daysApart(type))] as const));
  return { places: report.places, time: report.time, days };
}

/** The boxes that an incident of the neighbourhood touches. */
export function reachOf({ places, time, days }: Neighbourhood): LinkBox[] {
  const span = daysOf(intervalOf(time), Math.max(...days.values()));
  return boundsAround(places).map((bounds) => ({ ...bounds, ...span }));
}

/** The same question as that of the store, of one incident at hand. */
export function isNeighbour(around: Neighbourhood, incident: Pick<Incident, "type" | "places" | "time">): boolean {
  const days = around.days.get(incident.type);
  if (days === undefined || !isWithinDays(intervalOf(around.time), intervalOf(incident.time), days)) return false;
  const boxes = linkBoxesOf(incident);
  return reachOf(around).some((reach) => turnsOf(reach).some((turn) => boxes.some((box) => touch(turn, reach, box))));
}

function isWithinDays(one: Interval | null, other: Interval | null, days: number): boolean {
  if (!one || !other) return true;
  return other.start <= one.end + days * DAY_MS && other.end >= one.start - days * DAY_MS;
}

function touch(turn: Bounds, { startDay, endDay }: LinkBox, box: LinkBox): boolean {
  const isThere = turn.west <= box.east && turn.east >= box.west && turn.south <= box.north && turn.north >= box.south;
  return isThere && startDay <= box.endDay && endDay >= box.startDay;
}

const daysApart = (type: IncidentType) => DAYS_APART[type] ?? DAYS_APART.other;

/** Types that different articles may give to one happening, the type itself among them. */
function kindredOf(type: IncidentType): IncidentType[] {
  return [type, ...KINDRED_TYPES.flatMap(([one, other]) => (one === type ? other : other === type ? one : []))];
}

/** The bounds within which a place may be told otherwise; a report without a place may tell of any. */
function boundsAround(places: readonly ReportPlace[]): Bounds[] {
  const locations = places.filter(({ role }) => role === "location");
  if (locations.length === 0) return [WORLD];
  return locations.map((place) => {
    const margin = (place.precision === "water" ? REACH.waterKm : REACH.km) + (place.radiusKm ?? 0);
    return widen(boundsOf(place), margin);
  });
}
