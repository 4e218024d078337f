import { sharedAreas } from "#lib/atlas/shared-areas";
import { FILTER_PARAMETERS, parseFilters } from "#lib/query/filters";
import { sharedTiles } from "#lib/store/shared-tiles";
import { parseTileAddress } from "#lib/tiles/address";
import { answer, answerUnlessKnown, refuseUnknown } from "../../../../api/answer";

export const dynamic = "force-dynamic";
export const runtime = "nodejs";

type Params = Promise<{ z: string; x: string; y: string }>;

/** One vector tile of the incidents that answer the filters of the map: /tiles/5/18/10.mvt?type=strike. */
export function GET(request: Request, { params }: { params: Params }): Promise<Response> {
  return answer(request, async (url) => {
    const { z, x, y } = await params;
    const address = parseTileAddress(z, x, y);
    refuseUnknown(url.searchParams, FILTER_PARAMETERS);
    const filters = parseFilters(url.searchParams, Date.now());
    const { tile, revision } = await sharedTiles(sharedAreas().shape);
    const make = async () => (await tile(filters, address, url.origin)) ?? new Uint8Array();
    return answerUnlessKnown(request, "application/vnd.mapbox-vector-tile", make, {}, revision);
  });
}
