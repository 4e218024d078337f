import { UsageError } from "#lib/errors";
import { parseFilters } from "#lib/query/filters";
import { answer, answerUnlessKnown, refuseUnknown } from "../answer";
import { sourceAsked } from "../source";

export const dynamic = "force-dynamic";
export const runtime = "nodejs";

/** Ids of all incidents, of every type, whose words begin as those of ?q= do; null where it has no letter or digit. */
export function GET(request: Request): Promise<Response> {
  return answer(request, async (url) => {
    refuseUnknown(url.searchParams, ["q", "view"]);
    const { text } = parseFilters(url.searchParams, Date.now());
    if (text === "") throw new UsageError("parameter q must hold the words that are looked for");
    const source = await sourceAsked(url.searchParams);
    return answerUnlessKnown(request, "application/json", async () => {
      return JSON.stringify({ ids: await source.search(text) });
    });
  });
}
