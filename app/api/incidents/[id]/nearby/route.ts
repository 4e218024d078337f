import { sharedStore } from "#lib/store/shared";
import { answer, answerUnlessKnown, problem, refuseUnknown, wholeNumber } from "../../../answer";
import { frozenAsked } from "../../../source";
import { elsewhere } from "../../standing";

export const dynamic = "force-dynamic";
export const runtime = "nodejs";

const LIMIT = { least: 1, most: 50, usual: 5 };

/** The incidents nearest to one in place, with their distances. */
export function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  return answer(request, async (url) => {
    refuseUnknown(url.searchParams, ["limit", "view"]);
    const limit = wholeNumber(url.searchParams, "limit", LIMIT);
    const { id } = await params;
    const store = await sharedStore();
    const frozen = await frozenAsked(url.searchParams);
    const nearby = await (frozen ?? store).nearby(id, limit);
    if (!nearby) {
      const there = frozen ? null : await elsewhere(store, id, url, "/nearby");
      return there ?? problem(404, `there is no incident ${id}`);
    }
    return answerUnlessKnown(request, "application/json", async () => JSON.stringify({ nearby }));
  });
}
