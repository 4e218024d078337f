import { schemaHtml } from "#lib/ogc/documents/pages";
import { queryablesSchema } from "#lib/ogc/documents/schema";
import { MEDIA } from "#lib/ogc/names";
import { answerCollection, document } from "../../../answer-ogc";

export const dynamic = "force-dynamic";
export const runtime = "nodejs";

/** What may be asked for in a collection: JSON Schema, or a page to read. */
export function GET(request: Request, { params }: { params: Promise<{ collection: string }> }): Promise<Response> {
  return answerCollection(
    request,
    params,
    () => [],
    async (collection, { form, service }) =>
      document(
        form,
        () => queryablesSchema(collection, `${service}/collections/${collection.name}/queryables`),
        () =>
          schemaHtml(service, collection, `${collection.title}: what may be asked for`, [
            ...collection.queryables.values(),
          ]),
        MEDIA.schema,
      ),
  );
}
