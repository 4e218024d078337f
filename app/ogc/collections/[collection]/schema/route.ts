import { featureSchema } from "#lib/ogc/documents/schema";
import { answerSchema } from "../../../answer-ogc";

export const dynamic = "force-dynamic";
export const runtime = "nodejs";

/** The properties of a collection's features: JSON Schema, or a page to read. */
export function GET(request: Request, { params }: { params: Promise<{ collection: string }> }): Promise<Response> {
  return answerSchema(request, params, {
    name: "schema",
    json: featureSchema,
    title: ({ title }) => `${title}: properties`,
    properties: ({ properties }) => properties,
  });
}
