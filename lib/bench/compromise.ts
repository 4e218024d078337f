import { UsageError } from "../errors.ts";
import type { PlaceFinder } from "../evaluate/readers.ts";

/**
 * The names of places that the library compromise finds: what a reader has for one install and no work of its own. It
 * is a development dependency, so this throws a UsageError where it is not installed.
 */
export async function loadCompromise(): Promise<PlaceFinder> {
  const { default: nlp } = await import("compromise").catch((cause) => {
    throw new UsageError("the yardstick needs the library compromise, which is not installed: npm install", { cause });
  });
  return (text) =>
    (nlp(text).places().json({ offset: true }) as Found[]).flatMap(({ terms }) =>
      splitAtCommas(terms).map((name) => {
        const start = name[0]?.offset.start ?? 0;
        const last = name.at(-1);
        const end = (last?.offset.start ?? 0) + (last?.offset.length ?? 0);
        // "Nairobi's" is one of its terms.
        return { start, end: end - (/['’]s$/.exec(text.slice(start, end))?.[0].length ?? 0) };
      }),
    );
}

interface Term {
  /** What stands after the word. */
  readonly post: string;
  readonly offset: { readonly start: number; readonly length: number };
}
interface Found {
  readonly terms: readonly Term[];
}

/** It takes "Nairobi, Kenya" for one place; the corpora mark two. */
function splitAtCommas(terms: readonly Term[]): Term[][] {
  const names: Term[][] = [];
  let isOpen = false;
  for (const term of terms) {
    if (isOpen) names.at(-1)?.push(term);
    else names.push([term]);
    isOpen = !term.post.includes(",");
  }
  return names;
}
