import { isCharacterStart } from "./characters.ts";
import { SENTENCE_SETTINGS } from "./settings.ts";

/** The part of a text that is read: all of it up to `maxText` characters, else its beginning, cut between characters. */
export function readableStart(text: string): string {
  const end = SENTENCE_SETTINGS.maxText;
  if (text.length <= end) return text;
  return text.slice(0, isCharacterStart(text, end) ? end : end - 1);
}
