import { encoded, exportFile } from "#lib/export";
import { CSV_PARAMETERS, parseCsvChoice } from "#lib/formats/csv-choice";
import { formatNamed } from "#lib/formats/formats";
import { FILTER_PARAMETERS, parseFilters } from "#lib/query/filters";
import { sharedStore } from "#lib/store/shared";
import { answer, answerUnlessKnown, refuseUnknown } from "../answer";
import { requireEditor } from "../editor";
import { formatOptions } from "../shapes";
import { frozenAsked } from "../source";
import { FILES } from "../stream";

export const dynamic = "force-dynamic";
export const runtime = "nodejs";

/**
 * All incidents that answer the filters as a file, newest first: ?format=geojson, csv, kml, atom, ical, gpkg or jsonl.
 * ?view=NAME gives those that a frozen view keeps. CSV takes columns, codes and hxl besides (lib/formats/csv-choice.ts).
 */
export function GET(request: Request): Promise<Response> {
  return answer(request, async (url) => {
    if (url.searchParams.get("format") === "dump") return dump(request, url);
    const format = formatNamed(url.searchParams.get("format") ?? "geojson");
    const choices = format.ending === "csv" ? CSV_PARAMETERS : [];
    refuseUnknown(url.searchParams, [...FILTER_PARAMETERS, "format", "view", ...choices]);
    const filters = parseFilters(url.searchParams, Date.now());
    const csv = parseCsvChoice(url.searchParams);
    const store = await sharedStore();
    const frozen = await frozenAsked(url.searchParams);
    const make = async () => {
      const { changedAt } = await store.state();
      const options = { ...formatOptions(url, changedAt), csv };
      return FILES.open(request, () => exportFile(frozen ?? store, format, filters, options));
    };
    const name = `attachment; filename="incidents.${format.ending}"`;
    return FILES.refuse() ?? answerUnlessKnown(request, format.mediaType, make, { "content-disposition": name });
  });
}

/** The whole store with the texts of its articles: for the editor alone. */
async function dump(request: Request, url: URL): Promise<Response> {
  refuseUnknown(url.searchParams, ["format"]);
  const refused = requireEditor(request) ?? FILES.refuse();
  if (refused) return refused;
  const headers = {
    "content-type": "application/jsonl; charset=utf-8",
    "content-disposition": 'attachment; filename="dateline.jsonl"',
    "cache-control": "no-store",
  };
  const store = await sharedStore();
  const body = FILES.open(request, () => encoded(store.dump()));
  return new Response(body, { headers });
}
