import { headers } from "next/headers";
import { discoveryLinks } from "#lib/formats/oembed";
import { originAsked } from "../api/origin";

/** Tells content systems how to embed this page; React puts it into the page's head. `href` is its address below the site. */
export async function OembedLinks({ href }: { href: string }) {
  const site = originAsked(await headers());
  return discoveryLinks(site, site + href).map((link) => <link key={link.type} rel="alternate" {...link} />);
}
