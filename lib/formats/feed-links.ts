import type { FeedLink } from "./atom.ts";

const ATOM = "application/atom+xml";

/** The address of a page of the feed of a question (lib/query/followed.ts). */
export function feedAddress(site: string, query: string, page: number): string {
  const parameters = new URLSearchParams(query);
  if (page > 1) parameters.set("page", String(page));
  return parameters.size === 0 ? `${site}/api/feed` : `${site}/api/feed?${parameters}`;
}

interface FeedPage {
  readonly site: string;
  readonly query: string;
  readonly page: number;
  readonly hasNext: boolean;
  readonly hub: string | null;
}

/** Where a page of a feed stands among the others (RFC 5005), and the hub that tells of changes (WebSub). */
export function feedLinks({ site, query, page, hasNext, hub }: FeedPage): readonly FeedLink[] {
  const link = (rel: string, to: number): FeedLink => ({ rel, href: feedAddress(site, query, to), type: ATOM });
  return [
    link("self", page),
    link("first", 1),
    ...(page > 1 ? [link("previous", page - 1)] : []),
    ...(hasNext ? [link("next", page + 1)] : []),
    ...(hub ? [{ rel: "hub", href: hub }] : []),
  ];
}
