/** Languages that the interface speaks. */
export const TEXT_LANGUAGES = ["en", "uk"] as const;
export type TextLanguage = (typeof TEXT_LANGUAGES)[number];

const RIGHT_TO_LEFT = new Set(["ar", "fa", "he", "ur"]);

/** The language that the interface speaks to a reader of a BCP 47 code; English for none and for one that it does not speak. */
export function spokenTo(language: string | null): TextLanguage {
  return TEXT_LANGUAGES.find((spoken) => spoken === baseOf(language)) ?? "en";
}

/** Whether the interface speaks this language itself. */
export function speaks(language: string): boolean {
  return spokenTo(language) === baseOf(language);
}

/** Which way the reader's language runs: the page is laid out that way even where its words are English. */
export function directionOf(language: string | null): "ltr" | "rtl" {
  return RIGHT_TO_LEFT.has(baseOf(language)) ? "rtl" : "ltr";
}

function baseOf(language: string | null): string {
  return language?.split("-")[0] ?? "en";
}
