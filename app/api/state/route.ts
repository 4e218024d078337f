import { sharedStore } from "#lib/store/shared";
import { answer, answerUnlessKnown, refuseUnknown } from "../answer";

export const dynamic = "force-dynamic";
export const runtime = "nodejs";

/**
 * The state of the store: `sequence` grows with each change of an incident, as the ids of /api/events do. Whoever shows
 * many maps asks this now and then instead of holding a connection for each; caches between may answer for some seconds.
 */
export function GET(request: Request): Promise<Response> {
  return answer(request, async (url) => {
    refuseUnknown(url.searchParams, []);
    const state = await (await sharedStore()).state();
    const headers = { "cache-control": "public, max-age=0, s-maxage=5" };
    return answerUnlessKnown(request, "application/json", async () => JSON.stringify(state), headers, state.sequence);
  });
}
