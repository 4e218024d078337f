import { z } from "zod";
import { UsageError } from "../../errors.ts";
import type { IncidentType } from "../../model.ts";
import { columnsOf } from "../../query/columns-builder.ts";
import { createExplorer, type Explorer } from "../../query/explorer.ts";
import { DEFAULT_TYPES, formatFilters, type IncidentFilters, TYPE_NAMES } from "../../query/filters.ts";
import type { Histogram } from "../../query/histogram.ts";
import { endOf, type Interval, startOf } from "../../query/interval.ts";
import { MCP_LIMITS } from "../limits.ts";
import { foundPlace, type PlaceBox, placeName, placeNamed, toPlace } from "../places.ts";
import { filterShape, filtersOf, UNTRUSTED } from "../shapes.ts";
import type { Sources } from "../sources.ts";
import { withinBorders } from "../within-borders.ts";
import { defineTool } from "./tool.ts";

const counts = z.partialRecord(z.enum(TYPE_NAMES as [IncidentType, ...IncidentType[]]), z.number().int());

export const timeline = defineTool({
  name: "timeline",
  title: "Count incidents by time and type",
  description: `How many incidents of each type happened in each stretch of time, all stretches of one length, those with none left out. Incidents whose time is only known to a longer span are counted apart. ${UNTRUSTED}`,
  input: z.strictObject({
    ...filterShape,
    place: placeName,
    bins: z.number().int().min(1).max(MCP_LIMITS.bins).default(30).describe("At most so many stretches of time"),
  }),
  output: z.object({
    from: z.string().nullable().describe("First instant of the first stretch; null where no time is known"),
    to: z.string().nullable(),
    bin_hours: z.number(),
    total: z.number().int().describe("Within these stretches, the vague ones among them"),
    bins: z.array(z.object({ from: z.string(), total: z.number().int(), by_type: counts })),
    vague: counts.describe("Of a time that is only known to a longer span"),
    outside: z
      .object({ earlier: z.number().int(), later: z.number().int(), unknown_time: z.number().int() })
      .describe("Of the same filters, but before or after these stretches, or of a time that nobody gives"),
    place: foundPlace.nullable().describe("The place that the name was taken for, null without one"),
    url: z.string().describe("The map of these incidents: cite the counts by it"),
  }),
  async answer({ bins: most, place: name, ...asked }, sources) {
    const place = name ? placeNamed(name, sources.gazetteer()) : null;
    const filters = { ...filtersOf(asked, Date.now()), bbox: place?.box ?? null };
    const explorer = await explorerOf(filters, place, sources);
    const told = { place: place && toPlace(place), url: `${sources.site}/?${formatFilters(filters)}` };
    const domain = domainOf(filters, explorer);
    if (!domain) return { ...NOTHING, ...told };
    const whenever = { ...filters, from: null, to: null };
    const { earlier, later, unknownTime } = explorer.counts(whenever, domain);
    const types = (filters.types ?? DEFAULT_TYPES).map((type) => {
      const ofType = { ...whenever, types: [type] };
      const counted = explorer.counts(ofType, domain);
      const within = counted.total - counted.unknownTime - counted.earlier - counted.later;
      return { type, within, histogram: explorer.histogram(ofType, domain, most, 0) };
    });
    const [first] = types;
    if (!first) return { ...NOTHING, ...told };
    const { start, binWidthMs, bins } = first.histogram;
    const rows = Array.from({ length: bins }, (_, bin) => ({
      from: iso(start + bin * binWidthMs),
      ...summed(types.map(({ type, histogram }) => [type, countOf(histogram, bin)])),
    }));
    const inBins = (type: IncidentType) => rows.reduce((sum, { by_type }) => sum + (by_type[type] ?? 0), 0);
    const vague = summed(types.map(({ type, within }) => [type, within - inBins(type)]));
    return {
      from: iso(start),
      to: iso(start + bins * binWidthMs - 1),
      bin_hours: binWidthMs / 3_600_000,
      total: types.reduce((sum, { within }) => sum + within, 0),
      bins: rows.filter(({ total }) => total > 0),
      vague: vague.by_type,
      outside: { earlier, later, unknown_time: unknownTime },
      ...told,
    };
  },
});

const NOTHING = {
  from: null,
  to: null,
  bin_hours: 0,
  total: 0,
  bins: [],
  vague: {},
  outside: { earlier: 0, later: 0, unknown_time: 0 },
};

/** What is counted in: for a place with borders just the incidents within them, of whatever time. */
async function explorerOf(filters: IncidentFilters, place: PlaceBox | null, sources: Sources): Promise<Explorer> {
  if (!place?.hasBorders) return sources.explorer(filters.text);
  const { incidents, isWhole } = await withinBorders({ ...filters, from: null, to: null }, place, sources);
  if (!isWhole) {
    throw new UsageError(
      `place=${place.name} has more than ${MCP_LIMITS.lookedAt} incidents around it: narrow the filters`,
    );
  }
  const explorer = createExplorer(columnsOf(incidents));
  // The store has looked for the words already.
  if (filters.text !== "") explorer.learn(filters.text, null);
  return explorer;
}

/** The stretch of time that is asked for, open sides filled from what there is. */
function domainOf({ from, to }: IncidentFilters, explorer: Explorer): Interval | null {
  const { extent, reach } = explorer.overview();
  const known = from || to ? reach : extent;
  const start = from ? startOf(from) : known?.start;
  const end = to ? endOf(to) : known?.end;
  return start === undefined || end === undefined ? null : { start, end: Math.max(start, end) };
}

const iso = (at: number) => new Date(at).toISOString();

/** All incidents of a bin: they are of one type, so that its groups are one. */
function countOf({ counts: all, bins }: Histogram, bin: number): number {
  const groups = all.length / bins;
  return all.subarray(bin * groups, (bin + 1) * groups).reduce((sum, count) => sum + count, 0);
}

function summed(byType: readonly (readonly [IncidentType, number])[]) {
  const some = byType.filter(([, count]) => count > 0);
  const by_type: Partial<Record<IncidentType, number>> = Object.fromEntries(some);
  return { total: some.reduce((sum, [, count]) => sum + count, 0), by_type };
}
