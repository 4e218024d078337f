import { sharedStore } from "#lib/store/shared";
import { answer, answerUnlessKnown, problem, refuseUnknown, wholeNumber } from "../../../answer";
import { elsewhere } from "../../standing";

export const dynamic = "force-dynamic";
export const runtime = "nodejs";

const LIMIT = { least: 1, most: 50, usual: 5 };

/** The incidents nearest to one in place, with their distances. */
export function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  return answer(request, async (url) => {
    refuseUnknown(url.searchParams, ["limit"]);
    const limit = wholeNumber(url.searchParams, "limit", LIMIT);
    const { id } = await params;
    const store = await sharedStore();
    const nearby = await store.nearby(id, limit);
    if (!nearby) return (await elsewhere(store, id, url, "/nearby")) ?? problem(404, `there is no incident ${id}`);
    return answerUnlessKnown(request, "application/json", async () => JSON.stringify({ nearby }));
  });
}
