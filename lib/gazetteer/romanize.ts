/**
 * Ukrainian in Latin letters by the official table (Cabinet of Ministers resolution 55 of 27 January 2010):
 * "Запоріжжя" is "Zaporizhzhia", "Згурівка" is "Zghurivka"; soft signs and apostrophes are not written.
 * Letters that are not Ukrainian stay as they are.
 */
export function romanizeUkrainian(text: string): string {
  const plain = text
    .replace(/[ьЬ'’ʼ]/g, "")
    .replace(/зг/g, "zgh")
    .replace(/З[гГ]/g, "Zgh");
  return romanize(plain, /[А-Яа-яІіЇїЄєҐґ]/g, UKRAINIAN, UKRAINIAN_FIRST, WORD_START);
}

/**
 * Russian in Latin letters as English news writes it: the table of BGN/PCGN (1947) without signs for ъ and ь, with
 * "y" for the endings "ый" and "ий". "Белгород" is "Belgorod", "Грайворонский" is "Grayvoronsky". Letters that are not
 * Russian stay as they are.
 */
export function romanizeRussian(text: string): string {
  const plain = text.replace(/[ыи]й(?!\p{L})/gu, "y").replace(/[ъь](?=[еёюяи])/g, "y");
  return romanize(plain.replace(/y(?=[еёюя])/g, ""), /[А-Яа-яЁё]/g, RUSSIAN, RUSSIAN_FIRST, AFTER_VOWEL_OR_START);
}

/**
 * Belarusian in Latin letters by the table of BGN/PCGN (1979) without apostrophes: "Гродна" is "Hrodna", "Мазыр" is
 * "Mazyr", "Баранавічы" is "Baranavichy". Letters that are not Belarusian stay as they are.
 */
export function romanizeBelarusian(text: string): string {
  return romanize(text.replace(/[ьЬ'’ʼ]/g, ""), /[А-Яа-яЁёІіЎў]/g, BELARUSIAN, {}, WORD_START);
}

/** Any of the three in Latin letters, for comparing spellings only: text without Cyrillic comes back as it is. */
export function romanizeCyrillic(text: string): string {
  if (!CYRILLIC.test(text)) return text;
  return romanize(text.replace(/[ьъЬЪ'’ʼ]/g, ""), /\p{Script=Cyrillic}/gu, ANY, {}, WORD_START);
}

/** The romanisation of a country's own language, for names of its places; the text itself for other countries. */
export function romanizeFor(country: string, text: string): string {
  if (country === "UA") return romanizeUkrainian(text);
  if (country === "BY") return romanizeBelarusian(text);
  return country === "RU" || country === "KZ" || country === "KG" ? romanizeRussian(text) : text;
}

const CYRILLIC = /\p{Script=Cyrillic}/u;
/** Where the first form of a letter stands: what is before it must match. */
const WORD_START = /(?:^|[^\p{L}])$/u;
const AFTER_VOWEL_OR_START = /(?:^|[^\p{L}]|[аеёиоуыэюяйьъaeiouy])$/iu;

type Table = Readonly<Record<string, string>>;

function romanize(text: string, letters: RegExp, table: Table, first: Table, isFirst: RegExp): string {
  return text.replace(letters, (letter, at: number, whole: string) => {
    const lower = letter.toLowerCase();
    const other = first[lower];
    const latin = (other !== undefined && isFirst.test(whole.slice(0, at)) ? other : table[lower]) ?? letter;
    return letter === lower ? latin : latin.charAt(0).toUpperCase() + latin.slice(1);
  });
}

function table(pairs: string, base: Table = {}): Table {
  return { ...base, ...Object.fromEntries(pairs.split(" ").map((pair) => pair.split("=") as [string, string])) };
}

const SHARED = table(
  "а=a б=b в=v д=d ж=zh з=z к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh ц=ts ч=ch ш=sh щ=shch ь= ъ=",
);
const UKRAINIAN = table("г=h ґ=g е=e є=ie и=y і=i ї=i й=i ю=iu я=ia", SHARED);
/** At the start of a word. */
const UKRAINIAN_FIRST = table("є=ye ї=yi й=y ю=yu я=ya");
const RUSSIAN = table("г=g е=e ё=yo и=i й=y ы=y э=e ю=yu я=ya", SHARED);
/** At the start of a word and after a vowel or sign. */
const RUSSIAN_FIRST = table("е=ye");
const BELARUSIAN = table("г=h е=ye ё=yo і=i й=y ы=y э=e ю=yu я=ya ў=w", SHARED);
const ANY = table("г=h ґ=g е=e ё=e є=e и=i і=i ї=i й=i ы=i э=e ю=u я=a ў=v ј=i љ=l њ=n ђ=d ћ=c џ=z ѓ=g ќ=k", SHARED);
