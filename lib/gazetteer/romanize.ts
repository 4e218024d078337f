/**
 * Ukrainian in Latin letters by the official table (Cabinet of Ministers resolution 55 of 27 January 2010):
 * "Запоріжжя" is "Zaporizhzhia", "Згурівка" is "Zghurivka"; soft signs and apostrophes are not written.
 * Letters that are not Ukrainian stay as they are.
 */
export function romanizeUkrainian(text: string): string {
  return text
    .replace(/[ьЬ'’ʼ]/g, "")
    .replace(/зг/g, "zgh")
    .replace(/З[гГ]/g, "Zgh")
    .replace(/[А-Яа-яІіЇїЄєҐґ]/g, (letter, at: number, whole: string) => {
      const lower = letter.toLowerCase();
      const isFirst = !/[\p{L}]/u.test(whole[at - 1] ?? "");
      const latin = (isFirst ? FIRST[lower] : undefined) ?? LETTERS[lower] ?? letter;
      return letter === lower ? latin : latin.charAt(0).toUpperCase() + latin.slice(1);
    });
}

/** At the start of a word. */
const FIRST: Readonly<Record<string, string>> = { є: "ye", ї: "yi", й: "y", ю: "yu", я: "ya" };

const LETTERS: Readonly<Record<string, string>> = {
  а: "a",
  б: "b",
  в: "v",
  г: "h",
  ґ: "g",
  д: "d",
  е: "e",
  є: "ie",
  ж: "zh",
  з: "z",
  и: "y",
  і: "i",
  ї: "i",
  й: "i",
  к: "k",
  л: "l",
  м: "m",
  н: "n",
  о: "o",
  п: "p",
  р: "r",
  с: "s",
  т: "t",
  у: "u",
  ф: "f",
  х: "kh",
  ц: "ts",
  ч: "ch",
  ш: "sh",
  щ: "shch",
  ю: "iu",
  я: "ia",
};
