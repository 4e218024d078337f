import { COLLECTION_NAMES, COLLECTIONS, type Collection } from "../collections.ts";
import { FILTER_LANGUAGES, LIMIT } from "../items-query.ts";
import { CRS84, MEDIA } from "../names.ts";
import { SERVICE_TITLE } from "./landing.ts";
import { schemaOfProperty } from "./schema.ts";

/** The definition of the service (OpenAPI 3.0). `service` is its address without a slash at the end. */
export function openApiDocument(service: string) {
  return {
    openapi: "3.0.3",
    info: {
      title: SERVICE_TITLE,
      version: "1.0.0",
      description: "OGC API - Features with CQL2 filters, over what Dateline has read in news articles.",
      license: { name: "MIT", url: "https://opensource.org/license/mit" },
    },
    servers: [{ url: service }],
    tags: [
      { name: "Service", description: "What there is" },
      ...COLLECTION_NAMES.map((name) => ({ name, description: COLLECTIONS[name].description })),
    ],
    paths: {
      "/": get("Service", "landingPage", "The first page", MEDIA.json),
      "/conformance": get("Service", "conformance", "What the service conforms to", MEDIA.json),
      "/api": get("Service", "definition", "This document", MEDIA.openapi),
      "/collections": get("Service", "collections", "All collections", MEDIA.json),
      ...Object.assign({}, ...COLLECTION_NAMES.map((name) => pathsOf(COLLECTIONS[name]))),
    },
    components: { parameters: PARAMETERS, schemas: SCHEMAS, responses: RESPONSES },
  };
}

function pathsOf(collection: Collection) {
  const { name, title } = collection;
  const path = `/collections/${name}`;
  const capital = name.charAt(0).toUpperCase() + name.slice(1);
  return {
    [path]: get(name, `describe${capital}`, `What the collection ${title} is`, MEDIA.json),
    [`${path}/queryables`]: get(name, `queryables${capital}`, "What may be asked for", MEDIA.schema),
    [`${path}/schema`]: get(name, `schema${capital}`, "Properties of the features", MEDIA.schema),
    [`${path}/items`]: get(name, `items${capital}`, `${title}, page by page`, MEDIA.geojson, [
      ...["limit", "bbox", "datetime", "filter", "filter-lang", "filter-crs", "crs", "bbox-crs", "cursor"].map(
        reference,
      ),
      ...[...collection.queryables.values()].map((property) => {
        const { description, ...schema } = schemaOfProperty(property);
        return { name: property.name, in: "query", description, schema, ...inList(property.values) };
      }),
    ]),
    [`${path}/items/{featureId}`]: get(
      name,
      `item${capital}`,
      "One of them",
      MEDIA.geojson,
      [reference("featureId")],
      true,
    ),
  };
}

/** Several values of a fixed set, with commas between. */
function inList(values: readonly string[] | undefined) {
  if (!values) return {};
  return { schema: { type: "array", items: { type: "string", enum: values } }, style: "form", explode: false };
}

const reference = (name: string) => ({ $ref: `#/components/parameters/${name}` });

function get(
  tag: string,
  operationId: string,
  summary: string,
  mediaType: string,
  parameters: readonly object[] = [],
  canBeMissing = false,
) {
  const schema = mediaType === MEDIA.geojson ? { $ref: "#/components/schemas/geojson" } : { type: "object" };
  return {
    get: {
      tags: [tag],
      operationId,
      summary,
      parameters: [reference("f"), ...parameters],
      responses: {
        200: {
          description: summary,
          content: { [mediaType]: { schema }, "text/html": { schema: { type: "string" } } },
        },
        400: { $ref: "#/components/responses/invalid" },
        ...(canBeMissing && { 404: { $ref: "#/components/responses/missing" } }),
        500: { $ref: "#/components/responses/failed" },
      },
    },
  };
}

const crs = (name: string, what: string) => ({
  ...query(name, `Coordinate system of ${what}.`, { type: "string", format: "uri", enum: [CRS84], default: CRS84 }),
});

function query(name: string, description: string, schema: object, more: object = {}) {
  return { name, in: "query", required: false, description, schema, ...more };
}

const PARAMETERS = {
  f: query("f", "Form of the answer; else the Accept header says it.", { type: "string", enum: ["json", "html"] }),
  limit: query("limit", "Features of one page.", {
    type: "integer",
    minimum: 1,
    maximum: LIMIT.most,
    default: LIMIT.usual,
  }),
  bbox: query(
    "bbox",
    "Features that share a point with this box: west, south, east, north in degrees. West is greater than east where it crosses longitude 180.",
    {
      type: "array",
      oneOf: [
        { minItems: 4, maxItems: 4 },
        { minItems: 6, maxItems: 6 },
      ],
      items: { type: "number" },
    },
    { style: "form", explode: false },
  ),
  datetime: query(
    "datetime",
    "Features that may have happened then: a date or an instant, or two with / between, one of which may be .. (open).",
    { type: "string" },
    { example: "2025-03-01/2025-03-31" },
  ),
  filter: query("filter", "A condition in CQL2.", { type: "string" }, { example: "type = 'strike' AND killed >= 5" }),
  "filter-lang": query("filter-lang", "Language of the filter; cql-text is the older name of it.", {
    type: "string",
    enum: FILTER_LANGUAGES,
    default: FILTER_LANGUAGES[0],
  }),
  "filter-crs": crs("filter-crs", "geometries in the filter"),
  crs: crs("crs", "the answer"),
  "bbox-crs": crs("bbox-crs", "bbox"),
  cursor: query("cursor", "Where the page begins, as a link to the next page says it.", { type: "string" }),
  featureId: { name: "featureId", in: "path", required: true, description: "Its id.", schema: { type: "string" } },
};

const SCHEMAS = {
  geojson: { type: "object", required: ["type"], properties: { type: { type: "string" } } },
  exception: {
    type: "object",
    required: ["code"],
    properties: { code: { type: "string" }, description: { type: "string" } },
  },
};

const problem = (description: string) => ({
  description,
  content: { [MEDIA.json]: { schema: { $ref: "#/components/schemas/exception" } } },
});
const RESPONSES = {
  invalid: problem("A parameter is unknown or has a value that it cannot have; the description names both."),
  missing: problem("There is no feature of this id."),
  failed: problem("The question could not be answered."),
};
