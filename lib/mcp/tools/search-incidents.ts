import { z } from "zod";
import type { IncidentFilters, IncidentSummary } from "../../query/filters.ts";
import { MCP_LIMITS } from "../limits.ts";
import { foundPlace, type PlaceBox, placeName, placeNamed, toPlace } from "../places.ts";
import { filterShape, filtersOf, incident, quote, toIncident, toQuote, UNTRUSTED } from "../shapes.ts";
import type { Sources } from "../sources.ts";
import { withinBorders } from "../within-borders.ts";
import { defineTool } from "./tool.ts";

const input = z.strictObject({
  ...filterShape,
  place: placeName,
  limit: z.number().int().min(1).max(MCP_LIMITS.incidents).default(20),
  offset: z.number().int().min(0).max(100_000).default(0),
});

const output = z.object({
  incidents: z.array(incident.extend({ quotes: z.array(quote) })),
  total: z.number().int().nullable().describe("How many answer in all; null where only so many were looked at"),
  next_offset: z.number().int().nullable().describe("Where to go on; null at the end"),
  place: foundPlace.nullable().describe("The place that the name was taken for, null without one"),
});

export const searchIncidents = defineTool({
  name: "search_incidents",
  title: "Search incidents",
  description: `Incidents read out of news articles (strikes, protests, accidents, meetings …), newest first, each with its permanent link and quotes of the articles that tell it. Cite both. One happening told by many articles is one incident. ${UNTRUSTED}`,
  input,
  output,
  async answer({ place: name, limit, offset, ...asked }, sources) {
    const place = name ? placeNamed(name, sources.gazetteer()) : null;
    const filters = filtersOf(asked, Date.now());
    const { incidents, total, next } = place?.hasBorders
      ? await pageWithin(filters, place, { limit, offset }, sources)
      : await page({ ...filters, bbox: place?.box ?? null }, { limit, offset }, sources);
    const quotes = await (await sources.store()).quotes(
      incidents.map(({ id }) => id),
      MCP_LIMITS.quotesOfIncident,
    );
    return {
      incidents: incidents.map((each) => ({
        ...toIncident(each, sources),
        quotes: (quotes.get(each.id) ?? []).map((said) => toQuote(said, sources)),
      })),
      total,
      next_offset: next,
      place: place && toPlace(place),
    };
  },
});

interface Page {
  readonly limit: number;
  readonly offset: number;
}

interface Found {
  readonly incidents: readonly IncidentSummary[];
  readonly total: number | null;
  readonly next: number | null;
}

async function page(filters: IncidentFilters, { limit, offset }: Page, sources: Sources): Promise<Found> {
  const { incidents, total } = await (await sources.store()).listIncidents(filters, { limit, offset });
  return { incidents, total, next: offset + incidents.length < total ? offset + incidents.length : null };
}

async function pageWithin(
  filters: IncidentFilters,
  place: PlaceBox,
  { limit, offset }: Page,
  sources: Sources,
): Promise<Found> {
  const { incidents, isWhole } = await withinBorders(filters, place, sources);
  return {
    incidents: incidents.slice(offset, offset + limit),
    total: isWhole ? incidents.length : null,
    next: offset + limit < incidents.length ? offset + limit : null,
  };
}
