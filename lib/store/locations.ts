import type { ReportPlace } from "../model.ts";
import { boundsOf } from "./bounds.ts";

/** Columns of the locations among an incident's places: what filters ask of where it happened. */
export function locationsOf(places: readonly ReportPlace[]) {
  return places
    .filter(({ role }) => role === "location")
    .map((place) => ({
      placeId: place.id,
      precision: place.precision,
      longitude: place.point[0],
      latitude: place.point[1],
      ...boundsOf(place),
    }));
}
