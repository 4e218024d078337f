import type { Gazetteer } from "../gazetteer/gazetteer.ts";
import type { Place } from "../model.ts";

/** Whether a place lies in an area, by the areas that the gazetteer states; for named regions by country and box. */
export function isWithin(inner: Place, outer: Place, gazetteer: Gazetteer): boolean {
  if (inner.id === outer.id) return false;
  switch (outer.kind) {
    case "country":
      return inner.country === outer.country && inner.kind !== "country";
    case "admin1":
      return inner.country === outer.country && inner.admin1 === outer.name;
    case "admin2":
      return (
        inner.country === outer.country &&
        inner.admin1 === outer.admin1 &&
        inner.kind === "place" &&
        gazetteer.parents(inner).some(({ id }) => id === outer.id)
      );
    case "region":
      return (outer.country === null || outer.country === inner.country) && isInBox(inner, outer);
    default:
      return false;
  }
}

function isInBox({ point: [longitude, latitude] }: Place, { bbox }: Place): boolean {
  if (!bbox) return false;
  const [west, south, east, north] = bbox;
  const isBetween = west <= east ? longitude >= west && longitude <= east : longitude >= west || longitude <= east;
  return isBetween && latitude >= south && latitude <= north;
}
