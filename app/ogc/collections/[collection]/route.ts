import { sharedAreas } from "#lib/atlas/shared-areas";
import { collectionDocument } from "#lib/ogc/documents/collection";
import { collectionHtml } from "#lib/ogc/documents/pages";
import { ownLinks } from "#lib/ogc/links";
import { sharedFeatures } from "#lib/store/shared-features";
import { answerCollection, document } from "../../answer-ogc";

export const dynamic = "force-dynamic";
export const runtime = "nodejs";

/** One collection, with what it reaches to in place and time. */
export function GET(request: Request, { params }: { params: Promise<{ collection: string }> }): Promise<Response> {
  return answerCollection(
    request,
    params,
    () => [],
    async (collection, { url, form, service }) => {
      const { table } = (await sharedFeatures(collection.name, sharedAreas().shape)).value;
      const described = collectionDocument(collection, table, service, ownLinks(url, form));
      return document(
        form,
        () => described,
        () => collectionHtml(service, collection, described.links),
      );
    },
  );
}
