import { UsageError } from "#lib/errors";
import { foundPlaceOf } from "#lib/query/found-place";
import { answer, HEADERS, refuseUnknown } from "../answer";
import { sharedGazetteer } from "../gazetteer";

export const dynamic = "force-dynamic";
export const runtime = "nodejs";

const MOST_PLACES = 8;
const LONGEST = 100;

/** Places of the gazetteer whose name begins as typed, likeliest first: ?q=khark. */
export function GET(request: Request): Promise<Response> {
  return answer(request, async ({ searchParams }) => {
    refuseUnknown(searchParams, ["q"]);
    const typed = searchParams.get("q") ?? "";
    if (typed.length > LONGEST) throw new UsageError(`parameter q must have at most ${LONGEST} characters`);
    const gazetteer = sharedGazetteer();
    const found = gazetteer.suggest?.(typed, MOST_PLACES) ?? [];
    const places = found.map((place) => foundPlaceOf(place, gazetteer.parents(place)));
    // The gazetteer only changes with the server.
    return Response.json({ places }, { headers: { ...HEADERS, "cache-control": "public, max-age=3600" } });
  });
}
