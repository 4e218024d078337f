/**
 * The one spelling under which a name is stored and asked: lower case, no Latin, Cyrillic or Greek marks,
 * no apostrophes, hyphens and other signs as one space, dotted initials joined ("U.S." is "us"), and
 * "St", "Ste", "Mt", "Ft" written out. Scripts are kept. Empty when nothing of the name is left.
 */
export function normalizeName(name: string): string {
  const plain = PLAIN.test(name) ? name.toLowerCase() : fold(name);
  return SHORTENED.test(plain) ? plain.replace(SHORTENED_ALL, (word) => WRITTEN_OUT[word] ?? word) : plain;
}

const PLAIN = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/;
const SHORTENED = /(?:^| )(?:ste?|mt|ft)(?: |$)/;
const SHORTENED_ALL = /(?<![^ ])(?:ste?|mt|ft)(?![^ ])/g;
const WRITTEN_OUT: Readonly<Record<string, string>> = { st: "saint", ste: "sainte", mt: "mount", ft: "fort" };

/** Letters that Unicode does not take apart, written as English gazetteers do. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ħ: "h",
  ı: "i",
  ŋ: "n",
  ə: "a",
};

function fold(name: string): string {
  return (
    name
      .normalize("NFKD")
      // European marks, Hebrew points and Arabic vowel signs are optional in writing; other scripts need theirs.
      .replace(/[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670]/g, "")
      .normalize("NFC")
      .toLowerCase()
      .replace(/[\u0300-\u036f]/g, "")
      .replace(/['\u2018\u2019\u02bc\u02b9\u02ba\u02bb\u02be\u02bf`\u00b4\u2032\u2033]/g, "")
      .replace(/[ßæœøłđðþħıŋə]/g, (letter) => LETTERS[letter] ?? letter)
      .replace(/(?<![\p{L}\p{N}])\p{L}(?:\.\p{L})+\.?(?![\p{L}\p{N}])/gu, (initials) => initials.replaceAll(".", ""))
      .replaceAll("&", " and ")
      .replace(/[^\p{L}\p{N}\p{M}]+/gu, " ")
      .trim()
  );
}
