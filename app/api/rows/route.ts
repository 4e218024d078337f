import { UsageError } from "#lib/errors";
import { answer, answerUnlessKnown, refuseUnknown } from "../answer";
import { sourceAsked } from "../source";

export const dynamic = "force-dynamic";
export const runtime = "nodejs";

/** Ids of one question: more than a screen of the list. */
const MOST = 200;

/** Incidents without their reports, by ids: ?ids=a,b,c gives them in that order; those that are gone are left out; ?view=NAME as a frozen view keeps them. */
export function GET(request: Request): Promise<Response> {
  return answer(request, async (url) => {
    refuseUnknown(url.searchParams, ["ids", "view"]);
    const ids = (url.searchParams.get("ids") ?? "").split(",").filter((id) => id !== "");
    if (ids.length === 0) throw new UsageError("parameter ids must name incidents, with commas between");
    if (ids.length > MOST) throw new UsageError(`parameter ids has ${ids.length} ids, more than ${MOST}`);
    const source = await sourceAsked(url.searchParams);
    return answerUnlessKnown(request, "application/json", async () => {
      const incidents = await source.incidentsByIds(ids);
      return JSON.stringify({ incidents });
    });
  });
}
