import { columnsAtRevision } from "#lib/store/shared-columns";
import { answer, answerUnlessKnown, HEADERS, refuseUnknown } from "../answer";
import { frozenAsked } from "../source";

export const dynamic = "force-dynamic";
export const runtime = "nodejs";

/** More incidents than this are not loaded by a browser: it asks for the cells of each view (/api/cells). */
const MOST_LOADED = 250_000;

/**
 * Every incident that is not rejected, as a file of columns (lib/query/columns-file.ts) in gzip. Next takes away what
 * says so in the headers, so that whoever reads it has to decompress it: `new DecompressionStream("gzip")`.
 * ?view=NAME gives those that a frozen view keeps. `x-sequence` is the state of the store (/api/state) that they are of.
 */
export function GET(request: Request): Promise<Response> {
  return answer(request, async (url) => {
    refuseUnknown(url.searchParams, ["view"]);
    const frozen = await frozenAsked(url.searchParams);
    if (frozen)
      return answerUnlessKnown(request, "application/octet-stream", async () => frozen.file, bytesOf(frozen.file));
    const { columns, file, revision } = await columnsAtRevision();
    const told = { "x-sequence": String(revision), ...EXPOSED };
    if (columns.size > MOST_LOADED) {
      return Response.json({ size: columns.size }, { headers: { ...HEADERS, ...told } });
    }
    const bytes = await file();
    const headers = { ...bytesOf(bytes), ...told };
    return answerUnlessKnown(request, "application/octet-stream", async () => bytes, headers, revision);
  });
}

/** A frame without an origin of its own reads no others. */
const EXPOSED = { "access-control-expose-headers": "x-bytes, x-sequence" };

/** A streamed answer has no length of its own: this is what a bar of progress goes by. */
const bytesOf = ({ length }: Uint8Array) => ({ "x-bytes": String(length) });
