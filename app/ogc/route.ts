import { landingPage } from "#lib/ogc/documents/landing";
import { landingHtml } from "#lib/ogc/documents/pages";
import { answerOgc, document } from "./answer-ogc";

export const dynamic = "force-dynamic";
export const runtime = "nodejs";

/** The first page of OGC API - Features: the address that a GIS is given. */
export function GET(request: Request): Promise<Response> {
  return answerOgc(request, [], async ({ url, form, service }) => {
    const page = landingPage(service, url, form);
    return document(
      form,
      () => page,
      () => landingHtml(page),
    );
  });
}
