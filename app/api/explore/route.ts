import { isOfCells, respondToAsk } from "./answer-ask";

export const dynamic = "force-dynamic";
export const runtime = "nodejs";

/** Counts, histogram, facets and list of a view, for a map that is too large to be loaded whole (lib/query/ask-url.ts). */
export function GET(request: Request): Promise<Response> {
  return respondToAsk(request, (name) => !isOfCells(name));
}
