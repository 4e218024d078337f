import { formatView, parseView, viewHref } from "#lib/query/view";
import { sharedStore } from "#lib/store/shared";
import { answerEmbed, PLAIN_LIMIT, picturesAt } from "./answer-embed.ts";

export const dynamic = "force-dynamic";
export const runtime = "nodejs";

/** The same map for frames of other sites: the same parameters, and only the parts that `show` names. */
export function GET(request: Request): Response {
  const { view } = parseView(new URL(request.url).searchParams, Date.now());
  return answerEmbed({
    view,
    request,
    full: viewHref("/", { ...view, parts: ["slider"], title: "", caption: "" }),
    picture: picturesAt("/api/picture.svg", formatView(view)),
    list: async () => (await sharedStore()).listIncidents(view.filters, { limit: PLAIN_LIMIT, offset: 0 }),
  });
}
