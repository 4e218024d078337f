import { sharedStore } from "#lib/store/shared";
import { answer, answerUnlessKnown, problem, refuseUnknown } from "../../../answer";
import { elsewhere } from "../../standing";

export const dynamic = "force-dynamic";
export const runtime = "nodejs";

/** Why one incident stands where it does: the names that its reports go by, and the places weighed for each. */
export function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  return answer(request, async (url) => {
    refuseUnknown(url.searchParams, []);
    const { id } = await params;
    const store = await sharedStore();
    const names = await store.why(id);
    if (!names) return (await elsewhere(store, id, url, "/why")) ?? problem(404, `there is no incident ${id}`);
    return answerUnlessKnown(request, "application/json", async () => JSON.stringify({ names }));
  });
}
