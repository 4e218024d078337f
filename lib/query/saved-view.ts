import { UsageError } from "../errors.ts";
import { FILTER_PARAMETERS } from "./filters.ts";
import { DEFAULT_EMBED_PARTS, formatView, hrefOf, parseView, VIEW_PARAMETERS, type View } from "./view.ts";

/** A view under a name of its own: `/v/NAME` and `/embed/NAME`. */
export interface SavedView {
  readonly name: string;
  /** The view as query parameters, without question mark, title and caption. */
  readonly query: string;
  readonly title: string;
  readonly caption: string;
  /** Hosts whose pages may frame it, as frame-ancestors takes them; null: any. */
  readonly hosts: readonly string[] | null;
  /** A live one follows the store, a frozen one shows for ever what it showed at `frozenAt`. */
  readonly mode: "live" | "frozen";
  /** Instant, ISO; null for a live one. */
  readonly frozenAt: string | null;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** What a person says of a view that is to be saved. */
export type ViewToSave = Pick<SavedView, "name" | "query" | "title" | "caption" | "hosts">;

/** `/embed/demo` is a page of its own. */
const NAME = /^(?!demo$)[a-z0-9-]{2,60}$/;
const HOST = /^(https?:\/\/)?(\*\.)?[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*(:\d{1,5})?$/i;
const MAX_HOSTS = 50;
const MAX_HOST = 253;
/** UTF-16 code units, as of any query of an address. */
const MAX_QUERY = 8000;

/** Whether a text may be the name of a view. */
export const isViewName = (text: string): boolean => NAME.test(text);

/** The name, if a view may have it. Throws a UsageError. */
export function viewName(text: string): string {
  if (isViewName(text)) return text;
  throw new UsageError(`name=${text}: must be 2 to 60 small letters, digits and hyphens, and not demo`);
}

/** Hosts as frame-ancestors takes them, each once. Throws a UsageError that names the one that is none: it would go into a header. */
export function allowedHosts(hosts: readonly string[]): readonly string[] {
  const each = [...new Set(hosts.map((host) => host.trim().toLowerCase()).filter((host) => host !== ""))];
  const wrong = each.find((host) => host.length > MAX_HOST || !HOST.test(host));
  if (wrong !== undefined) throw new UsageError(`hosts: ${wrong} is no host such as example.org or *.example.org`);
  if (each.length > MAX_HOSTS) throw new UsageError(`hosts: there are ${each.length}, more than ${MAX_HOSTS}`);
  return each;
}

/** Parameters that say when; an address that gives one of them says all of it. */
const WHEN: readonly string[] = ["from", "to", "last"];
/** The parameter whose empty value says something: no part at all. */
const PARTS = "show";

/** All that a saved view says, as query parameters. */
export function savedParameters({ query, title, caption }: Pick<SavedView, "query" | "title" | "caption">) {
  const parameters = new URLSearchParams(query);
  if (title) parameters.set("title", title);
  if (caption) parameters.set("caption", caption);
  return parameters;
}

/** A view's parameters with those of an address laid over them: what the address gives wins, and nothing (`q=`) takes it away. */
export function overlay(base: URLSearchParams, over: URLSearchParams): URLSearchParams {
  const parameters = new URLSearchParams(base);
  if (WHEN.some((name) => over.has(name))) for (const name of WHEN) parameters.delete(name);
  for (const name of new Set(over.keys())) {
    parameters.delete(name);
    for (const value of over.getAll(name)) if (value !== "" || name === PARTS) parameters.append(name, value);
  }
  return parameters;
}

/** What an address must give over a view's parameters to say just this view: the other way round from `overlay`. */
export function difference(base: URLSearchParams, view: View): URLSearchParams {
  const wanted = formatView(view);
  const over = new URLSearchParams();
  const isAsBefore = (name: string) =>
    wanted.has(name) === base.has(name) && wanted.getAll(name).join("\n") === base.getAll(name).join("\n");
  const isWhenAsBefore = WHEN.every(isAsBefore);
  for (const name of VIEW_PARAMETERS) {
    if (WHEN.includes(name) ? isWhenAsBefore : isAsBefore(name)) continue;
    if (wanted.has(name)) for (const value of wanted.getAll(name)) over.append(name, value);
    else if (base.has(name)) over.append(name, name === PARTS ? DEFAULT_EMBED_PARTS.join() : "");
  }
  return over;
}

/** Whether two queries ask for the same incidents, whatever else they say of how these are seen. */
export function asksTheSame(one: string, other: string): boolean {
  const [asked, otherwise] = [new URLSearchParams(one), new URLSearchParams(other)];
  return FILTER_PARAMETERS.every((name) => asked.getAll(name).join("\n") === otherwise.getAll(name).join("\n"));
}

/** A view as it is kept, of what a person gives: an address's query. Throws a UsageError that names what cannot be read. */
export function viewToSave(given: ViewToSave, now: number): ViewToSave {
  const parameters = new URLSearchParams(given.query);
  const known: readonly string[] = VIEW_PARAMETERS;
  const unknown = [...parameters.keys()].find((name) => !known.includes(name));
  if (unknown !== undefined) throw new UsageError(`query: parameter ${unknown} is not one of ${known.join(", ")}`);
  if (given.query.length > MAX_QUERY) throw new UsageError(`query: has more than ${MAX_QUERY} characters`);
  for (const name of ["title", "caption"] as const) if (given[name] !== "") parameters.set(name, given[name].trim());
  const { view, problems } = parseView(parameters, now);
  // Who gives a title wants to see it, unless the query says otherwise.
  const parts = view.title !== "" && !parameters.has(PARTS) ? ([...view.parts, "title"] as const) : view.parts;
  if (problems.length > 0) throw new UsageError(`query: ${problems.join("; ")}`);
  return {
    name: viewName(given.name),
    query: hrefOf("", formatView({ ...view, parts, title: "", caption: "" })).slice(1),
    title: view.title,
    caption: view.caption,
    hosts: given.hosts && allowedHosts(given.hosts),
  };
}
