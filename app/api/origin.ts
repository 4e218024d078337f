import { readEnvironment } from "#lib/env";

/**
 * The site's public origin: the one that the environment states (DATELINE_ORIGIN), else as the asker wrote it, where a
 * proxy passes on the host and the protocol that it was asked by.
 */
export function originAsked(headers: Pick<Headers, "get">, own = "http://localhost:3000"): string {
  const stated = readEnvironment().origin;
  if (stated !== null) return stated;
  const url = new URL(own);
  const host = headers.get("x-forwarded-host") ?? headers.get("host");
  const protocol = headers.get("x-forwarded-proto");
  if (host && /^[\w.-]+(:\d{1,5})?$|^\[[\da-f:]+\](:\d{1,5})?$/i.test(host)) {
    url.host = host;
    if (!/:\d+$/.test(host)) url.port = "";
  }
  if (protocol === "http" || protocol === "https") url.protocol = protocol;
  return url.origin;
}
