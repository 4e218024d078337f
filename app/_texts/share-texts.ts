import { EN_SHARE, type ShareTexts } from "./en-share.ts";
import { spokenTo } from "./languages.ts";
import { UK_SHARE } from "./uk-share.ts";

const SPOKEN = { en: EN_SHARE, uk: UK_SHARE } as const;

/** The share dialog's words in the reader's language, or in English. */
export function shareTextsOf(language: string | null): ShareTexts {
  return SPOKEN[spokenTo(language)];
}
