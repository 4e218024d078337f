import type { Gazetteer } from "../gazetteer/gazetteer.ts";
import type { MarkedText } from "./marked-text.ts";
import type { NamePool } from "./vary.ts";

/** Names of the marked texts that may stand in for each other: places, and family names that the gazetteer has as places. */
export function namePool(texts: readonly MarkedText[], gazetteer: Gazetteer): NamePool {
  const places = new Set<string>();
  const ambiguousSurnames = new Set<string>();
  for (const { text, names } of texts) {
    for (const { start, end, tag } of names) {
      const name = text.slice(start, end);
      if (tag === "place" && PLAIN.test(name)) places.add(name);
      const [surname] = tag === "person" ? (/\p{Lu}\p{Ll}{2,}$/u.exec(name) ?? []) : [];
      if (surname && gazetteer.find(surname).length > 0) ambiguousSurnames.add(surname);
    }
  }
  return { places: [...places].sort(), ambiguousSurnames: [...ambiguousSurnames].sort() };
}

const PLAIN = /^\p{Lu}\p{Ll}{2,}(?: \p{Lu}\p{Ll}+)?$/u;
