import { answerPicture } from "../../picture/answer-picture.ts";

export const dynamic = "force-dynamic";
export const runtime = "nodejs";

/** A saved view by its name: next.config.js leads /v/NAME.png here. */
export async function GET(request: Request, { params }: { params: Promise<{ view: string }> }): Promise<Response> {
  return answerPicture(request, "png", (await params).view);
}
