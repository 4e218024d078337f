import { readLanguageModelSettings } from "./env.ts";
import { UsageError } from "./errors.ts";
import type { Gazetteer } from "./gazetteer/gazetteer.ts";
import type { Article, Reading } from "./model.ts";
import { READING_VERSION, readArticle } from "./pipeline.ts";

/** What reads articles into reports. */
export interface Reader {
  /** Names it with its version, as `Reading.reader` does of all that it read itself. */
  readonly version: string;
  read(article: Article, gazetteer: Gazetteer): Promise<Reading>;
}

/** Our own rules: no network, the reader that is used unless another one is asked for. */
export const RULES: Reader = {
  version: READING_VERSION,
  read: async (article, gazetteer) => readArticle(article, gazetteer),
};

/** Every reader by the name that `--reader` and `DATELINE_READER` give it. */
const READERS: Record<string, (variables: Record<string, string | undefined>) => Promise<Reader>> = {
  rules: async () => RULES,
  "language-model": async (variables) => {
    const settings = readLanguageModelSettings(variables);
    // Its library is only loaded for those who use it.
    const { languageModelVersion, readWithLanguageModel } = await import("./language-model/read.ts");
    return {
      version: languageModelVersion(settings),
      read: (article, gazetteer) => readWithLanguageModel(article, gazetteer, settings),
    };
  },
};

/** The reader of a name, else of `DATELINE_READER`, else the rules. Throws UsageError for a name or settings that are none. */
export async function openReader(
  name: string | undefined,
  variables: Record<string, string | undefined> = process.env,
): Promise<Reader> {
  const wanted = name ?? (variables.DATELINE_READER || "rules");
  const open = Object.hasOwn(READERS, wanted) ? READERS[wanted] : undefined;
  if (!open) throw new UsageError(`no reader "${wanted}"; there are ${Object.keys(READERS).join(", ")}`);
  return open(variables);
}
