import { generateAtomFeed } from "feedsmith";
import type { BoundingBox } from "../model.ts";
import type { IncidentSummary } from "../query/filters.ts";
import { endOf } from "../query/interval.ts";
import { describeIncident } from "./describe.ts";
import { drawIncident } from "./geometry.ts";
import { addressOf, type FormatOptions } from "./options.ts";
import { plainText } from "./xml.ts";

/** Incidents as an Atom feed (RFC 4287) with GeoRSS: a point where it is one, the bounds of anything wider. */
export function incidentsToAtom(incidents: readonly IncidentSummary[], options: FormatOptions): string {
  return generateAtomFeed({
    id: options.site ?? "urn:dateline:incidents",
    title: { value: "Incidents" },
    updated: new Date(options.asOf),
    ...(options.site && { links: [{ href: options.site, rel: "alternate" }] }),
    entries: incidents.map((incident) => toEntry(incident, options)),
  });
}

function toEntry(incident: IncidentSummary, options: FormatOptions) {
  const { bbox } = drawIncident(incident, options.shapeOf);
  const address = addressOf(incident, options);
  const { end } = incident.time;
  // Atom asks every entry for an author.
  const authors = incident.publishers.length > 0 ? incident.publishers : ["unknown"];
  return {
    id: `urn:dateline:incident:${incident.id}`,
    title: { value: plainText(incident.title) },
    summary: { value: plainText(describeIncident(incident)) },
    // The end of the happening: readers sort by this, and what was told late did not happen late.
    updated: new Date(Math.min(end === null ? Number.POSITIVE_INFINITY : endOf(end), Date.parse(options.asOf))),
    authors: authors.map((name) => ({ name: plainText(name) })),
    categories: [incident.type, incident.subtype].flatMap((term) => (term ? { term } : [])),
    ...(address && { links: [{ href: address, rel: "alternate" }] }),
    ...(bbox && { georss: georssOf(bbox) }),
  };
}

function georssOf([west, south, east, north]: BoundingBox) {
  const lowerCorner = { lat: south, lng: west };
  if (west === east && south === north) return { point: lowerCorner };
  return { box: { lowerCorner, upperCorner: { lat: north, lng: east } } };
}
