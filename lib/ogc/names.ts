/** Longitude and latitude on WGS 84: the one coordinate system in which features are kept and given out. */
export const CRS84 = "http://www.opengis.net/def/crs/OGC/1.3/CRS84";
export const GREGORIAN = "http://www.opengis.net/def/uom/ISO-8601/0/Gregorian";

/** Media types of what is given out. */
export const MEDIA = {
  json: "application/json",
  geojson: "application/geo+json",
  html: "text/html; charset=utf-8",
  schema: "application/schema+json",
  openapi: "application/vnd.oai.openapi+json;version=3.0",
} as const;
