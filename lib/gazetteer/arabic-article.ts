/**
 * The other ways to write an Arabic place name that begins with the article, normalised: "as sukhnah" and "sukhnah" for
 * "al sukhnah". News leaves the article as "al" or lets it follow the sound of the next letter, as GeoNames does. Empty
 * when the name has no article.
 */
export function otherArticles(key: string): string[] {
  const [, article, rest] = WITH_ARTICLE.exec(key) ?? [];
  if (rest === undefined) return [];
  return [...ARTICLES.filter((other) => other !== article).map((other) => `${other} ${rest}`), rest];
}

/** Countries where a name may begin with the Arabic article; elsewhere "Al" is a man's name. */
export const ARABIC_COUNTRIES: ReadonlySet<string> = new Set(
  "AE BH DJ DZ EG EH ER IL IQ IR JO KW LB LY MA MR OM PS QA SA SD SO SY TD TN TR YE".split(" "),
);

const ARTICLES = ["al", "el", "ad", "adh", "an", "ar", "as", "ash", "at", "ath", "az"];
const WITH_ARTICLE = new RegExp(`^(${[...ARTICLES, "ed", "en", "er", "es", "et", "ez"].join("|")}) (.{3,})$`);
