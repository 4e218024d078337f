import { UsageError } from "#lib/errors";
import { type Collection, collectionNamed } from "#lib/ogc/collections";
import { schemaHtml } from "#lib/ogc/documents/pages";
import type { Form } from "#lib/ogc/links";
import { MEDIA } from "#lib/ogc/names";
import { answer, HEADERS, refuseUnknown } from "../api/answer";

/** What a route of the service is asked. */
export interface Asked {
  readonly url: URL;
  readonly form: Form;
  /** Address of the service, without a slash at its end. */
  readonly service: string;
}

/** Answers a request as OGC API asks: unknown parameters and values are told with status 400, code and description. */
export function answerOgc(
  request: Request,
  parameters: readonly string[],
  work: (asked: Asked) => Promise<Response>,
): Promise<Response> {
  return answer(request, async (url) => {
    try {
      refuseUnknown(url.searchParams, ["f", ...parameters]);
      return await work({ url, form: formOf(request, url), service: `${url.origin}/ogc` });
    } catch (thrown) {
      if (thrown instanceof UsageError) return exception(400, "InvalidParameterValue", thrown.message);
      throw thrown;
    }
  });
}

/** The same for a route of one collection, which may not be there. */
export function answerCollection(
  request: Request,
  params: Promise<{ collection: string }>,
  parametersOf: (collection: Collection) => readonly string[],
  work: (collection: Collection, asked: Asked) => Promise<Response>,
): Promise<Response> {
  return params.then(({ collection: name }) => {
    const collection = collectionNamed(name);
    if (!collection) return exception(404, "NotFound", `there is no collection ${name}`);
    return answerOgc(request, parametersOf(collection), (asked) => work(collection, asked));
  });
}

/** What a schema of a collection says: as JSON Schema, and as a page to read. */
interface SchemaPart {
  /** Last part of its address. */
  readonly name: "queryables" | "schema";
  readonly json: (collection: Collection, address: string) => object;
  readonly title: (collection: Collection) => string;
  readonly properties: (collection: Collection) => Collection["properties"];
}

/** Answers with a schema of a collection. */
export function answerSchema(request: Request, params: Promise<{ collection: string }>, part: SchemaPart) {
  return answerCollection(
    request,
    params,
    () => [],
    async (collection, { form, service }) =>
      document(
        form,
        () => part.json(collection, `${service}/collections/${collection.name}/${part.name}`),
        () => schemaHtml(service, collection, part.title(collection), part.properties(collection)),
        MEDIA.schema,
      ),
  );
}

/** What is wrong, in the form of OGC API. */
export function exception(status: number, code: string, description: string): Response {
  return Response.json({ code, description }, { status, headers: { ...HEADERS, "cache-control": "no-store" } });
}

/** A document, as JSON or as a page. */
export function document(form: Form, json: () => object, page: () => string, jsonType: string = MEDIA.json): Response {
  const [body, type] = form === "html" ? [page(), MEDIA.html] : [JSON.stringify(json()), jsonType];
  return new Response(body, { headers: { ...HEADERS, vary: "Accept", "content-type": type } });
}

/** `f` says the form; without it, HTML for whoever names it before any JSON: browsers do. */
function formOf(request: Request, url: URL): Form {
  const f = url.searchParams.get("f");
  if (f === "json" || f === "html") return f;
  if (f !== null) throw new UsageError(`parameter f=${f}: must be one of json, html`);
  const accepted = request.headers.get("accept") ?? "";
  const [html, json] = [accepted.search(/text\/html|application\/xhtml/), accepted.search(/json/)];
  return html >= 0 && (json < 0 || html < json) ? "html" : "json";
}
