import { en } from "./en.ts";
import { uk } from "./uk.ts";

/** Every word that the interface says, in one language. */
export type Texts = typeof en;

/** Languages that the interface speaks. */
export const TEXT_LANGUAGES = ["en", "uk"] as const;

const DICTIONARIES: ReadonlyMap<string, Texts> = new Map([
  ["en", en],
  ["uk", uk],
]);

/** The words for a BCP 47 code such as `uk` or `uk-UA`; English for none and for a language that the interface does not speak. */
export function textsOf(language: string | null): Texts {
  return DICTIONARIES.get(baseOf(language)) ?? en;
}

/** Whether the interface speaks this language itself. */
export function speaks(language: string): boolean {
  return DICTIONARIES.has(baseOf(language));
}

const RIGHT_TO_LEFT = new Set(["ar", "fa", "he", "ur"]);

/** Which way the reader's language runs: the page is laid out that way even where its words are English. */
export function directionOf(language: string | null): "ltr" | "rtl" {
  return RIGHT_TO_LEFT.has(baseOf(language)) ? "rtl" : "ltr";
}

function baseOf(language: string | null): string {
  return language?.split("-")[0] ?? "en";
}
