import { readEnvironment } from "#lib/env";

/**
 * The public address of this site, for what is read elsewhere: previews, feeds, pictures in print. The one that the
 * environment states (DATELINE_ORIGIN), else the one that the request was sent to.
 */
export function siteOf(asked: URL): URL {
  return new URL(readEnvironment().origin ?? asked.origin);
}
