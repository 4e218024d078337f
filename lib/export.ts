import type { ExportedIncident, ExportPages } from "./formats/exported.ts";
import type { Format } from "./formats/formats.ts";
import type { FormatOptions } from "./formats/options.ts";
import { incidentsToGeoPackage } from "./geopackage/write.ts";
import type { SourcedReport } from "./model.ts";
import type { IncidentFilters } from "./query/filters.ts";
import type { FrozenView } from "./store/store.ts";

/** Whoever gives out incidents page by page: the store, or a frozen view. */
export interface ExportSource {
  exportPages(filters: IncidentFilters): AsyncGenerator<readonly ExportedIncident[]>;
}

/**
 * The file of a question in a format, bit by bit: the map's server and the command line give out the same bytes. All
 * that it holds open is closed when it is read to its end, and when its reader returns before.
 */
export function exportFile(
  source: ExportSource,
  format: Format,
  filters: IncidentFilters,
  options: FormatOptions,
): AsyncGenerator<Uint8Array, void, undefined> {
  const pages = source.exportPages(format.narrow?.(filters) ?? filters);
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

/** Incidents of a page of a frozen view, each of which is kept as a file of its own. */
const FROZEN_PAGE = 100;

/** What a frozen view keeps, as files tell it: as it was then, and changed last when it was frozen. */
export function frozenSource(frozen: FrozenView): ExportSource {
  const changedAt = frozen.saved.frozenAt;
  return {
    async *exportPages(filters) {
      for (let offset = 0; ; offset += FROZEN_PAGE) {
        const { incidents, total } = await frozen.listIncidents(filters, { limit: FROZEN_PAGE, offset });
        const details = await Promise.all(incidents.map(({ id }) => frozen.incident(id)));
        yield incidents.map((incident, at) => ({ ...incident, ...toldBy(details[at]?.reports ?? []), changedAt }));
        if (offset + FROZEN_PAGE >= total) return;
      }
    },
  };
}

function toldBy(reports: readonly (SourcedReport & { readonly review: string })[]) {
  const told = reports.filter(({ review }) => review !== "rejected");
  const actors = told.flatMap((report) => report.actors);
  return {
    actors: [...new Map(actors.map((actor) => [`${actor.role} ${actor.name.toLowerCase()}`, actor])).values()],
    tellings: told.map(({ article: { publisher, title, url, publishedAt }, evidence }) => {
      const quote = evidence.find(({ field }) => field === "what")?.quote ?? null;
      return { publisher, title, url, publishedAt, quote };
    }),
  };
}
