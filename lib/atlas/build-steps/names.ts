import { readFileSync } from "node:fs";
import { sourcePath } from "../sources.ts";

/** Names of towns in one language by GeoNames number, from a gettext catalogue (GNU `.mo`, both byte orders). */
export function townNames(language: string): Map<string, string> {
  const bytes = readFileSync(sourcePath("libgeonames-common", `usr/share/locale/${language}/LC_MESSAGES/geonames.mo`));
  const isLittle = bytes.readUInt32LE(0) === 0x950412de;
  const word = (at: number) => (isLittle ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at));
  const text = (at: number) => bytes.toString("utf8", word(at + 4), word(at + 4) + word(at));
  const [count, originals, translations] = [word(8), word(12), word(16)];
  const names = new Map<string, string>();
  for (let i = 0; i < count; i++) {
    const key = text(originals + 8 * i);
    if (key !== "") names.set(key, text(translations + 8 * i));
  }
  return names;
}

/** Properties `name:uk` ... of a label for the languages that have a name of their own. */
export function nameProperties(
  name: string,
  languages: readonly string[],
  nameIn: (language: string) => string | undefined,
): Record<string, string> {
  const names: Record<string, string> = {};
  for (const language of languages) {
    const own = plain(nameIn(language));
    if (own && own !== name) names[`name:${language}`] = own;
  }
  return names;
}

/** Without Arabic vowel signs, which break the joined letters of a label, and with the usual abbreviation for an oblast. */
function plain(name: string | undefined): string | undefined {
  return name?.replaceAll(/[\u064b-\u0652\u0670\u0640]/g, "").replace(/ область$/, " обл.");
}
