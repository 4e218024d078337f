import { headers } from "next/headers";
import { readEnvironment } from "#lib/env";
import { addressAsked } from "./api/answer.ts";

/**
 * The public address of this site, for what is read elsewhere: previews, site maps, pictures in print. The one that the
 * environment states (DATELINE_ORIGIN), else the one that the request was sent to.
 */
export function siteOf(asked: URL): URL {
  return new URL(readEnvironment().origin ?? asked.origin);
}

/** The same for a page, which Next tells of its request by the headers alone. */
export async function pageSite(): Promise<URL> {
  return siteOf(addressAsked({ url: "http://localhost", headers: new Headers(await headers()) }));
}
