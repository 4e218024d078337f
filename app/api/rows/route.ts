import { UsageError } from "#lib/errors";
import { sharedStore } from "#lib/store/shared";
import { answer, answerUnlessKnown, refuseUnknown } from "../answer";

export const dynamic = "force-dynamic";
export const runtime = "nodejs";

/** Ids of one question: more than a screen of the list. */
const MOST = 200;

/** Incidents without their reports, by ids: ?ids=a,b,c gives them in that order; those that are gone are left out. */
export function GET(request: Request): Promise<Response> {
  return answer(request, async (url) => {
    refuseUnknown(url.searchParams, ["ids"]);
    const ids = (url.searchParams.get("ids") ?? "").split(",").filter((id) => id !== "");
    if (ids.length === 0) throw new UsageError("parameter ids must name incidents, with commas between");
    if (ids.length > MOST) throw new UsageError(`parameter ids has ${ids.length} ids, more than ${MOST}`);
    return answerUnlessKnown(request, "application/json", async () => {
      const incidents = await (await sharedStore()).incidentsByIds(ids);
      return JSON.stringify({ incidents });
    });
  });
}
