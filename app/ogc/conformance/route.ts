import { CONFORMANCE } from "#lib/ogc/documents/landing";
import { conformanceHtml } from "#lib/ogc/documents/pages";
import { answerOgc, document } from "../answer-ogc";

export const dynamic = "force-dynamic";
export const runtime = "nodejs";

/** The parts of the standards that the service conforms to. */
export function GET(request: Request): Promise<Response> {
  return answerOgc(request, [], async ({ form, service }) =>
    document(
      form,
      () => ({ conformsTo: CONFORMANCE }),
      () => conformanceHtml(service, CONFORMANCE),
    ),
  );
}
