import { distance } from "@turf/distance";
import type { Place, PlaceRole, ReportPlace } from "../model.ts";

/** Kilometres within which a site counts as lying in a town. */
const SITE_IN_TOWN_KM = 30;

type Located = Pick<Place, "id" | "name" | "country" | "admin1" | "point" | "bbox" | "areas"> & {
  readonly kind: Place["kind"];
};

/** Whether one place lies within another that is larger: a town in its region, a site in its town. */
export function liesWithin(inner: Located, outer: Located): boolean {
  if (inner.id === outer.id) return false;
  switch (outer.kind) {
    case "country":
      return outer.country !== null && inner.country === outer.country && inner.kind !== "country";
    case "admin1":
      return (
        inner.country === outer.country &&
        inner.admin1 === outer.name &&
        inner.kind !== "country" &&
        inner.kind !== "admin1"
      );
    case "admin2":
      return (
        inner.country === outer.country &&
        inner.admin1 === outer.admin1 &&
        inner.kind === "place" &&
        near(inner, outer, 60)
      );
    case "region":
      return (
        inner.kind !== "region" &&
        inner.kind !== "water" &&
        (outer.areas.some((area) => inner.areas.includes(area) || area === inner.country) || isInBox(inner, outer))
      );
    case "place":
      return inner.kind === "site" && near(inner, outer, SITE_IN_TOWN_KM);
    default:
      return false;
  }
}

/** Whether two places of reports may be one: the same, or one within the other. */
export function mayBeOne(one: ReportPlace, other: ReportPlace): boolean {
  const [a, b] = [asPlace(one), asPlace(other)];
  return one.id === other.id || liesWithin(a, b) || liesWithin(b, a);
}

/** A place of a report as the gazetteer would say it. */
export const asPlace = (place: ReportPlace): Located => ({
  ...place,
  kind: place.precision === "near" ? "place" : place.precision,
});

function isInBox({ point }: Located, { bbox }: Located): boolean {
  if (bbox === null) return false;
  const [west, south, east, north] = bbox;
  const [x, y] = point;
  return y >= south && y <= north && (west <= east ? x >= west && x <= east : x >= west || x <= east);
}

/** A place of the gazetteer in a report; with a radius, what happened lies that many kilometres around it. */
export function asReportPlace(place: Place, role: PlaceRole, radiusKm: number | null = null): ReportPlace {
  const { id, name, kind, point, country, admin1, bbox, areas } = place;
  const base = { id, name, role, point, country, admin1, bbox, areas };
  return radiusKm === null ? { ...base, precision: kind } : { ...base, precision: "near", radiusKm };
}

const near = (one: Located, other: Located, km: number) => distance([...one.point], [...other.point]) <= km;
