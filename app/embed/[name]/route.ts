import { difference, isViewName, overlay, type SavedView, savedParameters } from "#lib/query/saved-view";
import { DEFAULT_EMBED_PARTS, hrefOf, parseView } from "#lib/query/view";
import { sharedStore } from "#lib/store/shared";
import { sharedFrozen } from "#lib/store/shared-frozen";
import { textsOf } from "../../_texts/texts.ts";
import { answerEmbed, PLAIN_LIMIT, picturesAt } from "../answer-embed.ts";
import { missingDocument } from "../document.ts";
import { embedPolicy } from "../policy.ts";

export const dynamic = "force-dynamic";
export const runtime = "nodejs";

interface Context {
  readonly params: Promise<{ name: string }>;
}

/** A saved view for frames of the sites that it allows; what the address says lies over it. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { name } = await params;
  const over = new URL(request.url).searchParams;
  const store = await sharedStore();
  const saved = isViewName(name) ? await store.findView(name) : null;
  if (!saved) return missing(over.get("lang"));
  const base = savedParameters(saved);
  const { view } = parseView(overlay(base, over), Date.now());
  const plain = { ...view, parts: DEFAULT_EMBED_PARTS, title: saved.title, caption: saved.caption };
  return answerEmbed({
    view,
    request,
    saved: shownOf(saved),
    full: hrefOf(`/v/${name}`, difference(base, plain)),
    picture: picturesAt(`/v/${name}.svg`, over),
    list: async () => {
      const source = saved.mode === "frozen" ? await sharedFrozen(name) : store;
      return (source ?? store).listIncidents(view.filters, { limit: PLAIN_LIMIT, offset: 0 });
    },
    // The site itself may: its share dialog has a preview.
    ancestors: saved.hosts === null ? "*" : ["'self'", ...saved.hosts].join(" "),
  });
}

function shownOf({ name, query, title, caption, mode, frozenAt }: SavedView) {
  return { name, query, title, caption, mode, frozenAt };
}

/** A frame whose view was deleted says so, wherever it stands. */
function missing(language: string | null): Response {
  const headers = { "content-type": "text/html; charset=utf-8", "content-security-policy": embedPolicy() };
  return new Response(missingDocument(textsOf(language)), { status: 404, headers });
}
