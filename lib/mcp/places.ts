import { z } from "zod";
import { UsageError } from "../errors.ts";
import type { Gazetteer } from "../gazetteer/gazetteer.ts";
import { type BoundingBox, type Incident, PLACE_KINDS } from "../model.ts";
import { roundBounds } from "../query/bounds.ts";
import { boundsOfPlace, type FoundPlace, foundPlaceOf } from "../query/found-place.ts";

export const foundPlace = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.enum(PLACE_KINDS),
  country: z.string().nullable(),
  where: z.string().describe("The areas that it lies in"),
  longitude: z.number(),
  latitude: z.number(),
  population: z.number().int().describe("0: not known"),
  box: z.array(z.number()).length(4).describe("west, south, east, north: where a search for it looks"),
});

/** The argument that names a place. */
export const placeName = z
  .string()
  .max(100)
  .optional()
  .describe('Name of a town, area, country or sea in any of its languages; after a comma wherein: "Paris, Texas"');

/** A place with the box in which incidents of it are looked for. */
export interface PlaceBox extends FoundPlace {
  readonly box: BoundingBox;
  /** Incidents say in which country and first-order area they lie, so that these are told from their neighbours. */
  readonly hasBorders: boolean;
}

/** Places of a name, likeliest first. */
export function placesNamed(name: string, gazetteer: Gazetteer, most: number): PlaceBox[] {
  return (gazetteer.suggest?.(name, most) ?? []).map((place) => {
    const found = foundPlaceOf(place, gazetteer.parents(place));
    const hasBorders = place.kind === "country" || place.kind === "admin1";
    return { ...found, box: roundBounds(boundsOfPlace(found)), hasBorders };
  });
}

/** The place that a name most likely means. Throws a UsageError for a name that the gazetteer does not know. */
export function placeNamed(name: string, gazetteer: Gazetteer): PlaceBox {
  const [place] = placesNamed(name, gazetteer, 1);
  if (!place) throw new UsageError(`place=${name}: the gazetteer knows no place of this name`);
  return place;
}

/** Whether an incident happened in a country or first-order area, by what its locations say of themselves. */
export function isWithin({ places }: Pick<Incident, "places">, { id, kind, country, name }: PlaceBox): boolean {
  return places.some((place) => {
    if (place.role !== "location") return false;
    if (place.id === id) return true;
    return place.country === country && (kind === "country" || place.admin1 === name);
  });
}

export function toPlace({ point, box, hasBorders: _, bbox: __, ...place }: PlaceBox) {
  return { ...place, longitude: point[0], latitude: point[1], box: [...box] };
}
