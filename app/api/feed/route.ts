import { readEnvironment } from "#lib/env";
import { incidentsToAtom } from "#lib/formats/atom";
import { feedAddress, feedLinks } from "#lib/formats/feed-links";
import { FORMATS } from "#lib/formats/formats";
import { FILTER_PARAMETERS, parseFilters } from "#lib/query/filters";
import { followedQuery } from "#lib/query/followed";
import { sharedStore } from "#lib/store/shared";
import { feedToFollow } from "#lib/webhooks/follow";
import { answer, answerUnlessKnown, refuseUnknown, wholeNumber } from "../answer";
import { formatOptions } from "../shapes";

export const dynamic = "force-dynamic";
export const runtime = "nodejs";

/** Entries of a page, as most feeds have them. */
const PAGE = 100;
const PAGES = { least: 1, most: 100_000, usual: 1 };

/**
 * Incidents that answer the filters as an Atom feed to follow: what changed last comes first, and a page leads to the
 * next (RFC 5005). Names the hub of WebSub where DATELINE_HUB is set.
 */
export function GET(request: Request): Promise<Response> {
  return answer(request, async (url) => {
    refuseUnknown(url.searchParams, [...FILTER_PARAMETERS, "page"]);
    const filters = parseFilters(url.searchParams, Date.now());
    const query = followedQuery(url.searchParams);
    const page = wholeNumber(url.searchParams, "page", PAGES);
    const { hub } = readEnvironment();
    const store = await sharedStore();
    const make = async () => {
      const { changedAt, sequence } = await store.state();
      const options = formatOptions(url, changedAt);
      const feedId = feedAddress(options.site ?? url.origin, query, 1);
      if (hub) await store.webhooks.followFeed(feedToFollow({ hub, topic: feedId, query, sequence }, new Date()));
      const limits = { order: "changed", offset: (page - 1) * PAGE, limit: PAGE + 1 } as const;
      const [found = []] = await collect(store.exportPages(filters, limits));
      const links = feedLinks({ site: options.site ?? url.origin, query, page, hasNext: found.length > PAGE, hub });
      const texts = incidentsToAtom(only(found.slice(0, PAGE)), { ...options, feedId, links });
      return (await collect(texts)).join("");
    };
    return answerUnlessKnown(request, FORMATS.atom?.mediaType ?? "", make);
  });
}

async function* only<T>(item: T): AsyncGenerator<T> {
  yield item;
}

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}
