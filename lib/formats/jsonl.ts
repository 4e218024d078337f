import type { ExportPages } from "./exported.ts";
import { addressOf, type FormatOptions } from "./options.ts";
import { rightsOf } from "./rights.ts";

/** Incidents as JSON, one a line, each with its address and whose data it is: lines are cut apart and passed on. */
export async function* incidentsToJsonLines(pages: ExportPages, options: FormatOptions): AsyncGenerator<string> {
  const rights = rightsOf(options);
  for await (const page of pages) {
    const lines = page.map((incident) => JSON.stringify({ ...incident, url: addressOf(incident, options), rights }));
    yield lines.map((line) => `${line}\n`).join("");
  }
}
