import { answerPicture } from "../picture/answer-picture.ts";

export const dynamic = "force-dynamic";
export const runtime = "nodejs";

/** A view as an SVG: its text is outlines, so that it looks the same wherever it is printed. */
export function GET(request: Request): Promise<Response> {
  return answerPicture(request, "svg");
}
