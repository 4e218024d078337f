import { UsageError } from "#lib/errors";
import { toFeature } from "#lib/formats/geojson";
import { followQuery, type LiveEvent } from "#lib/live/follow";
import { FILTER_PARAMETERS } from "#lib/query/filters";
import { followedQuery } from "#lib/query/followed";
import { sharedStore } from "#lib/store/shared";
import { answer, HEADERS, refuseUnknown } from "../answer";
import { formatOptions } from "../shapes";
import { createStreams } from "../stream";

export const dynamic = "force-dynamic";
export const runtime = "nodejs";

const FOLLOWERS = createStreams({
  most: 500,
  longestMs: 6 * 3_600_000,
  refusal: "too many pages follow already; ask again in a minute",
});
/** Milliseconds after which a browser that lost the connection comes back. */
const RETRY_MS = 5000;

/**
 * Incidents that answer the filters, as server-sent events while they come: `new`, `changed` (a GeoJSON Feature) and
 * `removed` (its id); `reset` where too much changed to be told. Each has the state of the store for its id: whoever
 * comes back with it, by Last-Event-ID or ?after=, hears what he missed.
 */
export function GET(request: Request): Promise<Response> {
  return answer(request, async (url) => {
    refuseUnknown(url.searchParams, [...FILTER_PARAMETERS, "after"]);
    const query = followedQuery(url.searchParams);
    const after = stateKnown(request.headers.get("last-event-id") ?? url.searchParams.get("after"));
    const store = await sharedStore();
    const refused = FOLLOWERS.refuse();
    if (refused) return refused;
    const options = formatOptions(url);
    const body = FOLLOWERS.open(request, async function* (signal) {
      const encoder = new TextEncoder();
      yield encoder.encode(`retry: ${RETRY_MS}\n\n`);
      for await (const event of followQuery(store, { query, after, signal })) yield encoder.encode(written(event));
    });
    const headers = { ...HEADERS, "cache-control": "no-cache, no-transform", "x-accel-buffering": "no" };
    return new Response(body, { headers: { ...headers, "content-type": "text/event-stream" } });

    function written(event: LiveEvent): string {
      const id = `id: ${event.sequence}\n`;
      // A comment: nobody is called for it, and the connection is seen to be alive.
      if (event.kind === "idle") return `: nothing new\n${id}\n`;
      const data = "incident" in event ? toFeature(event.incident, options) : "id" in event ? { id: event.id } : {};
      return `${id}event: ${event.kind}\ndata: ${JSON.stringify(data)}\n\n`;
    }
  });
}

function stateKnown(text: string | null): number | null {
  if (text === null || text === "") return null;
  if (/^\d{1,15}$/.test(text)) return Number(text);
  throw new UsageError(`parameter after=${text} must be the id of an event that was received`);
}
