import { formatFilters, type IncidentFilters } from "../query/filters.ts";
import type { FeedLink } from "./atom.ts";

const ATOM = "application/atom+xml";

/** The address of a page of the feed of a question, the same however its parameters were written. */
export function feedAddress(site: string, filters: IncidentFilters, page: number): string {
  const query = formatFilters(filters);
  if (page > 1) query.set("page", String(page));
  return query.size === 0 ? `${site}/api/feed` : `${site}/api/feed?${query}`;
}

interface FeedPage {
  readonly site: string;
  readonly filters: IncidentFilters;
  readonly page: number;
  readonly hasNext: boolean;
  readonly hub: string | null;
}

/** Where a page of a feed stands among the others (RFC 5005), and the hub that tells of changes (WebSub). */
export function feedLinks({ site, filters, page, hasNext, hub }: FeedPage): readonly FeedLink[] {
  const link = (rel: string, to: number): FeedLink => ({ rel, href: feedAddress(site, filters, to), type: ATOM });
  return [
    link("self", page),
    link("first", 1),
    ...(page > 1 ? [link("previous", page - 1)] : []),
    ...(hasNext ? [link("next", page + 1)] : []),
    ...(hub ? [{ rel: "hub", href: hub }] : []),
  ];
}
