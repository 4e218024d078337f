import { readEnvironment } from "#lib/env";
import { sharedStore } from "#lib/store/shared";
import { answer, answerUnlessKnown, problem, refuseUnknown } from "../../answer";
import { frozenAsked } from "../../source";
import { elsewhere } from "../standing";

export const dynamic = "force-dynamic";
export const runtime = "nodejs";

/** One incident with its reports, evidence, context and where to report an error; one that went into another leads there; ?view=NAME as a frozen view keeps it. */
export function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  return answer(request, async (url) => {
    refuseUnknown(url.searchParams, ["view"]);
    const { id } = await params;
    const store = await sharedStore();
    const frozen = await frozenAsked(url.searchParams);
    const incident = await (frozen ?? store).incident(id);
    if (incident?.id !== id) {
      const there = frozen ? null : await elsewhere(store, id, url);
      return there ?? problem(404, `there is no incident ${id}`);
    }
    return answerUnlessKnown(request, "application/json", async () =>
      JSON.stringify({ ...incident, corrections: readEnvironment().corrections }),
    );
  });
}
