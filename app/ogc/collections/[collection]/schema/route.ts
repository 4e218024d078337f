import { schemaHtml } from "#lib/ogc/documents/pages";
import { featureSchema } from "#lib/ogc/documents/schema";
import { MEDIA } from "#lib/ogc/names";
import { answerCollection, document } from "../../../answer-ogc";

export const dynamic = "force-dynamic";
export const runtime = "nodejs";

/** The properties of a collection's features: JSON Schema, or a page to read. */
export function GET(request: Request, { params }: { params: Promise<{ collection: string }> }): Promise<Response> {
  return answerCollection(
    request,
    params,
    () => [],
    async (collection, { form, service }) =>
      document(
        form,
        () => featureSchema(collection, `${service}/collections/${collection.name}/schema`),
        () => schemaHtml(service, collection, `${collection.title}: properties`, collection.properties),
        MEDIA.schema,
      ),
  );
}
