import type { Geometry, Position } from "geojson";
import { GROUPS, INCIDENT_TYPES, type IncidentGroup } from "../model.ts";
import { PALETTES } from "../picture/palette.ts";
import { locationsOf } from "../query/placements.ts";
import { describeIncident } from "./describe.ts";
import { actorNames, type ExportedIncident, type ExportPages } from "./exported.ts";
import { drawIncident } from "./geometry.ts";
import { addressOf, type FormatOptions } from "./options.ts";
import { rightsOf } from "./rights.ts";
import { escapeXml } from "./xml.ts";

/**
 * Incidents as KML 2.2, each with its time, so that Google Earth and QGIS can play them, and the colour of its group.
 */
export async function* incidentsToKml(pages: ExportPages, options: FormatOptions): AsyncGenerator<string> {
  yield `<?xml version="1.0" encoding="UTF-8"?>
<kml xmlns="http://www.opengis.net/kml/2.2" xmlns:atom="http://www.w3.org/2005/Atom">
<Document>
<name>Incidents</name>
${options.site === null ? "" : `<atom:link href="${escapeXml(options.site)}"/>\n`}<description>${escapeXml(escapeXml(rightsOf(options)))}</description>
${GROUPS.map(styleOf).join("\n")}
`;
  for await (const page of pages) for (const incident of page) yield `${toPlacemark(incident, options)}\n`;
  yield "</Document>\n</kml>\n";
}

/** KML writes colours as opacity, blue, green, red. */
function styleOf(group: IncidentGroup): string {
  const [, red = "", green = "", blue = ""] = /^#(..)(..)(..)$/.exec(PALETTES.light.groups[group]) ?? [];
  const colour = `${blue}${green}${red}`;
  const icon = `<IconStyle><color>ff${colour}</color><scale>0.8</scale></IconStyle>`;
  return `<Style id="${group}">${icon}<LineStyle><color>ff${colour}</color><width>1.5</width></LineStyle><PolyStyle><color>59${colour}</color></PolyStyle></Style>`;
}

function toPlacemark(incident: ExportedIncident, options: FormatOptions): string {
  const { geometry } = drawIncident(incident, options.shapeOf);
  const parts = [
    `<Placemark id="${escapeXml(incident.id)}">`,
    `<name>${escapeXml(incident.title)}</name>`,
    // Google Earth takes a description for HTML: escaped twice, text stays text.
    `<description>${escapeXml(escapeXml(describeIncident(incident)))}</description>`,
    timeOf(incident),
    `<styleUrl>#${INCIDENT_TYPES[incident.type].group}</styleUrl>`,
    `<ExtendedData>${extendedData(incident, addressOf(incident, options))}</ExtendedData>`,
    geometry ? toKmlGeometry(geometry) : "",
    "</Placemark>",
  ];
  return parts.filter((part) => part !== "").join("\n");
}

/** One day is a stamp: a span would end as that day begins. */
function timeOf({ time: { start, end } }: ExportedIncident): string {
  if (start === null || end === null) return "";
  if (start === end) return `<TimeStamp><when>${escapeXml(start)}</when></TimeStamp>`;
  return `<TimeSpan><begin>${escapeXml(start)}</begin><end>${escapeXml(end)}</end></TimeSpan>`;
}

function extendedData(incident: ExportedIncident, url: string | null): string {
  const { type, subtype, status, claimedBy, time, sources, publishers } = incident;
  const data = {
    ...{ type, subtype, status, claimedBy, time: time.edtf },
    precision: locationsOf(incident)[0]?.precision ?? "none",
    actors: actorNames(incident).join("; "),
    perpetrators: actorNames(incident, "perpetrator").join("; "),
    victims: actorNames(incident, "victim").join("; "),
    ...{ sources, publishers: publishers.join("; "), url },
  };
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
