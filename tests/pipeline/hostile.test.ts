import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadGazetteer } from "#lib/gazetteer/load";
import type { Article, Reading } from "#lib/model";
import { readArticle } from "#lib/pipeline";
import { SENTENCE_SETTINGS } from "#lib/sentences/settings";

const gazetteer = loadGazetteer();
gazetteer.find("Kyiv");

const read = (text: string, language: string | null = null): Reading => {
  const article: Article = {
    id: "a",
    title: null,
    url: null,
    publisher: null,
    publishedAt: "2025-03-27",
    language,
    text,
  };
  return readArticle(article, gazetteer);
};

/** What holds of every reading, whatever the text. */
function expectSound({ article: { text }, passages, sentences, toponyms, reports }: Reading): void {
  let end = 0;
  for (const toponym of toponyms) {
    expect(text.slice(toponym.start, toponym.end)).toBe(toponym.name);
    expect(toponym.name).not.toBe("");
    expect(toponym.start).toBeGreaterThanOrEqual(end);
    expect(toponym.confidence).toBeGreaterThanOrEqual(0);
    expect(toponym.confidence).toBeLessThanOrEqual(1);
    expect(toponym).not.toHaveProperty("lookup");
    end = toponym.end;
  }
  for (const { evidence } of reports) {
    for (const { start, end: stop, quote } of evidence) expect(text.slice(start, stop)).toBe(quote);
  }
  let last = 0;
  for (const { start, end: stop, passage } of sentences) {
    expect(start).toBeGreaterThanOrEqual(last);
    expect(stop).toBeGreaterThan(start);
    expect(stop).toBeLessThanOrEqual(text.length);
    expect(passages[passage]?.start).toBeLessThanOrEqual(start);
    last = stop;
  }
}

/** Pieces that steps stumble over, among real names and phrases, so that readings are seldom empty. */
const PIECES = [
  ..."Kyiv|U.S.|New York|St. Petersburg|Paris, Texas|the village of Torkula|Walker County (Ga.)|Ukrainians|Lake Vermont".split(
    "|",
  ),
  ..."Київ|у Кривому Розі|Донецькій області|под Авдеевкой|Нью-Йорке|д’Odessa|l'Ukraine|au Havre|EE. UU.|aus Essen|Москва".split(
    "|",
  ),
  ..."Drone strikes on Kharkiv killed 12 people on Monday.|Police arrested three men in Paris|at least 15 injured".split(
    "|",
  ),
  ..." |\n|\r\n|\n\n|\t|. |, |-|—|’s|'|“|”|«|»|(|)|/|@|#|•|…|&|$|\u00a0|\u2028".split("|"),
  ..."\0|\ud800|\udc00|\u202e|\u202c|\u200f|\u200d|\ufeff|\u0301|İ|ß|ﬁ|𝕂yiv|كييف|קייב|基辅|キーウ|👩‍👩‍👧‍👦|🇺🇦|🔥".split(
    "|",
  ),
  ..."2025-03-27|March 27, 2025|12:30|1,000|2.5.3|99999999999999999999|https://example.org/a?b=Paris".split("|"),
];
const text = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...PIECES) },
      { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 6 }) },
      { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 6 }) },
      { weight: 1, arbitrary: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)) },
    ),
    { maxLength: 60 },
  )
  .map((pieces) => pieces.join(""));

describe("any text is read without a throw and with every span in its place", () => {
  it.each([null, "en", "uk", "ru", "de", "fr", "es"])("language %s", { timeout: 60_000 }, (language) => {
    let names = 0;
    fc.assert(
      fc.property(text, (any) => {
        const reading = read(any, language);
        names += reading.toponyms.length;
        expectSound(reading);
      }),
      { numRuns: language === null ? 400 : 150, seed: 20250327 },
    );
    expect(names).toBeGreaterThan(20);
  });

  it("gives the same answer twice", () => {
    fc.assert(
      fc.property(text, (any) => {
        expect(read(any)).toEqual(read(any));
      }),
      { numRuns: 50, seed: 20250328 },
    );
  });
});

