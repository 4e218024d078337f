import { UsageError } from "#lib/errors";
import { parseFilters } from "#lib/query/filters";
import { sharedStore } from "#lib/store/shared";
import { answer, answerUnlessKnown, refuseUnknown } from "../answer";

export const dynamic = "force-dynamic";
export const runtime = "nodejs";

/** Ids of all incidents, of every type, whose words begin as those of ?q= do; null where it has no letter or digit. */
export function GET(request: Request): Promise<Response> {
  return answer(request, async (url) => {
    refuseUnknown(url.searchParams, ["q"]);
    const { text } = parseFilters(url.searchParams, Date.now());
    if (text === "") throw new UsageError("parameter q must hold the words that are looked for");
    return answerUnlessKnown(request, "application/json", async () => {
      return JSON.stringify({ ids: await (await sharedStore()).search(text) });
    });
  });
}
