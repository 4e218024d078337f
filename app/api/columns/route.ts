import { columnsAtRevision } from "#lib/store/shared-columns";
import { answer, answerUnlessKnown, refuseUnknown } from "../answer";

export const dynamic = "force-dynamic";
export const runtime = "nodejs";

/**
 * Every incident that is not rejected, as a file of columns (lib/query/columns-file.ts) in gzip. Next takes away what
 * says so in the headers, so that whoever reads it has to decompress it: `new DecompressionStream("gzip")`.
 */
export function GET(request: Request): Promise<Response> {
  return answer(request, async (url) => {
    refuseUnknown(url.searchParams, []);
    const { file, revision } = await columnsAtRevision();
    return answerUnlessKnown(request, "application/octet-stream", file, {}, revision);
  });
}
