import { readEnvironment } from "#lib/env";
import { sharedStore } from "#lib/store/shared";
import { answer, answerUnlessKnown, problem, refuseUnknown } from "../../answer";
import { elsewhere } from "../standing";

export const dynamic = "force-dynamic";
export const runtime = "nodejs";

/** One incident with its reports, evidence, context and where to report an error; one that went into another leads there. */
export function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  return answer(request, async (url) => {
    refuseUnknown(url.searchParams, []);
    const { id } = await params;
    const store = await sharedStore();
    const incident = await store.incident(id);
    if (incident?.id !== id) return (await elsewhere(store, id, url)) ?? problem(404, `there is no incident ${id}`);
    return answerUnlessKnown(request, "application/json", async () =>
      JSON.stringify({ ...incident, corrections: readEnvironment().corrections }),
    );
  });
}
