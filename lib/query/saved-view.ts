import { UsageError } from "../errors.ts";

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
