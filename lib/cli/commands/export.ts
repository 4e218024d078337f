import { once } from "node:events";
import { parseArgs } from "node:util";
import { prepareClient } from "../../../prisma/generate.ts";
import { loadAreas } from "../../atlas/areas.ts";
import { readEnvironment } from "../../env.ts";
import { UsageError } from "../../errors.ts";
import { encoded, exportFile } from "../../export.ts";
import { CSV_PARAMETERS, parseCsvChoice } from "../../formats/csv-choice.ts";
import { FORMATS, formatNamed } from "../../formats/formats.ts";
import { FILTER_PARAMETERS, parseFilters } from "../../query/filters.ts";
import { openStore } from "../../store/store.ts";

const OPTIONS = { format: { type: "string" }, query: { type: "string" }, site: { type: "string" } } as const;

/**
 * `dateline export --format F [--query Q] [--site URL]`: prints what the map would show for that query, the same bytes as
 * /api/export of the site. The query takes the choices of CSV as well. `--format dump` prints the whole store.
 */
export async function run(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: OPTIONS });
  if (!values.format) throw new UsageError(`export needs --format: ${Object.keys(FORMATS).join(", ")} or dump`);
  if (values.format === "dump") return dump(values.query);
  const format = formatNamed(values.format);
  const parameters = knownParameters(values.query ?? "", format.ending === "csv" ? CSV_PARAMETERS : []);
  const [filters, csv] = [parseFilters(parameters, Date.now()), parseCsvChoice(parameters)];
  const environment = readEnvironment({ ...process.env, ...(values.site && { DATELINE_ORIGIN: values.site }) });
  await prepareClient();
  const store = await openStore();
  try {
    const { changedAt } = await store.state();
    const { origin: site, licence } = environment;
    const options = { shapeOf: loadAreas().shape, site, licence, asOf: changedAt, csv };
    await print(exportFile(store, format, filters, options));
    return 0;
  } finally {
    await store.close();
  }
}

/** The whole store, from which `dateline ingest` makes it anew. */
async function dump(query: string | undefined): Promise<number> {
  if (query !== undefined) throw new UsageError("a dump is of the whole store: --query does not go with it");
  await prepareClient();
  const store = await openStore();
  try {
    await print(encoded(store.dump()));
    return 0;
  } finally {
    await store.close();
  }
}

/** A query as in the address of the map, with or without its question mark; what is not known is refused. */
function knownParameters(query: string, choices: readonly string[]): URLSearchParams {
  const parameters = new URLSearchParams(query);
  const known: readonly string[] = [...FILTER_PARAMETERS, ...choices];
  const unknown = [...parameters.keys()].find((name) => !known.includes(name));
  if (unknown !== undefined) throw new UsageError(`--query: parameter ${unknown} is not one of ${known.join(", ")}`);
  return parameters;
}

/**
 * Waits for a pipe that is slower, and until all is written: a long answer would else be cut off when the process ends.
 * A reader that has seen enough, as `head`, is no failure.
 */
async function print(pieces: AsyncIterable<Uint8Array>): Promise<void> {
  let isGone = false;
  process.stdout.on("error", () => {
    isGone = true;
  });
  for await (const piece of pieces) {
    if (isGone) return;
    if (!process.stdout.write(piece))
      await Promise.race([once(process.stdout, "drain"), once(process.stdout, "close")]);
  }
  await new Promise<void>((resolve) => process.stdout.write("", () => resolve()));
}
