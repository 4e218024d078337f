import { parseFilters, TYPE_NAMES } from "#lib/query/filters";
import { sharedStore } from "#lib/store/shared";
import { answer, answerUnlessKnown } from "../answer";

export const dynamic = "force-dynamic";
export const runtime = "nodejs";

/** Every incident that answers the filters, of every type where none is named: what the map in the browser begins with. */
export function GET(request: Request): Promise<Response> {
  return answer(request, async (url) => {
    const filters = parseFilters(url.searchParams);
    return answerUnlessKnown(request, "application/json", async () => {
      const store = await sharedStore();
      const { incidents } = await store.listIncidents({ ...filters, types: filters.types ?? TYPE_NAMES });
      return JSON.stringify({ incidents });
    });
  });
}