const PARAGRAPH =
  "Drone strikes on Kharkiv injured eight people overnight, officials in Kyiv said on Wednesday. The mayor of Sumy spoke of fires in three districts. Russia denied it.\n\n";
const UKRAINIAN =
  "Уночі безпілотники вдарили по Харкову та Сумах. В Одесі загорівся склад. Під Бахмутом тривають бої.\n\n";
const fill = (piece: string, size: number): string => piece.repeat(Math.ceil(size / piece.length)).slice(0, size);

/** Seconds of the processor that a reading may take: several times what it takes on a small machine, others' use aside. */
const SECONDS = 20;

describe(`a great or monstrous text is answered within ${SECONDS} seconds`, () => {
  it.each([
    ["10 MB of prose", fill(PARAGRAPH, 10_000_000)],
    ["10 MB of Ukrainian", fill(UKRAINIAN, 10_000_000)],
    ["a line of a million characters without a blank", fill("kharkiv", 1_000_000)],
    ["a million capital letters", fill("A", 1_000_000)],
    ["one name again and again", fill("Aland ", 300_000)],
    ["one Ukrainian name again and again", fill("Харкова ", 300_000)],
    ["capitals with hyphens", fill("Aa-", 1_000_000)],
    ["a list of names", fill("Paris, ", 150_000)],
    ["opening brackets", fill("(", 600_000)],
    ["line ends", fill("\n", 600_000)],
    ["short lines", fill("Paris\n", 150_000)],
    ["headings", fill("# a\n", 150_000)],
    ["shortenings", fill("U.S. ", 150_000)],
    ["letters and full stops", fill("a.b.c.", 600_000)],
    ["capital letters and full stops", fill("U.S.", 600_000)],
    ["quotation marks", fill('"', 600_000)],
    ["curly quotation marks", fill("“”", 600_000)],
    ["apostrophes", fill("d’", 600_000)],
    ["digits", fill("1234567890", 500_000)],
    ["numbers", fill("1,000 ", 150_000)],
    ["dates", fill("March 27, 2025\n", 600_000)],
    ["joined emoji", fill("👩‍👩‍👧‍👦", 150_000)],
    ["changing scripts", fill("Kyiv Київ كييف 基辅 קייב ", 150_000)],
    ["blanks", `a${fill(" ", 600_000)}b`],
    ["zero bytes", fill("\0", 600_000)],
    ["lone surrogates", fill("\ud800", 600_000)],
    ["one letter with a million accents", `e${fill("\u0301", 600_000)}`],
    ["direction marks", fill("\u202eKyiv\u202c ", 150_000)],
    ["addresses", fill("https://www.", 600_000)],
    ["happenings in one endless sentence", fill("killed 12 people in Paris on Monday and ", 150_000)],
  ])("%s", { timeout: 120_000 }, (_, monster) => {
    const began = process.cpuUsage();
    const reading = read(monster);
    expect(process.cpuUsage(began).user / 1e6).toBeLessThan(SECONDS);
    const { text: whole } = reading.article;
    expect(whole).toBe(monster);
    expect(reading.toponyms.filter(({ start, end, name }) => whole.slice(start, end) !== name)).toEqual([]);
    expect(reading.toponyms.every(({ end }) => end <= SENTENCE_SETTINGS.maxText)).toBe(true);
    if (reading.unread === null) expect(monster.length).toBeLessThanOrEqual(SENTENCE_SETTINGS.maxText);
  });

  it("says how much of a text was read", () => {
    const { unread, toponyms, reports } = read(fill(PARAGRAPH, 600_000));
    expect(unread).toBe("the first 500000 of 600000 characters were read");
    expect(toponyms.length).toBeGreaterThan(10_000);
    expect(reports.length).toBeGreaterThan(0);
  });

  it("does not part a character where it stops", () => {
    const { unread } = read(`${fill("a", SENTENCE_SETTINGS.maxText - 1)}🔥🔥`);
    expect(unread).toBe("the first 499999 of 500003 characters were read");
  });
});
