import type { Geometry, Position } from "geojson";
import type { IncidentSummary } from "../query/filters.ts";
import { describeIncident } from "./describe.ts";
import { drawIncident } from "./geometry.ts";
import { addressOf, type FormatOptions } from "./options.ts";
import { escapeXml } from "./xml.ts";

/** Incidents as KML 2.2, each with the span of its time, so that Google Earth and QGIS can play them. */
export function incidentsToKml(incidents: readonly IncidentSummary[], options: FormatOptions): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<kml xmlns="http://www.opengis.net/kml/2.2">
<Document>
<name>Incidents</name>
${incidents.map((incident) => toPlacemark(incident, options)).join("\n")}
</Document>
</kml>
`;
}

function toPlacemark(incident: IncidentSummary, options: FormatOptions): string {
  const { geometry } = drawIncident(incident, options.shapeOf);
  const parts = [
    `<Placemark id="${escapeXml(incident.id)}">`,
    `<name>${escapeXml(incident.title)}</name>`,
    // Google Earth takes a description for HTML: escaped twice, text stays text.
    `<description>${escapeXml(escapeXml(describeIncident(incident)))}</description>`,
    timeSpan(incident),
    `<ExtendedData>${extendedData(incident, addressOf(incident, options))}</ExtendedData>`,
    geometry ? toKmlGeometry(geometry) : "",
    "</Placemark>",
  ];
  return parts.filter((part) => part !== "").join("\n");
}

function timeSpan({ time }: IncidentSummary): string {
  if (time.start === null || time.end === null) return "";
  return `<TimeSpan><begin>${escapeXml(time.start)}</begin><end>${escapeXml(time.end)}</end></TimeSpan>`;
}

function extendedData(incident: IncidentSummary, url: string | null): string {
  const { type, subtype, status, claimedBy, time, sources, publishers } = incident;
  const data = { type, subtype, status, claimedBy, time: time.edtf, sources, publishers: publishers.join("; "), url };
  return Object.entries(data)
    .filter(([, value]) => value !== null && value !== "")
    .map(([name, value]) => `<Data name="${name}"><value>${escapeXml(String(value))}</value></Data>`)
    .join("");
}

function toKmlGeometry(geometry: Geometry): string {
  switch (geometry.type) {
    case "Point":
      return `<Point><coordinates>${toCoordinates([geometry.coordinates])}</coordinates></Point>`;
    case "Polygon":
      return toPolygon(geometry.coordinates);
    case "MultiPoint":
      return several(geometry.coordinates.map((coordinates) => toKmlGeometry({ type: "Point", coordinates })));
    case "MultiPolygon":
      return several(geometry.coordinates.map(toPolygon));
    case "GeometryCollection":
      return several(geometry.geometries.map(toKmlGeometry));
    default:
      throw new RangeError(`an incident is never drawn as ${geometry.type}`);
  }
}

const several = (parts: readonly string[]) => `<MultiGeometry>${parts.join("")}</MultiGeometry>`;

function toPolygon([outer = [], ...holes]: Position[][]): string {
  const inner = holes.map((hole) => `<innerBoundaryIs>${toRing(hole)}</innerBoundaryIs>`);
  return `<Polygon><outerBoundaryIs>${toRing(outer)}</outerBoundaryIs>${inner.join("")}</Polygon>`;
}

function toRing(positions: readonly Position[]): string {
  return `<LinearRing><coordinates>${toCoordinates(positions)}</coordinates></LinearRing>`;
}

const toCoordinates = (positions: readonly Position[]) => positions.map(([x, y]) => `${x},${y}`).join(" ");
