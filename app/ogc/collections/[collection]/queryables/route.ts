import { queryablesSchema } from "#lib/ogc/documents/schema";
import { answerSchema } from "../../../answer-ogc";

export const dynamic = "force-dynamic";
export const runtime = "nodejs";

/** What may be asked for in a collection: JSON Schema, or a page to read. */
export function GET(request: Request, { params }: { params: Promise<{ collection: string }> }): Promise<Response> {
  return answerSchema(request, params, {
    name: "queryables",
    json: queryablesSchema,
    title: ({ title }) => `${title}: what may be asked for`,
    properties: ({ queryables }) => [...queryables.values()],
  });
}
