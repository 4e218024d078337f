import { createHash } from "node:crypto";
import { join } from "node:path";
import { printPng } from "#lib/press/pixels";
import { openPress, type Press } from "#lib/press/press";
import { overlay, savedParameters } from "#lib/query/saved-view";
import { formatView, VIEW_PARAMETERS } from "#lib/query/view";
import { sharedStore } from "#lib/store/shared";
import { answer, HEADERS, NotFound, problem, refuseUnknown } from "../answer";
import { KeptPictures } from "./kept-pictures.ts";
import { orderOf, PICTURE_PARAMETERS, parseSize, parseWholeView } from "./order.ts";
import { shownBy } from "./shown.ts";

const MEDIA_TYPES = { svg: "image/svg+xml; charset=utf-8", png: "image/png" } as const;
export type PictureFormat = keyof typeof MEDIA_TYPES;

// On globalThis, as the store is: a development server loads this module anew at each change.
const shared = globalThis as typeof globalThis & { datelinePress?: Press; datelinePictures?: KeptPictures };

// A new process may draw in another way: its tags must not match those of the last.
const started = Date.now().toString(36);

/** Answers with a view as a picture: the parameters of the map, over those of a saved view where one is named. */
export function answerPicture(request: Request, format: PictureFormat, name: string | null = null): Promise<Response> {
  return answer(request, async (url) => {
    const { searchParams } = url;
    refuseUnknown(searchParams, [...VIEW_PARAMETERS, ...PICTURE_PARAMETERS]);
    const saved = name === null ? null : await (await sharedStore()).findView(name);
    if (name !== null && saved === null) throw new NotFound(`there is no view ${name}`);
    const asOf = saved?.frozenAt ? Date.parse(saved.frozenAt) : null;
    const asked = saved ? overlay(savedParameters(saved), searchParams) : searchParams;
    const view = parseWholeView(asked, asOf ?? Date.now());
    const size = parseSize(searchParams, true);
    const { explorer, incidentsByIds, revision } = await shownBy(saved, view.filters.text);
    const address = saved ? `${url.host}/v/${saved.name}` : url.host;
    const told = [revision, address, asOf, String(formatView(view)), view.filters.from, view.filters.to, size];
    return respondWithPicture(request, format, told, async (press) => {
      const [selected = null] = view.selected ? await incidentsByIds([view.selected]) : [];
      const svg = await press.print(orderOf(view, size, { explorer, selected, asOf, address }));
      return { svg, scale: size.scale };
    });
  });
}

/** A picture, kept until others crowd it out; `told` is all that it depends on. 304 where the asker has it already. */
export async function respondWithPicture(
  request: Request,
  format: PictureFormat,
  told: readonly unknown[],
  draw: (press: Press) => Promise<{ readonly svg: string; readonly scale: number }>,
): Promise<Response> {
  const key = JSON.stringify([started, format, ...told]);
  const etag = `"${createHash("sha256").update(key).digest("base64url").slice(0, 22)}"`;
  const headers = {
    ...HEADERS,
    etag,
    "content-type": MEDIA_TYPES[format],
    "cross-origin-resource-policy": "cross-origin",
  };
  const known = request.headers.get("if-none-match")?.split(/\s*,\s*/) ?? [];
  if ([etag, `W/${etag}`, "*"].some((tag) => known.includes(tag))) return new Response(null, { status: 304, headers });
  shared.datelinePictures ??= new KeptPictures();
  const picture = await shared.datelinePictures.get(etag, async () => {
    shared.datelinePress ??= openPress(join(process.cwd(), "public", "basemap"));
    const { svg, scale } = await draw(shared.datelinePress);
    return format === "svg" ? new TextEncoder().encode(svg) : printPng(svg, scale);
  });
  if (picture !== null) return new Response(picture, { headers });
  const busy = problem(503, "too many pictures are being drawn; ask again in a few seconds");
  busy.headers.set("retry-after", "3");
  return busy;
}
