import type { IncidentFilters, IncidentSummary } from "../query/filters.ts";
import { MCP_LIMITS } from "./limits.ts";
import { isWithin, type PlaceBox } from "./places.ts";
import type { Sources } from "./sources.ts";

/** Incidents that are loaded at once. */
const STEP = 500;

export interface WithinBorders {
  /** Newest first. */
  readonly incidents: readonly IncidentSummary[];
  /** False: there are more in its box than are looked at, so that older ones may be missing. */
  readonly isWhole: boolean;
}

/** Incidents of a country or first-order area: its box reaches beyond its borders, and what lies there is left out. */
export async function withinBorders(
  filters: IncidentFilters,
  place: PlaceBox,
  sources: Sources,
): Promise<WithinBorders> {
  const store = await sources.store();
  const found: IncidentSummary[] = [];
  for (let offset = 0; offset < MCP_LIMITS.lookedAt; offset += STEP) {
    const { incidents } = await store.listIncidents({ ...filters, bbox: place.box }, { limit: STEP, offset });
    found.push(...incidents.filter((each) => isWithin(each, place)));
    if (incidents.length < STEP) return { incidents: found, isWhole: true };
  }
  return { incidents: found, isWhole: false };
}
