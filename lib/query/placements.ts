import { type PlacePrecision, POINT_PRECISIONS, type ReportPlace } from "../model.ts";
import { mercatorX, mercatorY } from "./mercator.ts";
import type { TimeIndex } from "./time-index.ts";

/** How a place is drawn: only a town or a site is a point; everything wider is a circle or an area, never a pin. */
export type Mark = "point" | "circle" | "area";

/**
 * Every place at which an incident is drawn, in typed arrays: an incident with two locations stands at both.
 * Placement numbers of one incident follow each other.
 */
export interface Placements {
  readonly index: TimeIndex;
  /** Position in the index of the incident that stands there. */
  readonly incident: Uint32Array;
  /** Web Mercator, 0 to 1. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly marks: readonly Mark[];
  /** Placements of the incident at position p are those from `first[p]` to before `first[p + 1]`. */
  readonly first: Uint32Array;
  place(number: number): ReportPlace;
}

/** Which mark a precision has. */
export function markOf(precision: PlacePrecision): Mark {
  if ((POINT_PRECISIONS as readonly PlacePrecision[]).includes(precision)) return "point";
  return precision === "near" ? "circle" : "area";
}

/** The places at which an incident happened, leaving out where somebody came from, went to or was spoken of. */
export function locationsOf(incident: { readonly places: readonly ReportPlace[] }): readonly ReportPlace[] {
  return incident.places.filter((place) => place.role === "location");
}

/** Lays out the locations of all incidents of an index once. */
export function placeIncidents(index: TimeIndex): Placements {
  const placed = index.incidents.flatMap((incident, position) =>
    locationsOf(incident).map((place) => ({ place, position })),
  );
  const first = new Uint32Array(index.incidents.length + 1);
  for (const { position } of placed) first[position + 1] = (first[position + 1] ?? 0) + 1;
  for (let at = 1; at < first.length; at++) first[at] = (first[at] ?? 0) + (first[at - 1] ?? 0);
  return {
    index,
    incident: Uint32Array.from(placed, ({ position }) => position),
    x: Float64Array.from(placed, ({ place }) => mercatorX(place.point[0])),
    y: Float64Array.from(placed, ({ place }) => mercatorY(place.point[1])),
    marks: placed.map(({ place }) => markOf(place.precision)),
    first,
    place(number) {
      const entry = placed[number];
      if (!entry) throw new RangeError(`placement ${number} of ${placed.length}`);
      return entry.place;
    },
  };
}
