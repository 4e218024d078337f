import { formatNamed } from "#lib/formats/formats";
import { FILTER_PARAMETERS, parseFilters } from "#lib/query/filters";
import { sharedStore } from "#lib/store/shared";
import { answer, answerUnlessKnown, refuseUnknown } from "../answer";
import { formatOptions } from "../shapes";

export const dynamic = "force-dynamic";
export const runtime = "nodejs";

/** Incidents of one answer: whoever wants more asks page by page, or at the command line. */
const MOST = 10_000;

/** Incidents that answer the filters as a file, newest first: ?format=geojson, csv, kml, atom or jsonl. */
export function GET(request: Request): Promise<Response> {
  return answer(request, async (url) => {
    refuseUnknown(url.searchParams, [...FILTER_PARAMETERS, "format"]);
    const format = formatNamed(url.searchParams.get("format") ?? "geojson");
    const filters = parseFilters(url.searchParams, Date.now());
    const make = async () => {
      const { incidents } = await (await sharedStore()).listIncidents(filters, { limit: MOST, offset: 0 });
      return format.write(incidents, formatOptions(url));
    };
    const name = `attachment; filename="incidents.${format.ending}"`;
    return answerUnlessKnown(request, format.mediaType, make, { "content-disposition": name });
  });
}
