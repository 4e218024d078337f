import type { ExportPages } from "./formats/exported.ts";
import type { Format } from "./formats/formats.ts";
import type { FormatOptions } from "./formats/options.ts";
import { incidentsToGeoPackage } from "./geopackage/write.ts";
import type { IncidentFilters } from "./query/filters.ts";
import type { Store } from "./store/connected.ts";

/**
 * The file of a question in a format, bit by bit: the map's server and the command line give out the same bytes. All
 * that it holds open is closed when it is read to its end, and when its reader returns before.
 */
export function exportFile(
  store: Pick<Store, "exportPages">,
  format: Format,
  filters: IncidentFilters,
  options: FormatOptions,
): AsyncGenerator<Uint8Array, void, undefined> {
  const pages = store.exportPages(format.narrow?.(filters) ?? filters);
  return closing(pages, format.write ? encoded(format.write(pages, options)) : incidentsToGeoPackage(pages, options));
}

/** UTF-16 code units of one piece: outlines of whole countries make a page far larger. */
const PIECE = 65_536;

/** Texts as UTF-8, in pieces that are worth sending. */
export async function* encoded(texts: AsyncIterable<string>): AsyncGenerator<Uint8Array, void, undefined> {
  const encoder = new TextEncoder();
  let piece = "";
  for await (const text of texts) {
    piece += text;
    if (piece.length < PIECE) continue;
    yield encoder.encode(piece);
    piece = "";
  }
  if (piece !== "") yield encoder.encode(piece);
}

/** A writer that is left at its head has not yet begun to read, so that it closes nothing. */
async function* closing(
  pages: ExportPages & { return(value?: undefined): Promise<unknown> },
  bytes: AsyncGenerator<Uint8Array, void, undefined>,
): AsyncGenerator<Uint8Array, void, undefined> {
  try {
    yield* bytes;
  } finally {
    await pages.return();
  }
}
