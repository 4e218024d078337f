import type { Feature, FeatureCollection, Geometry } from "geojson";
import { type BoundingBox, INCIDENT_TYPES } from "../model.ts";
import type { IncidentSummary } from "../query/filters.ts";
import { locationsOf } from "../query/placements.ts";
import { uniteBoxes } from "./boxes.ts";
import type { ExportedIncident, ExportPages } from "./exported.ts";
import { drawIncident } from "./geometry.ts";
import { addressOf, type FormatOptions } from "./options.ts";
import { rightsOf, SOURCES } from "./rights.ts";

/** An incident with as much of what files tell besides as is at hand. */
type Told = IncidentSummary & Partial<ExportedIncident>;

/**
 * Incidents as a GeoJSON FeatureCollection (RFC 7946) as one stream, a feature a line; whose data it is stands before
 * them, the box around all of them behind.
 */
export async function* incidentsToGeoJsonStream(pages: ExportPages, options: FormatOptions): AsyncGenerator<string> {
  const head = { type: "FeatureCollection", rights: rightsOf(options), sources: SOURCES, asOf: options.asOf };
  yield `${JSON.stringify(head).slice(0, -1)},"features":[`;
  let box: BoundingBox | null = null;
  let separator = "\n";
  for await (const page of pages) {
    for (const incident of page) {
      const feature = toFeature(incident, options);
      if (feature.bbox) box = uniteBoxes([...(box ? [box] : []), feature.bbox as unknown as BoundingBox]);
      yield separator + JSON.stringify(feature);
      separator = ",\n";
    }
  }
  yield `\n]${box ? `,"bbox":${JSON.stringify(box)}` : ""}}\n`;
}

/** Incidents as a GeoJSON FeatureCollection (RFC 7946), in their order; without a place the geometry is null. */
export function incidentsToGeoJson(
  incidents: readonly Told[],
  options: FormatOptions,
): FeatureCollection<Geometry | null> {
  return { type: "FeatureCollection", features: incidents.map((incident) => toFeature(incident, options)) };
}

/** One incident as a GeoJSON Feature. */
export function toFeature(incident: Told, options: FormatOptions): Feature<Geometry | null> {
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
      ...(incident.actors && { actors: incident.actors }),
      confidence,
      sources,
      publishers,
      ...(incident.tellings && { articles: incident.tellings }),
      ...(incident.changedAt !== undefined && { changedAt: incident.changedAt }),
      url: addressOf(incident, options),
    },
  };
}
