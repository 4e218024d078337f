import { headers } from "next/headers";
import { originAsked } from "../api/origin";

/** Tells content systems how to embed this page; React puts it into the page's head. `href` is its address below the site. */
export async function OembedLinks({ href }: { href: string }) {
  const site = originAsked(await headers());
  return ["json", "xml"].map((format) => (
    <link
      key={format}
      rel="alternate"
      type={format === "json" ? "application/json+oembed" : "text/xml+oembed"}
      href={`${site}/api/oembed?url=${encodeURIComponent(site + href)}&format=${format}`}
    />
  ));
}
