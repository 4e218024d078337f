import { COLLECTION_NAMES, COLLECTIONS } from "../collections.ts";
import { type Form, linkTo, ownLinks } from "../links.ts";
import { MEDIA } from "../names.ts";

export const SERVICE_TITLE = "Dateline: incidents on a map through time";
const DESCRIPTION =
  "Incidents that news articles tell of, with when and where they happened, how exactly that is known, and who says so. OGC API - Features.";

/** The first page of the service. `service` is its address without a slash at the end. */
export function landingPage(service: string, url: URL, form: Form) {
  const site = service.replace(/\/ogc$/, "");
  return {
    title: SERVICE_TITLE,
    description: DESCRIPTION,
    links: [
      ...ownLinks(url, form),
      linkTo(service, "service-desc", "/api?f=json", MEDIA.openapi, "Definition of this service (OpenAPI 3.0)"),
      linkTo(service, "service-doc", "/api?f=html", "text/html", "Documentation of this service"),
      linkTo(service, "conformance", "/conformance", MEDIA.json, "What this service conforms to"),
      linkTo(service, "data", "/collections", MEDIA.json, "Collections"),
      ...COLLECTION_NAMES.map((name) =>
        linkTo(service, "item", `/collections/${name}/items`, MEDIA.geojson, COLLECTIONS[name].title),
      ),
      linkTo(site, "tiles", "/tiles.json", MEDIA.json, "The same incidents as vector tiles (TileJSON)"),
    ],
  };
}

const CORE = "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf";
const FILTER = "http://www.opengis.net/spec/ogcapi-features-3/1.0/conf";
const CQL2 = "http://www.opengis.net/spec/cql2/1.0/conf";

export const CONFORMANCE: readonly string[] = [
  ...["core", "oas30", "html", "geojson"].map((part) => `${CORE}/${part}`),
  "http://www.opengis.net/spec/ogcapi-features-2/1.0/conf/crs",
  ...["queryables", "queryables-query-parameters", "filter", "features-filter"].map((part) => `${FILTER}/${part}`),
  ...[
    "cql2-text",
    "basic-cql2",
    "advanced-comparison-operators",
    "basic-spatial-functions",
    "basic-spatial-functions-plus",
    "temporal-functions",
  ].map((part) => `${CQL2}/${part}`),
  "http://www.opengis.net/spec/ogcapi-common-1/1.0/conf/core",
  "http://www.opengis.net/spec/ogcapi-common-2/1.0/conf/collections",
];
