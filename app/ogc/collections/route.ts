import { sharedAreas } from "#lib/atlas/shared-areas";
import { COLLECTION_NAMES, COLLECTIONS } from "#lib/ogc/collections";
import { collectionDocument } from "#lib/ogc/documents/collection";
import { collectionsHtml } from "#lib/ogc/documents/pages";
import { linkTo, ownLinks } from "#lib/ogc/links";
import { CRS84, MEDIA } from "#lib/ogc/names";
import { sharedFeatures } from "#lib/store/shared-features";
import { answerOgc, document } from "../answer-ogc";

export const dynamic = "force-dynamic";
export const runtime = "nodejs";

/** All collections, each with what it reaches to in place and time. */
export function GET(request: Request): Promise<Response> {
  return answerOgc(request, [], async ({ url, form, service }) => {
    const links = ownLinks(url, form);
    const tables = await Promise.all(COLLECTION_NAMES.map((name) => sharedFeatures(name, sharedAreas().shape)));
    const collections = COLLECTION_NAMES.flatMap((name, at) => {
      const table = tables[at]?.value.table;
      const own = linkTo(service, "self", `/collections/${name}`, MEDIA.json, COLLECTIONS[name].title);
      return table ? [collectionDocument(COLLECTIONS[name], table, service, [own])] : [];
    });
    return document(
      form,
      () => ({ links, crs: [CRS84], collections }),
      () => collectionsHtml(service, Object.values(COLLECTIONS), links),
    );
  });
}
