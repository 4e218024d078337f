import { openApiDocument } from "#lib/ogc/documents/openapi";
import { apiHtml } from "#lib/ogc/documents/pages";
import { MEDIA } from "#lib/ogc/names";
import { answerOgc, document } from "../answer-ogc";

export const dynamic = "force-dynamic";
export const runtime = "nodejs";

/** The definition of the service: OpenAPI 3.0, or a page to read. */
export function GET(request: Request): Promise<Response> {
  return answerOgc(request, [], async ({ form, service }) => {
    const definition = openApiDocument(service);
    return document(
      form,
      () => definition,
      () => apiHtml(service, definition),
      MEDIA.openapi,
    );
  });
}
