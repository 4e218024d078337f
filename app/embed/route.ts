import { parseView } from "#lib/query/view";
import { assetsFor, builtManifest } from "./assets.ts";
import { embedDocument } from "./document.ts";

export const dynamic = "force-dynamic";
export const runtime = "nodejs";

/** The same map for frames of other sites: the same parameters, and only the parts that `show` names. */
export function GET(request: Request): Response {
  const { view } = parseView(new URL(request.url).searchParams, Date.now());
  const body = embedDocument(view, assetsFor(view.language, builtManifest()));
  return new Response(body, { headers: { "content-type": "text/html; charset=utf-8", "cache-control": "no-cache" } });
}
