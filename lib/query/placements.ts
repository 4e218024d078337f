import { type PlacePrecision, POINT_PRECISIONS, type ReportPlace } from "../model.ts";

/** How a place is drawn: only a town or a site is a point; everything wider is a circle or an area, never a pin. */
export type Mark = "point" | "circle" | "area";

/** Which mark a precision has. */
export function markOf(precision: PlacePrecision): Mark {
  if ((POINT_PRECISIONS as readonly PlacePrecision[]).includes(precision)) return "point";
  return precision === "near" ? "circle" : "area";
}

/** The places at which an incident happened, leaving out where somebody came from, went to or was spoken of. */
export function locationsOf(incident: { readonly places: readonly ReportPlace[] }): readonly ReportPlace[] {
  return incident.places.filter((place) => place.role === "location");
}
