import { UsageError } from "#lib/errors";
import type { Place } from "#lib/model";
import type { FoundPlace } from "#lib/query/found-place";
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
    const places = (sharedGazetteer().suggest?.(typed, MOST_PLACES) ?? []).map(foundPlace);
    // The gazetteer only changes with the server.
    return Response.json({ places }, { headers: { ...HEADERS, "cache-control": "public, max-age=3600" } });
  });
}

function foundPlace(place: Place): FoundPlace {
  const { id, name, kind, country, admin1, point, bbox, population } = place;
  const state = sharedGazetteer()
    .parents(place)
    .find((area) => area.kind === "country");
  const areas = [admin1, state?.name ?? null].filter((area) => area !== null && area !== name);
  return { id, name, kind, country, where: areas.join(", "), point, bbox, population };
}
