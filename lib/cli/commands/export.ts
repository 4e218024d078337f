import { parseArgs } from "node:util";
import { prepareClient } from "../../../prisma/generate.ts";
import { loadAreas } from "../../atlas/areas.ts";
import { UsageError } from "../../errors.ts";
import { formatNamed } from "../../formats/formats.ts";
import { FILTER_PARAMETERS, parseFilters } from "../../query/filters.ts";
import { openStore } from "../../store/store.ts";

/** `dateline export --format geojson|csv|kml|atom|jsonl [--query Q]`: prints what the map would show for that query. */
export async function run(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { format: { type: "string" }, query: { type: "string" } } });
  if (!values.format) throw new UsageError("export needs --format geojson, csv, kml, atom or jsonl");
  const format = formatNamed(values.format);
  const filters = parseFilters(knownParameters(values.query ?? ""), Date.now());
  await prepareClient();
  const store = await openStore();
  try {
    const { incidents } = await store.listIncidents(filters);
    const options = { shapeOf: loadAreas().shape, site: null, asOf: new Date().toISOString() };
    await print(format.write(incidents, options));
    return 0;
  } finally {
    await store.close();
  }
}

/** A query as in the address of the map, with or without its question mark; what a filter does not know is refused. */
function knownParameters(query: string): URLSearchParams {
  const parameters = new URLSearchParams(query);
  const known: readonly string[] = FILTER_PARAMETERS;
  const unknown = [...parameters.keys()].find((name) => !known.includes(name));
  if (unknown !== undefined) throw new UsageError(`--query: parameter ${unknown} is not one of ${known.join(", ")}`);
  return parameters;
}

/** Waits until all is written: a long answer into a pipe would else be cut off when the process ends. */
function print(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => (error ? reject(error) : resolve()));
  });
}
