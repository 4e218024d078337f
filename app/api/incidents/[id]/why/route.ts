import { sharedStore } from "#lib/store/shared";
import { answer, answerUnlessKnown, problem, refuseUnknown } from "../../../answer";

export const dynamic = "force-dynamic";
export const runtime = "nodejs";

/** Why one incident stands where it does: the names that its reports go by, and the places weighed for each. */
export function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  return answer(request, async (url) => {
    refuseUnknown(url.searchParams, []);
    const { id } = await params;
    const names = await (await sharedStore()).why(id);
    if (!names) return problem(404, `there is no incident ${id}`);
    return answerUnlessKnown(request, "application/json", async () => JSON.stringify({ names }));
  });
}
