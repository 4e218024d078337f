import { z } from "zod";
import { InputError } from "../errors.ts";
import type { LngLat, Span } from "../model.ts";

/** A name of a place as people marked it. */
export interface TrueToponym extends Span {
  readonly surface: string;
  /** Null where the place is not known. */
  readonly point: LngLat | null;
  readonly level: "country" | "continent" | null;
  /** ISO 3166-1 alpha-2 of a country. */
  readonly countryIso: string | null;
  /** Whether the name means the place itself, where the corpus tells (Gritta et al. 2020, "A pragmatic guide"). */
  readonly group: ToponymGroup | null;
  /** The finer kind behind the group in the corpus's own word, such as `Metonymic`. */
  readonly kind: string | null;
}

export const TOPONYM_GROUPS = ["literal", "associative"] as const;
export type ToponymGroup = (typeof TOPONYM_GROUPS)[number];

/** A text with the names of places that people marked in it. */
export interface CorpusDocument {
  readonly id: string;
  readonly title: string | null;
  readonly url: string | null;
  readonly text: string;
  readonly toponyms: readonly TrueToponym[];
  /** Names of every kind, where the corpus marks more than places: left out where it marks places alone. */
  readonly entities?: readonly TrueEntity[];
}

/** A name of any kind, by the word of the corpus for that kind. */
export interface TrueEntity extends Span {
  readonly kind: string;
}

const span = { start: z.number().int().nonnegative(), end: z.number().int().positive() };
const toponymRow = z.object({
  ...span,
  lat: z.number().nullish(),
  lon: z.number().nullish(),
  level: z.string().nullish(),
  countryIso: z.string().nullish(),
  group: z.string().nullish(),
  kind: z.string().nullish(),
});
const entityRow = z.object({ ...span, kind: z.string() });
const documentRow = z.object({
  id: z.union([z.string(), z.number()]).nullish(),
  title: z.string().nullish(),
  url: z.string().nullish(),
  text: z.string(),
  toponyms: z.array(toponymRow).optional(),
  entities: z.array(entityRow).optional(),
});

/** Kinds of entities that are places, in corpora that mark all sorts of names. */
const PLACE_ENTITIES: ReadonlySet<string> = new Set(["geo", "gpe", "loc", "location", "geo-loc", "facility"]);

/**
 * One line of a corpus: `{id, title?, url?, text, toponyms: [{start, end, lat?, lon?, level?, countryIso?, group?,
 * kind?}]}`, or with `entities: [{start, end, kind}]` of which those of places count, without points. Throws InputError
 * for other lines.
 */
export function parseDocument(line: string, source: string): CorpusDocument {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch (cause) {
    throw new InputError(source, "is no line of JSON", { cause });
  }
  const parsed = documentRow.safeParse(json);
  if (!parsed.success) throw new InputError(source, z.prettifyError(parsed.error), { cause: parsed.error });
  const { id, title, url, text, toponyms, entities } = parsed.data;
  if (!toponyms && !entities) throw new InputError(source, "has neither toponyms nor entities");
  const rows = toponyms ?? (entities ?? []).filter(({ kind }) => PLACE_ENTITIES.has(kind));
  return {
    id: String(id ?? source),
    title: title ?? null,
    url: url ?? null,
    text,
    toponyms: rows.map((row) => trueToponym(row, text)),
    ...(toponyms ? {} : { entities }),
  };
}

function trueToponym(row: z.infer<typeof toponymRow> | z.infer<typeof entityRow>, text: string): TrueToponym {
  const { start, end } = row;
  const { lat, lon, level, countryIso, group, kind }: Partial<z.infer<typeof toponymRow>> = row;
  return {
    start,
    end,
    surface: text.slice(start, end),
    point: lat != null && lon != null ? [lon, lat] : null,
    level: level === "country" || level === "continent" ? level : null,
    countryIso: countryIso ?? null,
    group: TOPONYM_GROUPS.find((known) => known === group) ?? null,
    kind: kind ?? null,
  };
}
