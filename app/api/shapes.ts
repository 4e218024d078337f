import { sharedAreas } from "#lib/atlas/shared-areas";
import { readEnvironment } from "#lib/env";
import type { FormatOptions } from "#lib/formats/options";

/** What formats need to know of this server. `asOf` is now where it is left out. */
export function formatOptions(url: URL, asOf = new Date().toISOString()): FormatOptions {
  const { licence } = readEnvironment();
  return { shapeOf: sharedAreas().shape, site: url.origin, licence, asOf };
}
