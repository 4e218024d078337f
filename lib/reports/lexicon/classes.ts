import { BODIES, PERSONS } from "./class-people.ts";
import { THINGS } from "./class-things.ts";
import { TOPICS } from "./class-topics.ts";
import { formsOf } from "./inflect.ts";

const TABLES = { ...PERSONS, ...BODIES, ...THINGS, ...TOPICS };

/** Classes that no list gives: names of places and of peoples, words with a capital letter. */
export type ClassName = keyof typeof TABLES | "place" | "nation" | "name";

/** The classes of each word form that the lists name. */
export const classesOf: ReadonlyMap<string, readonly ClassName[]> = collect();

/** Whether there is a class of that name. */
export function isClass(name: string): name is ClassName {
  return name in TABLES || name === "place" || name === "nation" || name === "name";
}

function collect(): Map<string, ClassName[]> {
  const found = new Map<string, ClassName[]>();
  for (const [name, list] of Object.entries(TABLES) as [ClassName, string][]) {
    const forms = list.split(/\s+/).flatMap((word) => (word.endsWith("~") ? formsOf(word.slice(0, -1)) : [word]));
    for (const form of new Set(forms)) if (form !== "") found.set(form, [...(found.get(form) ?? []), name]);
  }
  return found;
}
