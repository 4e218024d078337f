import type { Gazetteer } from "../gazetteer/gazetteer.ts";
import type { Mention, Place, Span, Toponym } from "../model.ts";
import { readToponyms } from "../pipeline.ts";
import { resolvePlaces } from "../places/resolve.ts";
import { readSentences } from "../sentences/read.ts";
import { findToponyms } from "../toponyms/find.ts";
import type { CorpusDocument } from "./corpus.ts";
import type { EvaluatedDocument } from "./tally.ts";

/** Whatever finds names of places in a document, and the place of each. */
export interface Reader {
  readonly name: string;
  /** The reading itself: what may be timed. */
  read(document: CorpusDocument): EvaluatedDocument;
  /** Adds to a reading what only its evaluation asks. */
  examine(evaluated: EvaluatedDocument): EvaluatedDocument;
}

export interface ReaderOptions {
  /** Also choose places for the true spans as they stand. */
  readonly goldSpans?: boolean;
}

/** Dateline itself. */
export function datelineReader(gazetteer: Gazetteer, { goldSpans = false }: ReaderOptions = {}): Reader {
  return {
    name: "Dateline",
    read: (document) => ({ document, found: readToponyms({ ...document, publisher: null }, gazetteer).toponyms }),
    examine: ({ document, found }) => {
      const reading = readSentences(document);
      // Found once more, for the confidence of recognition, into which the choice of a place multiplies its own.
      const mentions = findToponyms(document.text, reading.sentences, gazetteer);
      const resolved = goldSpans ? resolvePlaces({ ...document, ...reading }, trueMentions(document), gazetteer) : [];
      return { document, found, mentions, resolved };
    },
  };
}

/** Finds names of places alone, as spans of the text. */
export type PlaceFinder = (text: string) => readonly Span[];

/** The yardstick: names by another finder, and for each the most populous place that bears it. */
export function mostPopulousReader(
  finder: PlaceFinder,
  gazetteer: Gazetteer,
  { goldSpans = false }: ReaderOptions = {},
): Reader {
  const place = (mention: Mention): Toponym => {
    return { ...mention, place: mostPopulous(mention.name, gazetteer), alternatives: [] };
  };
  return {
    name: "compromise + most populous",
    read: (document) => ({ document, found: finder(document.text).map((span) => place(mentionOf(document, span))) }),
    examine: (evaluated) => {
      return { ...evaluated, resolved: goldSpans ? trueMentions(evaluated.document).map(place) : [] };
    },
  };
}

/** The most populous place that bears a name, null when none does. */
export function mostPopulous(name: string, gazetteer: Gazetteer): Place | null {
  const places = gazetteer.find(name).map((candidate) => candidate.place);
  return places.reduce<Place | null>((best, one) => (best && best.population >= one.population ? best : one), null);
}

const trueMentions = (document: CorpusDocument): Mention[] =>
  [...document.toponyms].sort((a, b) => a.start - b.start).map((truth) => mentionOf(document, truth));

const mentionOf = ({ text }: CorpusDocument, { start, end }: Span): Mention => {
  return { start, end, name: text.slice(start, end), role: "literal", confidence: 1 };
};
