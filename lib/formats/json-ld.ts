import type {
  Claim,
  EventStatusType,
  GeoCircle,
  GeoCoordinates,
  GeoShape,
  Graph,
  NewsArticle,
  Place,
  Event as SchemaEvent,
  Thing,
  WebPage,
} from "schema-dts";
import type { ArticleRef, Incident, IncidentTime, ReportPlace } from "../model.ts";
import { locationsOf } from "../query/placements.ts";

/** What a page says of its incident to machines, beside the incident itself. */
export interface LinkedPage {
  /** Address of the page, without parameters. */
  readonly url: string;
  readonly picture: string;
  readonly siteName: string;
  readonly siteUrl: string;
  readonly language: string;
  /** One sentence: where, when, and how sure. */
  readonly description: string;
  /** Articles that tell it, oldest first. */
  readonly articles: readonly ArticleRef[];
}

/**
 * An incident in the words of schema.org. A happening that is told as a fact, or announced, is an `Event`. One that only
 * a party to it claims, or that others deny, is an `Event` whose account is a `Claim` with its appearances; one that was
 * withdrawn is a `Claim` alone, for nobody says any more that it happened.
 *
 * It is never a `ClaimReview`: that is the verdict of whoever checked a claim. This site compares what articles say and
 * checks nothing in the world, so that a rating would be one that nobody has given.
 */
export function incidentToJsonLd(incident: Incident, page: LinkedPage): Graph {
  const { url, picture, siteName, siteUrl, language, articles } = page;
  const [eventId, claimId] = [`${url}#event`, `${url}#claim`];
  const isClaim = incident.status === "claimed" || incident.status === "disputed" || incident.status === "retracted";
  const isEvent = incident.status !== "retracted";
  const sources = articles.map(toArticle);
  const webPage: WebPage = {
    "@type": "WebPage",
    "@id": url,
    url,
    name: incident.title,
    description: page.description,
    inLanguage: language,
    primaryImageOfPage: { "@type": "ImageObject", url: picture },
    isPartOf: { "@type": "WebSite", "@id": `${siteUrl}/#site`, name: siteName, url: `${siteUrl}/` },
    mainEntity: { "@id": isEvent ? eventId : claimId },
    citation: sources.map((source) => ({ "@id": idOf(source) })),
  };
  const nodes: Thing[] = [
    webPage,
    ...(isEvent ? [toEvent(incident, page, eventId, sources)] : []),
    ...(isClaim ? [toClaim(incident, page, claimId, isEvent ? eventId : null, sources)] : []),
    ...sources,
  ];
  return { "@context": "https://schema.org", "@graph": nodes };
}

/** JSON that may stand within `<script>`: nothing in it ends the element or begins a comment. */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

function toEvent(incident: Incident, page: LinkedPage, id: string, sources: readonly NewsArticle[]): SchemaEvent {
  const planned: EventStatusType = "https://schema.org/EventScheduled";
  const places = locationsOf(incident).map(toPlace);
  return {
    "@type": "Event",
    "@id": id,
    url: page.url,
    name: incident.title,
    description: page.description,
    image: page.picture,
    ...datesOf(incident.time),
    ...(places.length > 0 && { location: places }),
    ...(incident.status === "planned" && { eventStatus: planned }),
    subjectOf: sources.map((source) => ({ "@id": idOf(source) })),
  };
}

function toClaim(
  incident: Incident,
  page: LinkedPage,
  id: string,
  eventId: string | null,
  sources: readonly NewsArticle[],
): Claim {
  const appearances = sources.map((source) => ({ "@id": idOf(source) }));
  const [first] = appearances;
  const places = locationsOf(incident).map(toPlace);
  return {
    "@type": "Claim",
    "@id": id,
    name: incident.title,
    abstract: page.description,
    appearance: appearances,
    ...(first && { firstAppearance: first }),
    ...(eventId && { about: { "@id": eventId } }),
    ...(!eventId && incident.time.edtf !== "" && { temporalCoverage: incident.time.edtf }),
    ...(!eventId && places.length > 0 && { spatialCoverage: places }),
  };
}

function toArticle({ id, title, url, publisher, publishedAt }: ArticleRef): NewsArticle {
  return {
    "@type": "NewsArticle",
    "@id": url ?? `urn:dateline:article:${encodeURIComponent(id)}`,
    ...(url && { url }),
    ...(title && { headline: title }),
    ...(publisher && { publisher: { "@type": "Organization", name: publisher } }),
    ...(publishedAt && { datePublished: publishedAt }),
  };
}

function idOf(node: NewsArticle): string {
  return typeof node === "object" && "@id" in node ? String(node["@id"]) : "";
}

/** A place with what is known of where it is: a point, a circle around one, or the box of an area; never a point for an area. */
function toPlace(place: ReportPlace): Place {
  const [scheme, number] = place.id.split(":");
  const geo = geoOf(place);
  return {
    "@type": "Place",
    name: place.name,
    ...(scheme === "geonames" && { sameAs: `https://sws.geonames.org/${number}/` }),
    ...(geo && { geo }),
    ...(place.country && {
      address: {
        "@type": "PostalAddress",
        addressCountry: place.country,
        ...(place.admin1 && { addressRegion: place.admin1 }),
      },
    }),
  };
}

function geoOf({
  precision,
  point: [longitude, latitude],
  radiusKm,
  bbox,
}: ReportPlace): GeoCoordinates | GeoShape | GeoCircle | null {
  const point: GeoCoordinates = { "@type": "GeoCoordinates", latitude, longitude };
  if (precision === "site" || precision === "place") return point;
  if (precision === "near") {
    return radiusKm ? { "@type": "GeoCircle", geoMidpoint: point, geoRadius: `${Math.round(radiusKm * 1000)}` } : null;
  }
  if (!bbox || precision === "water") return null;
  const [west, south, east, north] = bbox;
  return { "@type": "GeoShape", box: `${south} ${west} ${north} ${east}` };
}

/** The dates that bound it, no finer than they are known; none where no time is told. */
function datesOf({ start, end, precision }: IncidentTime): { startDate?: string; endDate?: string } {
  if (start === null || precision === "unknown") return {};
  const digits = precision === "year" ? 4 : precision === "month" ? 7 : Number.POSITIVE_INFINITY;
  const cut = (iso: string) => iso.slice(0, digits);
  const last = cut(end ?? start);
  return { startDate: cut(start), ...(last !== cut(start) && { endDate: last }) };
}
