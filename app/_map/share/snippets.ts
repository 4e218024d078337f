import { difference, savedParameters } from "#lib/query/saved-view";
import { DEFAULT_EMBED_PARTS, formatView, hrefOf, type View, viewHref } from "#lib/query/view";
import type { ShownView } from "../saved-context.tsx";

/** What is shared: a view, over a saved one or on its own. */
export interface Shared {
  /** As the full map shows it. */
  readonly page: View;
  /** As its embed shows it: with parts, title and caption. */
  readonly view: View;
  /** The saved view whose name the addresses bear; null: they say everything. */
  readonly base: ShownView | null;
  readonly origin: string;
  /** What the frame is called for those who do not see it. */
  readonly label: string;
}

/** Pixels that a frame has before its map tells its own. */
const HEIGHT = 480;

/** Address of the full map with the view. */
export function linkOf({ page, base, origin }: Shared): string {
  if (base) return origin + hrefOf(`/v/${base.name}`, difference(savedParameters(base), page));
  return origin + viewHref("/", { ...page, parts: DEFAULT_EMBED_PARTS, title: "", caption: "" });
}

/** Address of the embed, below the site. */
export function embedPath({ view, base }: Pick<Shared, "view" | "base">): string {
  return base ? hrefOf(`/embed/${base.name}`, difference(savedParameters(base), view)) : viewHref("/embed", view);
}

/** A frame that needs no script of ours. */
export function frameOf(shared: Shared): string {
  const source = attribute(shared.origin + embedPath(shared));
  const name = attribute(shared.view.title || shared.label);
  return `<iframe src="${source}" title="${name}" width="100%" height="${HEIGHT}" style="border:0" loading="lazy" allowfullscreen></iframe>`;
}

/** The element, with a link for readers whose page has no script. */
export function tagOf(shared: Shared): string {
  const { view, base, origin, label } = shared;
  const title = view.title || label;
  const over = base ? difference(savedParameters(base), view).toString() : "";
  const asked =
    base && over === ""
      ? `src="${attribute(origin)}" view="${base.name}"`
      : base
        ? `src="${attribute(origin + embedPath(shared))}"`
        : `src="${attribute(origin)}" view="${attribute(viewHref("", view).slice(1))}"`;
  return (
    `<script async src="${attribute(`${origin}/embed.js`)}"></script>\n` +
    `<incident-map ${asked} title="${attribute(title)}"><a href="${attribute(linkOf(shared))}">${attribute(title)}</a></incident-map>`
  );
}

/** What publishing systems ask for an embed, by its address. */
export function oembedOf(shared: Shared): string {
  return `${shared.origin}/api/oembed?${new URLSearchParams({ url: shared.origin + embedPath(shared) })}`;
}

/** Address of a picture of the view. */
export function pictureOf({ view, base, origin }: Shared, format: "png" | "svg"): string {
  if (base) return origin + hrefOf(`/v/${base.name}.${format}`, difference(savedParameters(base), view));
  return origin + hrefOf(`/api/picture.${format}`, formatView(view));
}

function attribute(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
