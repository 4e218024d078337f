import { isViewName, overlay, savedParameters } from "#lib/query/saved-view";
import { DEFAULT_VIEW, hrefOf, parseView, type View, viewHref } from "#lib/query/view";
import { sharedStore } from "#lib/store/shared";
import { textsOf } from "../../_texts/texts.ts";

/** What can be embedded of an address of this site. */
export interface Embeddable {
  /** Address of the embed, below the site. */
  readonly src: string;
  readonly title: string;
  /** Path and parameters of its picture. */
  readonly picture: { readonly path: string; readonly parameters: URLSearchParams };
  readonly provider: string;
}

/** What stands at an address of this site: the map with a view, a view under a name, an incident. null: nothing to embed. */
export async function embeddableAt(address: URL): Promise<Embeddable | null> {
  const path = address.pathname.replace(/(?<=.)\/$/, "");
  if (path === "/" || path === "/embed") return mapAt(address.searchParams);
  const [, folder, name] = /^\/(v|embed|incidents)\/([^/]+)$/.exec(path) ?? [];
  if (name === undefined) return null;
  return folder === "incidents" ? incidentAt(name, address.searchParams) : savedAt(name, address.searchParams);
}

function mapAt(parameters: URLSearchParams): Embeddable {
  const { view } = parseView(parameters, Date.now());
  const { name, tagline } = textsOf(view.language);
  return ofView(view, view.title || `${name} – ${tagline}`);
}

async function savedAt(name: string, over: URLSearchParams): Promise<Embeddable | null> {
  const saved = isViewName(name) ? await (await sharedStore()).findView(name) : null;
  if (!saved) return null;
  const { view } = parseView(overlay(savedParameters(saved), over), Date.now());
  const texts = textsOf(view.language);
  return {
    src: hrefOf(`/embed/${name}`, over),
    title: view.title || texts.name,
    picture: { path: `/v/${name}.png`, parameters: new URLSearchParams(over) },
    provider: texts.name,
  };
}

async function incidentAt(id: string, parameters: URLSearchParams): Promise<Embeddable | null> {
  const incident = await (await sharedStore()).incident(decoded(id));
  if (!incident) return null;
  const { view } = parseView(parameters, Date.now());
  // Statements are off until a person asks for them.
  const types = incident.type === "statement" ? ([incident.type] as const) : null;
  const filters = { ...DEFAULT_VIEW.filters, types };
  const { language, theme } = view;
  return ofView({ ...DEFAULT_VIEW, language, theme, filters, selected: incident.id }, incident.title);
}

function ofView(view: View, title: string): Embeddable {
  const parameters = new URLSearchParams(viewHref("", view).slice(1));
  return {
    src: viewHref("/embed", view),
    title,
    picture: { path: "/api/picture.png", parameters },
    provider: textsOf(view.language).name,
  };
}

/** A part of a path; as it stands where it is no text. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
