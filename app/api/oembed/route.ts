import { UsageError } from "#lib/errors";
import { oembedOf, oembedToXml } from "#lib/formats/oembed";
import { hrefOf } from "#lib/query/view";
import { answer, HEADERS, problem, wholeNumber } from "../answer";
import { embeddableAt } from "./embeddable.ts";

export const dynamic = "force-dynamic";
export const runtime = "nodejs";

const PIXELS = { least: 1, most: 100_000, usual: 0 };

/**
 * oEmbed 1.0: how to embed an address of this site, ?url=&maxwidth=&maxheight=&format=json|xml. Parameters that are not
 * its own are passed over, since consumers send some of theirs.
 */
export function GET(request: Request): Promise<Response> {
  return answer(request, async (url) => {
    const { searchParams } = url;
    const format = searchParams.get("format") ?? "json";
    if (format !== "json" && format !== "xml")
      return problem(501, `format=${format} is not given; there are json, xml`);
    const room = {
      width: wholeNumber(searchParams, "maxwidth", PIXELS) || null,
      height: wholeNumber(searchParams, "maxheight", PIXELS) || null,
    };
    const address = addressOf(searchParams.get("url"));
    const found = address.host === url.host ? await embeddableAt(address) : null;
    if (!found) return problem(404, `url=${address.href} is no address of this site that can be embedded`);
    const oembed = oembedOf(
      {
        ...found,
        src: url.origin + found.src,
        site: url.origin,
        picture: ({ width, height }) => {
          const parameters = new URLSearchParams(found.picture.parameters);
          parameters.set("width", String(width));
          parameters.set("height", String(height));
          return url.origin + hrefOf(found.picture.path, parameters);
        },
      },
      room,
    );
    if (format === "json") return Response.json(oembed, { headers: HEADERS });
    return new Response(oembedToXml(oembed), { headers: { ...HEADERS, "content-type": "text/xml; charset=utf-8" } });
  });
}

function addressOf(text: string | null): URL {
  if (text === null) throw new UsageError("parameter url must be the address that is to be embedded");
  const address = URL.canParse(text) ? new URL(text) : null;
  if (address?.protocol === "http:" || address?.protocol === "https:") return address;
  throw new UsageError(`parameter url=${text} must be a whole address, https://…`);
}
