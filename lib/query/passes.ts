import {
  type CasualtyEstimates,
  INCIDENT_TYPES,
  type Incident,
  type IncidentSubtype,
  type IncidentType,
  type PlacePrecision,
} from "../model.ts";
import { isWithinArea } from "./area.ts";
import type { IncidentFilters } from "./filters.ts";

// Each filter for itself, so that whoever keeps incidents in another form (columns, SQL) asks the same.

/** Codes of all subtypes; each belongs to one type only. */
export const SUBTYPE_NAMES = Object.values(INCIDENT_TYPES).flatMap(
  ({ subtypes }): readonly IncidentSubtype[] => subtypes,
);

/** Whether a type is narrowed to the chosen ones of its subtypes; one of which none is chosen stays whole. */
export function isNarrowed(subtypes: readonly IncidentSubtype[], type: IncidentType): boolean {
  const own: readonly IncidentSubtype[] = INCIDENT_TYPES[type].subtypes;
  return own.some((subtype) => subtypes.includes(subtype));
}

export function passesSubtypes(
  { subtypes }: Pick<IncidentFilters, "subtypes">,
  type: IncidentType,
  subtype: IncidentSubtype | null,
): boolean {
  if (subtypes === null || !isNarrowed(subtypes, type)) return true;
  return subtype !== null && subtypes.includes(subtype);
}

/** Whether one of the precisions of an incident's locations is chosen; `none` is for an incident without location. */
export function passesPrecisions(
  { precisions }: Pick<IncidentFilters, "precisions">,
  ofLocations: readonly PlacePrecision[],
): boolean {
  if (precisions === null) return true;
  if (ofLocations.length === 0) return precisions.includes("none");
  return ofLocations.some((precision) => precisions.includes(precision));
}

/** Whether a count is at least what is asked; one that nobody gives is not. */
export function isAtLeast(least: number | null, count: number | null | undefined): boolean {
  return least === null || (count ?? Number.NEGATIVE_INFINITY) >= least;
}

/** Whether the best figures are at least what is asked. */
export function passesToll(
  { minKilled, minInjured }: Pick<IncidentFilters, "minKilled" | "minInjured">,
  { killed, injured }: Pick<CasualtyEstimates, "killed" | "injured">,
): boolean {
  return isAtLeast(minKilled, killed?.best) && isAtLeast(minInjured, injured?.best);
}

/** Whether the point of a location lies in the drawn area: a town's centre, or the label point of a region or country. */
export function passesArea({ area }: Pick<IncidentFilters, "area">, { places }: Pick<Incident, "places">): boolean {
  if (area === null) return true;
  return places.some(({ role, point }) => role === "location" && isWithinArea(area, point[0], point[1]));
}
