import { z } from "zod";
import { InputError } from "../../errors.ts";
import { type Article, type CountRange, type IncidentStatus, type LngLat, PRECISIONS, STATUSES } from "../../model.ts";

/** A report as a person entered it. */
export interface GoldReport {
  readonly key: string;
  readonly type: string;
  /** Types that an editor could also have chosen. */
  readonly altTypes: readonly string[];
  readonly title: string;
  readonly where: GoldPlace | null;
  readonly date: { readonly start: string; readonly end: string } | null;
  readonly killed: CountRange | null;
  readonly injured: CountRange | null;
  readonly status: IncidentStatus | null;
  readonly claimedBy: string | null;
  /** Whether it must be found; one that need not be neither counts nor costs. */
  readonly must: boolean;
}

export interface GoldPlace {
  readonly name: string;
  readonly point: LngLat;
  readonly precision: string;
  /** Kilometres from the point within which a found place is right. */
  readonly toleranceKm: number;
}

/** An article with the reports that people entered from it; `negative` ones tell of nothing for the map. */
export interface GoldArticle {
  readonly article: Article;
  readonly isNegative: boolean;
  readonly reports: readonly GoldReport[];
}

const range = z.object({ low: z.number(), high: z.number().nullish() }).nullish();
const goldReport = z.object({
  key: z.string().nullish(),
  type: z.string(),
  altTypes: z.array(z.string()).nullish(),
  title: z.string().nullish(),
  where: z
    .object({
      name: z.string(),
      lat: z.number(),
      lon: z.number(),
      precision: z.enum([...PRECISIONS, "none"]),
      toleranceKm: z.number(),
    })
    .nullish(),
  date: z.object({ start: z.string(), end: z.string() }).nullish(),
  killed: range,
  injured: range,
  status: z.enum(STATUSES).nullish(),
  claimedBy: z.string().nullish(),
  must: z.boolean(),
});
const goldRow = z.object({
  id: z.string(),
  publishedAt: z.string().nullish(),
  reports: z.array(goldReport),
  negative: z.boolean(),
});
const documentRow = z.object({
  id: z.string(),
  title: z.string().nullish(),
  url: z.string().nullish(),
  source: z.string().nullish(),
  date: z.string().nullish(),
  text: z.string(),
});

/**
 * Joins articles and gold by id, in the order of the gold. A document without a date takes the one that the gold states.
 * Throws InputError for lines of another form and for gold without its article.
 */
export function parseGold(documents: readonly Line[], gold: readonly Line[]): GoldArticle[] {
  const texts = new Map(documents.map((line) => parseRow(documentRow, line)).map((row) => [row.id, row]));
  return gold.map((line) => {
    const { id, publishedAt, reports, negative } = parseRow(goldRow, line);
    const row = texts.get(id);
    if (!row) throw new InputError(line.source, `tells of article ${id}, which the documents do not hold`);
    const article: Article = {
      id,
      title: row.title ?? null,
      url: row.url ?? null,
      publisher: row.source ?? null,
      publishedAt: row.date ?? publishedAt ?? null,
      language: null,
      text: row.text,
    };
    return { article, isNegative: negative, reports: reports.map(asReport) };
  });
}

/** A line of a file, with the words that name it in a message. */
export interface Line {
  readonly text: string;
  readonly source: string;
}

function parseRow<Row>(schema: z.ZodType<Row>, { text, source }: Line): Row {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    throw new InputError(source, "is no line of JSON", { cause });
  }
  const parsed = schema.safeParse(json);
  if (!parsed.success) throw new InputError(source, z.prettifyError(parsed.error), { cause: parsed.error });
  return parsed.data;
}

function asReport(row: z.infer<typeof goldReport>, index: number): GoldReport {
  const { where, date, killed, injured } = row;
  const countOf = (count: z.infer<typeof range>) => (count ? { low: count.low, high: count.high ?? null } : null);
  return {
    key: row.key ?? String(index + 1),
    type: row.type,
    altTypes: row.altTypes ?? [],
    title: row.title ?? row.key ?? row.type,
    where: where
      ? { name: where.name, point: [where.lon, where.lat], precision: where.precision, toleranceKm: where.toleranceKm }
      : null,
    date: date ?? null,
    killed: countOf(killed),
    injured: countOf(injured),
    status: row.status ?? null,
    claimedBy: row.claimedBy ?? null,
    must: row.must,
  };
}
