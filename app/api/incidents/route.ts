import { incidentsToGeoJson } from "#lib/formats/geojson";
import { FILTER_PARAMETERS, parseFilters } from "#lib/query/filters";
import { sharedStore } from "#lib/store/shared";
import { answer, answerUnlessKnown, refuseUnknown, wholeNumber } from "../answer";
import { formatOptions } from "../shapes";

export const dynamic = "force-dynamic";
export const runtime = "nodejs";

const LIMIT = { least: 1, most: 1000, usual: 100 };
const OFFSET = { least: 0, most: 1_000_000, usual: 0 };

/** Incidents that answer the filters, page by page, as GeoJSON with the counts and links of OGC API - Features. */
export function GET(request: Request): Promise<Response> {
  return answer(request, async (url) => {
    refuseUnknown(url.searchParams, [...FILTER_PARAMETERS, "limit", "offset"]);
    const filters = parseFilters(url.searchParams, Date.now());
    const limit = wholeNumber(url.searchParams, "limit", LIMIT);
    const offset = wholeNumber(url.searchParams, "offset", OFFSET);
    return answerUnlessKnown(request, "application/geo+json", async () => {
      const store = await sharedStore();
      const { incidents, total } = await store.listIncidents(filters, { limit, offset });
      const options = formatOptions(url);
      return JSON.stringify({
        ...incidentsToGeoJson(await store.tellIncidents(incidents), options),
        numberMatched: total,
        numberReturned: incidents.length,
        timeStamp: options.asOf,
        links: linksOf(url, { limit, offset, total }),
      });
    });
  });
}

/** This page and, where there are any, the ones before and after it. */
function linksOf(url: URL, { limit, offset, total }: { limit: number; offset: number; total: number }) {
  const link = (rel: string, at: number) => {
    const href = new URL(url);
    href.searchParams.set("limit", String(limit));
    href.searchParams.set("offset", String(at));
    return { rel, href: href.href, type: "application/geo+json" };
  };
  return [
    { rel: "self", href: url.href, type: "application/geo+json" },
    ...(offset > 0 ? [link("prev", Math.max(0, offset - limit))] : []),
    ...(offset + limit < total ? [link("next", offset + limit)] : []),
  ];
}
