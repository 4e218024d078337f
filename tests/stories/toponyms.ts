import { readdirSync, readFileSync } from "node:fs";
import type { Gazetteer } from "#lib/gazetteer/gazetteer";
import type { Toponym } from "#lib/model";
import { resolvePlaces } from "#lib/places/resolve";
import { readSentences } from "#lib/sentences/read";
import { findToponyms } from "#lib/toponyms/find";

/**
 * A little news text with the toponyms that it must yield, in the order of the text; others may stand between them.
 * `place` is an id of the gazetteer, or null for a name that it does not hold; what is not given is not compared.
 */
export interface ToponymStory {
  readonly text: string;
  readonly expect: readonly {
    readonly name: string;
    readonly role?: string;
    readonly place?: string | null;
    readonly admin1?: string;
    readonly kind?: string;
  }[];
  /** Words that must not be found as names of places, whole or in part. */
  readonly absent?: readonly string[];
}

const FOLDER = new URL("./toponyms/", import.meta.url);

/** Every story of the folder with its file's name. */
export function readStories(): { name: string; story: ToponymStory }[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith(".json"))
    .sort()
    .map((file) => ({
      name: file.replace(/\.json$/, ""),
      story: JSON.parse(readFileSync(new URL(file, FOLDER), "utf8")) as ToponymStory,
    }));
}

/** Reads a story: what was found, which expectations found nothing, and what should not have been found. */
export function tell(story: ToponymStory, gazetteer: Gazetteer) {
  const { text } = story;
  const reading = readSentences({ text, title: null });
  const found = resolvePlaces({ text, ...reading }, findToponyms(text, reading.sentences, gazetteer), gazetteer);
  let from = 0;
  const missing = story.expect.filter((expected) => {
    const at = found.findIndex((toponym, index) => index >= from && isAsExpected(toponym, expected));
    if (at >= 0) from = at + 1;
    return at < 0;
  });
  const unwanted = found.filter(({ name }) => story.absent?.some((word) => name.split(/\W+/).includes(word)));
  return { toponyms: found.map(summary), missing, unwanted: unwanted.map(summary) };
}

function isAsExpected(toponym: Toponym, expected: ToponymStory["expect"][number]): boolean {
  const { place } = toponym;
  return (
    toponym.name === expected.name &&
    (expected.role === undefined || toponym.role === expected.role) &&
    (expected.place === undefined || (place?.id ?? null) === expected.place) &&
    (expected.admin1 === undefined || place?.admin1 === expected.admin1) &&
    (expected.kind === undefined || place?.kind === expected.kind)
  );
}

const summary = ({ name, role, place, confidence }: Toponym): string =>
  `${name} ${role} ${place ? `${place.id} ${place.name}, ${place.admin1}, ${place.country}` : "unknown"} ${confidence}`;
