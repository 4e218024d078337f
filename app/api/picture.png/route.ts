import { answerPicture } from "../picture/answer-picture.ts";

export const dynamic = "force-dynamic";
export const runtime = "nodejs";

/** A view as a PNG, for mail and previews. */
export function GET(request: Request): Promise<Response> {
  return answerPicture(request, "png");
}
