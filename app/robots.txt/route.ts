import { originAsked } from "../api/origin.ts";

export const dynamic = "force-dynamic";
export const runtime = "nodejs";

/** What crawlers may read: pages and their pictures, not the endless answers of the interfaces. */
export function GET(request: Request): Response {
  const origin = originAsked(request.headers, new URL(request.url).origin);
  const lines = [
    "User-agent: *",
    "Allow: /api/picture.png",
    "Allow: /api/picture.svg",
    "Allow: /api/oembed",
    "Disallow: /api/",
    "",
    `Sitemap: ${origin}/sitemap.xml`,
    "",
  ];
  return new Response(lines.join("\n"), {
    headers: { "content-type": "text/plain; charset=utf-8", "cache-control": "public, max-age=3600" },
  });
}
