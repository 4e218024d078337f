import { z } from "zod";
import { InputError } from "../errors.ts";
import type { Gazetteer } from "../gazetteer/gazetteer.ts";
import type { Span } from "../model.ts";
import type { NameTag } from "../toponyms/tags.ts";

/** A name in a text with what it is a name of; `other` for kinds that the recogniser does not tell apart. */
export interface MarkedName extends Span {
  readonly tag: NameTag | "other";
}

/** A text whose names people marked. */
export interface MarkedText {
  readonly text: string;
  readonly title: string | null;
  readonly names: readonly MarkedName[];
  /** Whether persons and organisations are marked too, or places only. */
  readonly isComplete: boolean;
}

const span = { start: z.number().int().nonnegative(), end: z.number().int().positive() };
const row = z.object({
  title: z.string().nullish(),
  text: z.string(),
  toponyms: z.array(z.object(span)).optional(),
  entities: z.array(z.object({ ...span, kind: z.string() })).optional(),
});

/** What the kinds of the corpora are to the recogniser. */
const TAG_OF_KIND: Readonly<Record<string, NameTag>> = {
  geo: "place",
  gpe: "place",
  loc: "place",
  location: "place",
  per: "person",
  person: "person",
  org: "organisation",
  group: "organisation",
  corporation: "organisation",
};

/**
 * One line of a corpus: `{text, title?, toponyms: [{start, end}]}` or with `entities: [{start, end, kind}]`. Names that
 * the gazetteer has as demonyms are marked as peoples. Throws InputError, naming `source`, for other lines.
 */
export function parseMarkedText(line: string, source: string, gazetteer: Gazetteer): MarkedText {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch (cause) {
    throw new InputError(source, "is no line of JSON", { cause });
  }
  const parsed = row.safeParse(json);
  if (!parsed.success) throw new InputError(source, z.prettifyError(parsed.error), { cause: parsed.error });
  const { text, title, toponyms, entities } = parsed.data;
  if (!toponyms && !entities) throw new InputError(source, "has neither toponyms nor entities");
  const rows = toponyms?.map((toponym) => ({ ...toponym, kind: "location" })) ?? entities ?? [];
  const names = rows
    .map(({ start, end, kind }) => ({ start, end, tag: tagOf(text.slice(start, end), kind, gazetteer) }))
    .sort((a, b) => a.start - b.start);
  return { text, title: title ?? null, names, isComplete: toponyms === undefined };
}

function tagOf(name: string, kind: string, gazetteer: Gazetteer): MarkedName["tag"] {
  const tag = TAG_OF_KIND[kind] ?? "other";
  if (tag !== "place") return tag;
  if (UNIONS.has(name)) return "organisation";
  return gazetteer.find(name)[0]?.nameKind === "demonym" ? "people" : "place";
}

/** Organisations of states that a corpus has as places here and there. */
const UNIONS: ReadonlySet<string> = new Set(["U.N.", "UN", "United Nations", "NATO"]);
