import { sharedAreas } from "#lib/atlas/shared-areas";
import { itemHtml, type ReadFeature } from "#lib/ogc/documents/pages";
import { refuseOtherCoordinates } from "#lib/ogc/items-query";
import { linkTo, ownLinks } from "#lib/ogc/links";
import { CRS84, MEDIA } from "#lib/ogc/names";
import { completeFeature } from "#lib/ogc/write-features";
import { sharedStore } from "#lib/store/shared";
import { sharedFeatures } from "#lib/store/shared-features";
import { HEADERS } from "../../../../../api/answer";
import { goneSentence } from "../../../../../api/incidents/standing";
import { answerCollection, document, exception } from "../../../../answer-ogc";

export const dynamic = "force-dynamic";
export const runtime = "nodejs";

type Params = Promise<{ collection: string; id: string }>;

/** One feature. An incident that went into another leads there; one that nobody tells any more is gone. */
export function GET(request: Request, { params }: { params: Params }): Promise<Response> {
  return answerCollection(
    request,
    params,
    () => ["crs"],
    async (collection, { url, form, service }) => {
      refuseOtherCoordinates(url.searchParams);
      const { id } = await params;
      const { value } = await sharedFeatures(collection.name, sharedAreas().shape);
      const feature = await value.one(id);
      if (!feature) return elsewhere(collection.name, id, url, service);
      const links = [
        ...ownLinks(url, form, MEDIA.geojson),
        linkTo(service, "collection", `/collections/${collection.name}`, MEDIA.json, collection.title),
      ];
      const text = completeFeature(feature, url.origin, `,"links":${JSON.stringify(links)}`);
      const read = JSON.parse(text) as ReadFeature;
      const answered = document(
        form,
        () => read,
        () => itemHtml(service, collection, read, links),
        MEDIA.geojson,
      );
      answered.headers.set("content-crs", `<${CRS84}>`);
      return answered;
    },
  );
}

async function elsewhere(collection: string, id: string, url: URL, service: string): Promise<Response> {
  const standing = collection === "incidents" ? await (await sharedStore()).standing(id) : null;
  if (standing?.state === "gone") return exception(410, "Gone", goneSentence(id, standing.since));
  if (standing?.state !== "moved") return exception(404, "NotFound", `there is no feature ${id} in ${collection}`);
  const location = `${service}/collections/${collection}/items/${encodeURIComponent(standing.id)}${url.search}`;
  return new Response(null, { status: 308, headers: { ...HEADERS, location } });
}
