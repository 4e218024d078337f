import type { Collection } from "../collections.ts";
import type { Property } from "../properties.ts";

const DIALECT = "https://json-schema.org/draft/2020-12/schema";
/** How a schema names a geometry of any kind. */
const GEOMETRY = { title: "Geometry", format: "geometry-any", "x-ogc-role": "primary-geometry" };

/** What may be asked for in a collection, as JSON Schema. `address` is that of the document. */
export function queryablesSchema(collection: Collection, address: string) {
  const asked = collection.properties.filter(({ isQueryable }) => isQueryable);
  return schemaOf(address, `${collection.title}: what may be asked for`, asked);
}

/** A feature of a collection as GeoJSON, as JSON Schema: what GDAL takes the types of fields from. */
export function featureSchema(collection: Collection, address: string) {
  // The id stands in the properties once more, for programs that look there alone; GDAL would have it twice.
  const properties = collection.properties.filter(({ name }) => name !== "id");
  return {
    $schema: DIALECT,
    $id: address,
    type: "object",
    title: collection.title,
    required: ["type", "id", "geometry", "properties"],
    properties: {
      type: { type: "string", enum: ["Feature"] },
      id: { type: "string" },
      geometry: GEOMETRY,
      properties: {
        type: "object",
        properties: Object.fromEntries(properties.map((property) => [property.name, schemaOfProperty(property)])),
      },
    },
  };
}

function schemaOf(address: string, title: string, properties: readonly Property[]) {
  return {
    $schema: DIALECT,
    $id: address,
    type: "object",
    title,
    properties: {
      ...Object.fromEntries(properties.map((property) => [property.name, schemaOfProperty(property)])),
      geometry: GEOMETRY,
    },
    additionalProperties: false,
  };
}

/** One property as a schema. */
export function schemaOfProperty({ name, type, description, values, format }: Property) {
  const title = name.charAt(0).toUpperCase() + name.slice(1).replaceAll("_", " ");
  const role = ROLES[name];
  return {
    title,
    description,
    ...(type === "date-time" ? { type: "string", format: "date-time" } : { type }),
    ...(format && { format }),
    ...(values && { enum: values }),
    ...(role && { "x-ogc-role": role }),
  };
}

const ROLES: Readonly<Record<string, string>> = {
  id: "id",
  start: "primary-interval-start",
  end: "primary-interval-end",
};
