import { createHash } from "node:crypto";
import { join } from "node:path";
import { printPng } from "#lib/press/pixels";
import { openPress, type Press } from "#lib/press/press";
import { overlay, savedParameters } from "#lib/query/saved-view";
import { formatView, VIEW_PARAMETERS } from "#lib/query/view";
import { sharedStore } from "#lib/store/shared";
import { sharedExplorer } from "#lib/store/shared-explorer";
import { siteOf } from "../../site.ts";
import { answer, HEADERS, problem, refuseUnknown } from "../answer";
import { KeptPictures } from "./kept-pictures.ts";
import { orderOf, PICTURE_PARAMETERS, parseSize, parseWholeView } from "./order.ts";

const MEDIA_TYPES = { svg: "image/svg+xml; charset=utf-8", png: "image/png" } as const;

// On globalThis, as the store is: a development server loads this module anew at each change.
const shared = globalThis as typeof globalThis & { datelinePress?: Press; datelinePictures?: KeptPictures };

const started = Date.now().toString(36);

/** Answers with a view as a picture; the parameters are those of the map, and the size of the picture. */
export function answerPicture(request: Request, format: keyof typeof MEDIA_TYPES): Promise<Response> {
  return answer(request, async (url) => {
    const { searchParams } = url;
    refuseUnknown(searchParams, ["view", ...VIEW_PARAMETERS, ...PICTURE_PARAMETERS]);
    const name = searchParams.get("view");
    const saved = name === null ? null : await (await sharedStore()).findView(name);
    if (name !== null && saved === null) return problem(404, `there is no view ${name}`);
    const view = parseWholeView(saved ? overlay(savedParameters(saved), searchParams) : searchParams, Date.now());
    const asked = parseSize(searchParams);
    const { explorer, revision } = await sharedExplorer(view.filters.text);
    const site = siteOf(url);
    const address = saved ? `${site.host}/v/${saved.name}` : site.host;
    const key = [
      format,
      revision,
      address,
      formatView(view),
      view.filters.from,
      view.filters.to,
      JSON.stringify(asked),
    ].join("\n");
    const etag = `"${createHash("sha256").update(`${started}\n${key}`).digest("base64url").slice(0, 22)}"`;
    const headers = {
      ...HEADERS,
      etag,
      "content-type": MEDIA_TYPES[format],
      "cross-origin-resource-policy": "cross-origin",
    };
    const known = request.headers.get("if-none-match")?.split(/\s*,\s*/) ?? [];
    if (known.includes(etag) || known.includes(`W/${etag}`) || known.includes("*"))
      return new Response(null, { status: 304, headers });
    shared.datelinePictures ??= new KeptPictures();
    const picture = await shared.datelinePictures.get(etag, async () => {
      const [selected = null] = view.selected
        ? ((await (await sharedStore()).incidentsByIds([view.selected])) ?? [])
        : [];
      shared.datelinePress ??= openPress(join(process.cwd(), "public", "basemap"));
      const svg = await shared.datelinePress.print(orderOf(view, asked, { explorer, selected, asOf: null, address }));
      return format === "svg" ? new TextEncoder().encode(svg) : printPng(svg, asked.scale);
    });
    if (picture === null) {
      const busy = problem(503, "too many pictures are being drawn; ask again in a few seconds");
      busy.headers.set("retry-after", "3");
      return busy;
    }
    return new Response(picture, { headers });
  });
}
