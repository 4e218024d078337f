import type { ExpressionSpecification } from "maplibre-gl";

/** The name of a label in the reader's language, else in English. */
export function nameIn(language: string): ExpressionSpecification {
  const base = language.split("-")[0] ?? "en";
  return base === "en" ? ["get", "name"] : ["coalesce", ["get", `name:${base}`], ["get", "name"]];
}

/** The name of a country in the reader's language, from the browser's own tables. */
export function countryNameIn(language: string): ExpressionSpecification {
  return ["coalesce", ["get", ["get", "country"], ["literal", countryNames(language)]], ["get", "name"]];
}

/** Names by ISO 3166-1 code; a language that is not known gives English ones. */
function countryNames(language: string): Record<string, string> {
  const known = Intl.DisplayNames.supportedLocalesOf([language]).length > 0 ? language : "en";
  const usual = new Intl.DisplayNames([known], { type: "region", fallback: "none" });
  const short = new Intl.DisplayNames([known], { type: "region", fallback: "none", style: "short" });
  const names: Record<string, string> = {};
  for (const first of LETTERS) {
    for (const second of LETTERS) {
      const code = first + second;
      const name = (SHORTENED.has(code) ? short : usual).of(code);
      if (name) names[code] = name;
    }
  }
  return known.startsWith("en") ? { ...names, ...ENGLISH } : names;
}

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/** Where the usual name is too long for a map ("Hong Kong SAR China", "Myanmar (Burma)"). */
const SHORTENED = new Set(["HK", "MO", "PS", "MM"]);
const ENGLISH = { CD: "DR Congo", CG: "Congo", PS: "Palestine", MM: "Myanmar", BA: "Bosnia and Herzegovina" };
