import { readdirSync, readFileSync } from "node:fs";
import type { Gazetteer } from "#lib/gazetteer/gazetteer";
import { readToponyms } from "#lib/pipeline";

/**
 * A news text of our own in another language than English, with every name of a place in it, in the order of the text.
 * `place` is an id of the gazetteer, or null where it holds no such place. What is found beside these is wrong.
 */
export interface LanguageStory {
  readonly language: string;
  readonly text: string;
  readonly expect: readonly { readonly name: string; readonly role?: string; readonly place: string | null }[];
}

const FOLDER = new URL("./toponyms-languages/", import.meta.url);

/** Every story of the folder with its file's name. */
export function readLanguageStories(): { name: string; story: LanguageStory }[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith(".json"))
    .sort()
    .map((file) => ({
      name: file.replace(/\.json$/, ""),
      story: JSON.parse(readFileSync(new URL(file, FOLDER), "utf8")) as LanguageStory,
    }));
}

/** What a reading of a story got right and wrong. */
export interface LanguageScore {
  readonly expected: number;
  readonly found: number;
  /** Found names that stand in the story just so; and those of them that mean the right place. */
  readonly named: number;
  readonly placed: number;
  readonly roles: number;
  readonly wrong: readonly string[];
}

/** Reads a story and compares: names by their words and order, places by id. */
export function scoreStory({ language, text, expect }: LanguageStory, gazetteer: Gazetteer): LanguageScore {
  const { toponyms } = readToponyms({ text, title: null, url: null, publisher: null, language }, gazetteer);
  const left = [...toponyms];
  const wrong: string[] = [];
  const counts = { named: 0, placed: 0, roles: 0 };
  for (const expected of expect) {
    const at = left.findIndex(({ name }) => name === expected.name);
    const [toponym] = at < 0 ? [] : left.splice(at, 1);
    if (!toponym) {
      wrong.push(`missing ${expected.name}`);
      continue;
    }
    counts.named++;
    const id = toponym.place?.id ?? null;
    if (id === expected.place) counts.placed++;
    else wrong.push(`${expected.name} is ${id} ${toponym.place?.name}, not ${expected.place}`);
    const isRight =
      expected.role === undefined ? /literal|metonymic/.test(toponym.role) : toponym.role === expected.role;
    if (isRight) counts.roles++;
    else wrong.push(`${expected.name} is ${toponym.role}`);
  }
  wrong.push(...left.map(({ name, place }) => `unwanted ${name} ${place?.id} ${place?.name}`));
  return { expected: expect.length, found: toponyms.length, ...counts, wrong };
}
