import { en } from "./en.ts";
import { spokenTo, type TextLanguage } from "./languages.ts";
import { uk } from "./uk.ts";

/** Every word that the interface says, in one language. */
export type Texts = typeof en;

const DICTIONARIES: Readonly<Record<TextLanguage, Texts>> = { en, uk };

/** The words for a BCP 47 code such as `uk` or `uk-UA`; English for none and for a language that the interface does not speak. */
export function textsOf(language: string | null): Texts {
  return DICTIONARIES[spokenTo(language)];
}
