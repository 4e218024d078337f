import type { Incident, LngLat, Relation } from "../model.ts";
import { locationsOf } from "./placements.ts";

/**
 * Where arcs lead from an incident to those that it is related to, each point once. None from or to an incident
 * without a place, and none to its own place: there is nothing to see between a point and itself.
 */
export function relatedPoints(incident: Pick<Incident, "places">, relations: readonly Relation[]): readonly LngLat[] {
  const [own] = locationsOf(incident);
  if (!own) return [];
  const points = new Map(relations.flatMap(({ point }) => (point ? [[String(point), point] as const] : [])));
  points.delete(String(own.point));
  return [...points.values()];
}
