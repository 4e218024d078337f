import { distance } from "@turf/distance";
import { type IncidentReport, POINT_PRECISIONS, type ReportPlace } from "../model.ts";
import type { Likeness } from "./likeness.ts";
import { LINK } from "./settings.ts";

type Located = Pick<IncidentReport, "places">;

/** The places where a report says that it happened. */
export const locationsOf = (report: Located) => report.places.filter((place) => place.role === "location");

/** The best likeness of any pair of locations; null where a report has none. */
export function placeLikeness(one: Located, other: Located): Likeness {
  const [ones, others] = [locationsOf(one), locationsOf(other)];
  if (ones.length === 0 || others.length === 0) return { value: null, words: "one names no place" };
  return ones
    .flatMap((place) => others.map((second) => pairLikeness(place, second)))
    .reduce((best, pair) => ((pair.value ?? 0) > (best.value ?? 0) ? pair : best));
}

/** Whether a report tells of a wider place than the other: an area that holds it, or none. */
export function isWider(wide: Located, narrow: Located): boolean {
  const [wides, narrows] = [locationsOf(wide), locationsOf(narrow)];
  if (wides.length === 0) return narrows.length > 0;
  return (
    narrows.length > 0 && narrows.every((inner) => wides.some((area) => area.id !== inner.id && holds(area, inner)))
  );
}

function pairLikeness(one: ReportPlace, other: ReportPlace): Likeness {
  if (one.id === other.id) {
    const isVast = one.precision === "country" || one.precision === "region";
    return { value: isVast ? 0.8 : 1, words: `both in ${one.name}` };
  }
  const km = distance([...one.point], [...other.point]);
  const apart = `${one.name} and ${other.name} are ${Math.round(km)} km apart`;
  if (isPoint(one) && isPoint(other)) {
    // A palace in a city is told as the city; two towns are two towns, unless one is a quarter of the other.
    if (one.precision !== other.precision) return { value: km <= LINK.siteKm ? 0.75 : 0, words: apart };
    return { value: km <= LINK.quarterKm ? 0.6 * (1 - km / (2 * LINK.quarterKm)) : 0, words: apart };
  }
  if (holds(one, other) || holds(other, one)) {
    const [area, inner] = holds(one, other) ? [one, other] : [other, one];
    const isVast = one.precision === "country" || other.precision === "country";
    return { value: isVast ? 0.5 : 0.65, words: `${inner.name} lies in ${area.name}` };
  }
  const radius = Math.max(one.radiusKm ?? 0, other.radiusKm ?? 0);
  if (one.precision === "near" || other.precision === "near")
    return { value: km <= radius + LINK.siteKm ? 0.7 : 0, words: apart };
  const isWater = one.precision === "water" || other.precision === "water";
  return { value: isWater && km < LINK.waterKm ? 0.4 : 0, words: apart };
}

const isPoint = (place: ReportPlace) => (POINT_PRECISIONS as readonly string[]).includes(place.precision);

/** Whether an area holds a place: shared first-order area or country, or a box around the point. */
export function holds(area: ReportPlace, inner: ReportPlace): boolean {
  if (isPoint(area) || area.precision === "near") return false;
  if (area.precision === "country") return area.country !== null && area.country === inner.country;
  // A country lies in none of its areas, whatever its label point does.
  if (inner.precision === "country" && area.precision !== "region") return false;
  if (area.precision === "admin1")
    return area.country === inner.country && area.admin1 !== null && area.admin1 === inner.admin1;
  if (area.areas.some((id) => inner.areas.includes(id) || id === inner.country)) return true;
  if (area.bbox === null) return false;
  const [west, south, east, north] = area.bbox;
  const [x, y] = inner.point;
  const isBetween = west <= east ? x >= west && x <= east : x >= west || x <= east;
  return isBetween && y >= south && y <= north;
}
