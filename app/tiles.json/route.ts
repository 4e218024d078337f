import { sharedAreas } from "#lib/atlas/shared-areas";
import { FILTER_PARAMETERS, parseFilters } from "#lib/query/filters";
import { sharedFeatures } from "#lib/store/shared-features";
import { tileJson } from "#lib/tiles/tile-json";
import { answer, answerUnlessKnown, refuseUnknown } from "../api/answer";

export const dynamic = "force-dynamic";
export const runtime = "nodejs";

const WORLD = [-180, -85.0511, 180, 85.0511] as const;

/** What a map needs to know of the tiles (TileJSON), with the filters that it is asked with: /tiles.json?type=strike. */
export function GET(request: Request): Promise<Response> {
  return answer(request, async (url) => {
    refuseUnknown(url.searchParams, FILTER_PARAMETERS);
    parseFilters(url.searchParams, Date.now());
    // As they were asked: a window such as last=7d moves on.
    const query = url.searchParams.toString();
    const { value, revision } = await sharedFeatures("incidents", sharedAreas().shape);
    const attribution = `<a href="${url.origin}">Dateline</a>`;
    const make = async () => JSON.stringify(tileJson(url.origin, query, value.table.bounds ?? WORLD, attribution));
    return answerUnlessKnown(request, "application/json", make, {}, revision);
  });
}
