import { generateAtomFeed } from "feedsmith";
import type { BoundingBox } from "../model.ts";
import { endOf } from "../query/interval.ts";
import { describeIncident } from "./describe.ts";
import type { ExportedIncident, ExportPages } from "./exported.ts";
import { drawIncident } from "./geometry.ts";
import { addressOf, type FormatOptions } from "./options.ts";
import { rightsOf } from "./rights.ts";
import { plainText } from "./xml.ts";

export interface FeedLink {
  readonly rel: string;
  readonly href: string;
  readonly type?: string;
}

export interface FeedOptions extends FormatOptions {
  /** Names the feed for good, the same on each of its pages; left out: all incidents of the site. */
  readonly feedId?: string;
  /** self, hub, next and so on. */
  readonly links?: readonly FeedLink[];
}

/** Incidents as an Atom feed (RFC 4287) with GeoRSS: a point where it is one, the bounds of anything wider. */
export async function* incidentsToAtom(pages: ExportPages, options: FeedOptions): AsyncGenerator<string> {
  yield feedOf([], options).head;
  for await (const page of pages) if (page.length > 0) yield feedOf(page, options).entries;
  yield "</feed>\n";
}

const FIRST_ENTRY = "  <entry>";
/** Makes the generator declare the namespace of places, even for a feed without any. */
const PROBE = { id: "", title: { value: "" }, updated: new Date(0), georss: { point: { lat: 0, lng: 0 } } };

/** The library writes a feed at once: a page of it is cut out of a feed of its own. */
function feedOf(incidents: readonly ExportedIncident[], options: FeedOptions) {
  const { site, feedId, links = [] } = options;
  const id = feedId ?? (site === null ? "urn:dateline:incidents" : `${site}/api/feed`);
  const feed = generateAtomFeed({
    id,
    title: { value: "Incidents" },
    updated: new Date(options.asOf),
    rights: { value: rightsOf(options) },
    generator: { text: "Dateline" },
    links: [...(site === null ? [] : [{ href: site, rel: "alternate", type: "text/html" }]), ...links],
    entries: [...incidents.map((incident) => toEntry(incident, options)), PROBE],
  });
  const start = feed.indexOf(FIRST_ENTRY);
  const entries = feed.slice(start, feed.lastIndexOf(FIRST_ENTRY));
  return { head: feed.slice(0, start), entries };
}

function toEntry(incident: ExportedIncident, options: FeedOptions) {
  const { bbox } = drawIncident(incident, options.shapeOf);
  const address = addressOf(incident, options);
  // Atom asks every entry for an author.
  const authors = incident.publishers.length > 0 ? incident.publishers : ["unknown"];
  const sources = [...new Set(incident.tellings.flatMap(({ url }) => url ?? []))];
  return {
    id: `urn:dateline:incident:${incident.id}`,
    title: { value: plainText(incident.title) },
    summary: { value: plainText(summaryOf(incident)) },
    updated: updatedOf(incident, options),
    authors: authors.map((name) => ({ name: plainText(name) })),
    categories: [
      ...[incident.type, incident.subtype, incident.status].flatMap((term) => (term ? { term } : [])),
      ...incident.actors.map(({ role, name }) => ({ term: plainText(name), scheme: `urn:dateline:${role}` })),
    ],
    links: [
      ...(address ? [{ href: address, rel: "alternate", type: "text/html" }] : []),
      ...sources.map((href) => ({ href, rel: "via" })),
    ],
    ...(bbox && { georss: georssOf(bbox) }),
  };
}

function summaryOf(incident: ExportedIncident): string {
  const quote = incident.tellings.find((telling) => telling.quote)?.quote;
  return quote ? `${describeIncident(incident)}. “${quote}”` : describeIncident(incident);
}

/** When the store changed it last; of one that it does not know of, the end of the happening. */
function updatedOf({ changedAt, time }: ExportedIncident, { asOf }: FeedOptions): Date {
  if (changedAt) return new Date(changedAt);
  return new Date(Math.min(time.end === null ? Number.POSITIVE_INFINITY : endOf(time.end), Date.parse(asOf)));
}

function georssOf([west, south, east, north]: BoundingBox) {
  const lowerCorner = { lat: south, lng: west };
  if (west === east && south === north) return { point: lowerCorner };
  return { box: { lowerCorner, upperCorner: { lat: north, lng: east } } };
}
