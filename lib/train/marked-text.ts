import type { CorpusDocument } from "../evaluate/corpus.ts";
import { isDemonymIn } from "../gazetteer/demonyms.ts";
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

/** A document of a corpus as the recogniser learns from it. Names that the gazetteer has as demonyms are of peoples. */
export function markedText({ text, title, toponyms, entities }: CorpusDocument, gazetteer: Gazetteer): MarkedText {
  const rows = entities ?? toponyms.map(({ start, end }) => ({ start, end, kind: "location" }));
  const names = rows
    .map(({ start, end, kind }) => ({ start, end, tag: tagOf(text.slice(start, end), kind, gazetteer) }))
    .sort((a, b) => a.start - b.start);
  return { text, title, names, isComplete: entities !== undefined };
}

function tagOf(name: string, kind: string, gazetteer: Gazetteer): MarkedName["tag"] {
  const tag = TAG_OF_KIND[kind] ?? "other";
  if (tag !== "place") return tag;
  if (UNIONS.has(name)) return "organisation";
  return isDemonymIn(gazetteer)(name) ? "people" : "place";
}

/** Organisations of states that a corpus has as places here and there. */
const UNIONS: ReadonlySet<string> = new Set(["U.N.", "UN", "United Nations", "NATO"]);
