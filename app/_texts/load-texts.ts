import { spokenTo } from "./languages.ts";
import type { Texts } from "./texts.ts";

/** The words for a BCP 47 code, as `textsOf` gives them, but fetched: a page with one language need not carry the others. */
export async function loadTexts(language: string | null): Promise<Texts> {
  return spokenTo(language) === "uk" ? (await import("./uk.ts")).uk : (await import("./en.ts")).en;
}
