import type { BoundingBox } from "../../model.ts";
import { MINUTE_MS } from "../../query/columns.ts";
import type { Collection } from "../collections.ts";
import type { FeatureTable } from "../feature-table.ts";
import { type Link, linkTo } from "../links.ts";
import { CRS84, GREGORIAN, MEDIA } from "../names.ts";

/** What a collection is and what it reaches to in place and time. `own` are the links to the document itself. */
export function collectionDocument(collection: Collection, table: FeatureTable, service: string, own: readonly Link[]) {
  const { name, title, description } = collection;
  const path = `/collections/${name}`;
  return {
    id: name,
    title,
    description,
    itemType: "feature",
    extent: extentOf(table),
    crs: [CRS84],
    storageCrs: CRS84,
    links: [
      ...own,
      linkTo(service, "items", `${path}/items?f=json`, MEDIA.geojson, `${title} as GeoJSON`),
      linkTo(service, "items", `${path}/items?f=html`, "text/html", `${title} as HTML`),
      linkTo(service, QUERYABLES, `${path}/queryables`, MEDIA.schema, "What may be asked for"),
      // GDAL knows the name of this relation in these letters alone.
      ...["describedby", "describedBy"].map((rel) =>
        linkTo(service, rel, `${path}/schema?f=json`, MEDIA.schema, "Schema of the features"),
      ),
    ],
  };
}

const QUERYABLES = "http://www.opengis.net/def/rel/ogc/1.0/queryables";

function extentOf(table: FeatureTable) {
  const time = timeOf(table);
  const bbox: BoundingBox = table.bounds ?? [-180, -90, 180, 90];
  return {
    spatial: { bbox: [bbox], crs: CRS84 },
    ...(time && { temporal: { interval: [time], trs: GREGORIAN } }),
  };
}

/** From the first start to the last end. */
function timeOf({ starts, ends, timed }: FeatureTable): readonly [string, string] | null {
  if (timed === 0) return null;
  let last = ends[0] ?? 0;
  for (let at = 1; at < timed; at++) last = Math.max(last, ends[at] ?? last);
  const iso = (minute: number, seconds: number) =>
    `${new Date(minute * MINUTE_MS + seconds * 1000).toISOString().slice(0, -5)}Z`;
  return [iso(starts[0] ?? 0, 0), iso(last, 59)];
}
