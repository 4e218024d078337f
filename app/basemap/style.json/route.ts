import { UsageError } from "#lib/errors";
import { parseView } from "#lib/query/view";
import { makeStyle } from "../../_map/style";
import { answer, HEADERS, refuseUnknown } from "../../api/answer";

export const dynamic = "force-dynamic";
export const runtime = "nodejs";

/**
 * The built-in basemap as a style for any page's own MapLibre: /basemap/style.json?theme=dark&lang=uk. Its sources are
 * archives that MapLibre reads by the `pmtiles` protocol.
 */
export function GET(request: Request): Promise<Response> {
  return answer(request, async ({ origin, searchParams }) => {
    refuseUnknown(searchParams, ["theme", "lang"]);
    const { view, problems } = parseView(searchParams, Date.now());
    if (problems[0]) throw new UsageError(problems[0]);
    const style = makeStyle({ theme: view.theme ?? "light", language: view.language ?? "en", origin });
    return Response.json(style, { headers: HEADERS });
  });
}
