import { readEnvironment } from "#lib/env";
import { sharedStore } from "#lib/store/shared";
import { answer, answerUnlessKnown, HEADERS, problem, refuseUnknown } from "../../answer";

export const dynamic = "force-dynamic";
export const runtime = "nodejs";

/** One incident with its reports, evidence, context and where to report an error; one that went into another leads there. */
export function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  return answer(request, async (url) => {
    refuseUnknown(url.searchParams, []);
    const { id } = await params;
    const incident = await (await sharedStore()).incident(id);
    if (!incident) return problem(404, `there is no incident ${id}`);
    if (incident.id !== id) {
      return new Response(null, { status: 307, headers: { ...HEADERS, location: `/api/incidents/${incident.id}` } });
    }
    return answerUnlessKnown(request, "application/json", async () =>
      JSON.stringify({ ...incident, corrections: readEnvironment().corrections }),
    );
  });
}
