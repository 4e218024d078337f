import { isOfCells, respondToAsk } from "../explore/answer-ask";

export const dynamic = "force-dynamic";
export const runtime = "nodejs";

/**
 * What stands on the map of a view: ?ask=marks&zoom=4&box=0.5,0.2,0.7,0.4 (Web Mercator, 0 to 1) with the usual filters
 * gives clusters, single incidents and areas as columns (lib/query/marks.ts); ?ask=members&mark=3 those of one mark.
 */
export function GET(request: Request): Promise<Response> {
  return respondToAsk(request, isOfCells);
}
