import type { Feature, FeatureCollection, Geometry } from "geojson";
import { INCIDENT_TYPES } from "../model.ts";
import type { IncidentSummary } from "../query/filters.ts";
import { locationsOf } from "../query/placements.ts";
import { drawIncident } from "./geometry.ts";
import { addressOf, type FormatOptions } from "./options.ts";

/** Incidents as a GeoJSON FeatureCollection (RFC 7946), in their order; without a place the geometry is null. */
export function incidentsToGeoJson(
  incidents: readonly IncidentSummary[],
  options: FormatOptions,
): FeatureCollection<Geometry | null> {
  return { type: "FeatureCollection", features: incidents.map((incident) => toFeature(incident, options)) };
}

function toFeature(incident: IncidentSummary, options: FormatOptions): Feature<Geometry | null> {
  const { geometry, drawing, bbox } = drawIncident(incident, options.shapeOf);
  const { id, type, subtype, title, status, claimedBy, time, casualties, confidence, sources, publishers } = incident;
  return {
    type: "Feature",
    id,
    ...(bbox && { bbox: [...bbox] as [number, number, number, number] }),
    geometry,
    properties: {
      id,
      type,
      subtype,
      group: INCIDENT_TYPES[type].group,
      title,
      status,
      claimedBy,
      time,
      places: incident.places.map(({ bbox: _bbox, areas: _areas, ...place }) => place),
      precision: locationsOf(incident)[0]?.precision ?? "none",
      /** What the geometry is: point, circle, area, bounds (of an area without an outline) or label (of a water). */
      drawing,
      casualties,
      confidence,
      sources,
      publishers,
      url: addressOf(incident, options),
    },
  };
}
