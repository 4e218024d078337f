import { sharedStore } from "#lib/store/shared";
import { answer, problem, refuseUnknown } from "../../../api/answer";
import { elsewhere } from "../../../api/incidents/standing.ts";
import { respondWithPicture } from "../../../api/picture/answer-picture.ts";
import { printIncident } from "../../../api/picture/incident-picture.ts";
import { PICTURE_PARAMETERS, parseSize, parseWholeView } from "../../../api/picture/order.ts";

export const dynamic = "force-dynamic";
export const runtime = "nodejs";

/** One incident as a PNG for previews: the map around its place, or its words where no place is given. */
export function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  return answer(request, async (url) => {
    refuseUnknown(url.searchParams, ["lang", "theme", ...PICTURE_PARAMETERS]);
    const { language, theme } = parseWholeView(url.searchParams, Date.now());
    const size = parseSize(url.searchParams, false);
    const store = await sharedStore();
    const { id } = await params;
    const incident = await store.incident(id);
    if (incident === null) return (await elsewhere(store, id, url)) ?? problem(404, `there is no incident ${id}`);
    const address = url.host;
    const told = ["incident", incident.id, await store.revision(), address, language, theme, size];
    return respondWithPicture(request, "png", told, async (press) => ({
      svg: await printIncident(press, incident, { size, theme: theme ?? "light", language, address }),
      scale: size.scale,
    }));
  });
}
