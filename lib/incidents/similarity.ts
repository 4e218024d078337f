import { distance } from "@turf/distance";
import { CASUALTY_KINDS, type IncidentReport, POINT_PRECISIONS, type ReportPlace } from "../model.ts";
import { type Interval, intervalOf } from "../query/interval.ts";
import { APART_SUBTYPES, DAYS_APART, KINDRED_TYPES, LINK } from "./settings.ts";
import { overlapOf, tellingWords } from "./words.ts";

const DAY_MS = 86_400_000;

/** How alike two reports are: a score from 0 to 1 by feature; null where the feature rules a link out. */
export interface Similarity {
  readonly score: number;
  readonly reasons: readonly string[];
}

/** Compares two reports; a score of 0 comes with the one reason that rules the link out. */
export function compareReports(one: IncidentReport, other: IncidentReport): Similarity {
  const type = typeLikeness(one, other);
  if (type === 0) return ruledOut(`${one.type} ${one.subtype ?? ""} is no ${other.type} ${other.subtype ?? ""}`);
  const time = timeLikeness(one, other);
  if (time === 0) return ruledOut(`${one.time.edtf} is too far from ${other.time.edtf}`);
  const words = overlapOf(tellingWords(one), tellingWords(other));
  const place = placeLikeness(locationsOf(one), locationsOf(other));
  if (place === 0) return ruledOut("the places lie apart");
  const needed = isSameTime(one, other) ? LINK.wordsWithoutPlace : LINK.wordsWithoutPlaceAndDay;
  if (place === null && words < needed) return ruledOut("no common place and too few common words");
  const toll = tollLikeness(one, other);
  const { weights } = LINK;
  const score =
    weights.type * type +
    weights.place * (place ?? words) +
    weights.time * time +
    weights.words * Math.min(1, words * 2) +
    weights.toll * toll;
  const figure = (name: string, value: number | null) => `${name} ${value === null ? "unknown" : value.toFixed(2)}`;
  return {
    score,
    reasons: [
      figure("type", type),
      figure("place", place),
      figure("time", time),
      figure("words", words),
      figure("toll", toll),
    ],
  };
}

const isSameTime = ({ time: a }: IncidentReport, { time: b }: IncidentReport) => a.start === b.start && a.end === b.end;

const ruledOut = (reason: string): Similarity => ({ score: 0, reasons: [reason] });

function typeLikeness(one: IncidentReport, other: IncidentReport): number {
  const apart = APART_SUBTYPES.some(
    ([a, b]) => (a === one.subtype && b === other.subtype) || (b === one.subtype && a === other.subtype),
  );
  if (apart) return 0;
  if (one.type === other.type) return one.subtype === other.subtype || !one.subtype || !other.subtype ? 1 : 0.8;
  const kindred = KINDRED_TYPES.find(
    ([a, b]) => (a === one.type && b === other.type) || (b === one.type && a === other.type),
  );
  return kindred?.[2] ?? 0;
}

/** 1 where the times touch, falling to 0 at the days that the type allows; 0.5 where one is unknown. */
function timeLikeness(one: IncidentReport, other: IncidentReport): number {
  const [a, b] = [intervalOf(one.time), intervalOf(other.time)];
  if (!a || !b) return 0.5;
  // Two days that follow each other lie one day apart, though only a millisecond is between them.
  const days = Math.ceil(gapMs(a, b) / DAY_MS);
  if (days <= 0) return Math.max(0.6, 1 - spanDays(a, b) / 60);
  const allowed = Math.max(DAYS_APART[one.type] ?? DAYS_APART.other, DAYS_APART[other.type] ?? DAYS_APART.other);
  return days >= allowed ? 0 : 0.7 * (1 - days / allowed);
}

const gapMs = (a: Interval, b: Interval) => Math.max(a.start - b.end, b.start - a.end);
/** How much longer one of the two intervals is: "in March" says little about the 27th. */
const spanDays = (a: Interval, b: Interval) => Math.abs(a.end - a.start - (b.end - b.start)) / DAY_MS;

const locationsOf = (report: IncidentReport) => report.places.filter((place) => place.role === "location");

/** The best likeness of any pair of places; null when a report has none. */
function placeLikeness(ones: readonly ReportPlace[], others: readonly ReportPlace[]): number | null {
  if (ones.length === 0 || others.length === 0) return null;
  return Math.max(...ones.flatMap((one) => others.map((other) => pairLikeness(one, other))));
}

function pairLikeness(one: ReportPlace, other: ReportPlace): number {
  if (one.id === other.id) return one.precision === "country" || one.precision === "region" ? 0.8 : 1;
  const bothPoints = isPoint(one) && isPoint(other);
  const km = distance([...one.point], [...other.point]);
  if (bothPoints) {
    if (km > LINK.nearKm) return 0;
    // A palace in a city is told as the city; two towns twenty kilometres apart are two towns.
    return one.precision !== other.precision ? 0.75 : 0.4 * (1 - km / LINK.nearKm);
  }
  if (contains(one, other) || contains(other, one))
    return one.precision === "country" || other.precision === "country" ? 0.5 : 0.65;
  const radius = Math.max(one.radiusKm ?? 0, other.radiusKm ?? 0);
  if (one.precision === "near" || other.precision === "near") return km <= radius + LINK.nearKm ? 0.7 : 0;
  return one.precision === "water" || other.precision === "water" ? (km < 300 ? 0.4 : 0) : 0;
}

const isPoint = (place: ReportPlace) => (POINT_PRECISIONS as readonly string[]).includes(place.precision);

/** Whether the area of one place holds the other: shared first-order area or country, or a box around the point. */
function contains(area: ReportPlace, inner: ReportPlace): boolean {
  if (isPoint(area) || area.precision === "near") return false;
  if (area.precision === "country") return area.country !== null && area.country === inner.country;
  if (area.precision === "admin1")
    return area.country === inner.country && area.admin1 !== null && area.admin1 === inner.admin1;
  if (area.areas.some((id) => inner.areas.includes(id) || id === inner.country)) return true;
  if (area.bbox === null) return false;
  const [west, south, east, north] = area.bbox;
  const [x, y] = inner.point;
  return x >= west && x <= east && y >= south && y <= north;
}

/** 1 for a figure in common, 0.5 where nothing can be compared, less the further the figures lie apart. */
function tollLikeness(one: IncidentReport, other: IncidentReport): number {
  const ratios = CASUALTY_KINDS.flatMap((kind) => {
    const [a, b] = [one.casualties[kind], other.casualties[kind]];
    return a && b ? [(Math.min(a.low, b.low) + 1) / (Math.max(a.low, b.low) + 1)] : [];
  });
  return ratios.length === 0 ? 0.5 : Math.max(...ratios);
}
