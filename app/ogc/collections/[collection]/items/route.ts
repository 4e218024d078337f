import { sharedAreas } from "#lib/atlas/shared-areas";
import { itemsHtml, type ReadFeature } from "#lib/ogc/documents/pages";
import { ITEMS_PARAMETERS, parseItemsQuery } from "#lib/ogc/items-query";
import { type Link, linkTo, ownLinks } from "#lib/ogc/links";
import { CRS84, MEDIA } from "#lib/ogc/names";
import { completeFeature } from "#lib/ogc/write-features";
import { sharedFeatures } from "#lib/store/shared-features";
import { answerUnlessKnown } from "../../../../api/answer";
import { answerCollection } from "../../../answer-ogc";

export const dynamic = "force-dynamic";
export const runtime = "nodejs";

const OTHERS = { "content-crs": `<${CRS84}>`, vary: "Accept" };

/** Features of a collection, page by page: in a box, in a time, by their properties or by a filter in CQL2. */
export function GET(request: Request, { params }: { params: Promise<{ collection: string }> }): Promise<Response> {
  return answerCollection(
    request,
    params,
    ({ queryables }) => [...ITEMS_PARAMETERS, ...queryables.keys()],
    async (collection, { url, form, service }) => {
      const query = parseItemsQuery(collection, url.searchParams);
      const { value, revision } = await sharedFeatures(collection.name, sharedAreas().shape);
      const make = async () => {
        const { features, matched, next } = await value.page(query);
        const links: Link[] = [
          ...ownLinks(url, form, MEDIA.geojson),
          linkTo(service, "collection", `/collections/${collection.name}`, MEDIA.json, collection.title),
          ...(next === null ? [] : [nextLink(url, next, form === "html" ? "text/html" : MEDIA.geojson)]),
        ];
        const text = features.map((feature) => completeFeature(feature, url.origin)).join(",\n");
        if (form === "html")
          return itemsHtml(service, collection, JSON.parse(`[${text}]`) as ReadFeature[], matched, links);
        const counts = `"numberMatched":${matched},"numberReturned":${features.length}`;
        const about = `"timeStamp":"${new Date().toISOString()}",${counts},"links":${JSON.stringify(links)}`;
        return `{"type":"FeatureCollection",${about},"features":[\n${text}\n]}\n`;
      };
      const type = form === "html" ? MEDIA.html : MEDIA.geojson;
      // The forms of one address have tags of their own.
      const tag = form === "html" ? revision + 0.5 : revision;
      return answerUnlessKnown(request, type, make, OTHERS, tag);
    },
  );
}

function nextLink(url: URL, cursor: string, type: string): Link {
  const address = new URL(url);
  address.searchParams.set("cursor", cursor);
  return { rel: "next", href: address.href, type, title: "next page" };
}
