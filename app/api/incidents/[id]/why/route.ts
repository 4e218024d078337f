import { sharedStore } from "#lib/store/shared";
import { answer, answerUnlessKnown, problem, refuseUnknown } from "../../../answer";
import { frozenAsked } from "../../../source";
import { elsewhere } from "../../standing";

export const dynamic = "force-dynamic";
export const runtime = "nodejs";

/** Why one incident stands where it does: the names that its reports go by, and the places weighed for each. */
export function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  return answer(request, async (url) => {
    refuseUnknown(url.searchParams, ["view"]);
    const { id } = await params;
    const store = await sharedStore();
    const frozen = await frozenAsked(url.searchParams);
    const names = await (frozen ?? store).why(id);
    if (!names) {
      const there = frozen ? null : await elsewhere(store, id, url, "/why");
      return there ?? problem(404, `there is no incident ${id}`);
    }
    return answerUnlessKnown(request, "application/json", async () => JSON.stringify({ names }));
  });
}
