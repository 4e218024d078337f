import { headers } from "next/headers";
import { readEnvironment } from "#lib/env";

type Headers = Pick<globalThis.Headers, "get">;

/** An address as the asker wrote it: Next names its own host in `request.url`, and a proxy passes on the first one. */
export function addressAsked(address: string, given: Headers): URL {
  const url = new URL(address);
  const host = given.get("x-forwarded-host") ?? given.get("host");
  const protocol = given.get("x-forwarded-proto");
  if (host && /^[\w.-]+(:\d{1,5})?$|^\[[\da-f:]+\](:\d{1,5})?$/i.test(host)) {
    url.host = host;
    if (!/:\d+$/.test(host)) url.port = "";
  }
  if (protocol === "http" || protocol === "https") url.protocol = protocol;
  return url;
}

/**
 * The public address of this site, for what is read elsewhere: previews, site maps, pictures in print. The one that the
 * environment states (DATELINE_ORIGIN), else the one that the request was sent to.
 */
export function siteOf(asked: URL): URL {
  return new URL(readEnvironment().origin ?? asked.origin);
}

/** The same for a page, which Next tells of its request by the headers alone. */
export async function pageSite(): Promise<URL> {
  return siteOf(addressAsked("http://localhost", await headers()));
}
