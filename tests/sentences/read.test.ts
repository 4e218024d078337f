import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readSentences } from "#lib/sentences/read";

const read = (text: string, title: string | null = null) => {
  const { passages, sentences } = readSentences({ text, title });
  return {
    passages,
    all: sentences.map(({ start, end }) => text.slice(start, end)),
    headings: sentences.filter(({ isHeading }) => isHeading).map(({ start, end }) => text.slice(start, end)),
    byPassage: passages.map((_, index) =>
      sentences.filter(({ passage }) => passage === index).map(({ start, end }) => text.slice(start, end)),
    ),
  };
};

describe("page furniture", () => {
  const body = [
    "A warehouse burned down in Leipzig on Tuesday night, the fire service said.",
    "Nobody was hurt, but two streets were closed until the morning.",
  ];
  const page = [
    "• Skip to primary navigation",
    "  • Skip to footer",
    "",
    "  • Home",
    "  • World",
    "  • Sports",
    "",
    "Welcome to Morningdesk",
    "",
    "Warehouse burns in Leipzig",
    "",
    "March 4, 2025 by editor",
    "By Anna Berger, Berlin correspondent",
    "We use cookies to improve your visit to this site.",
    ...body,
    "Read more: Ten great days out in Dresden",
    "Install the Morningdesk app for free",
    "source",
    "Filed Under: Germany",
    "Primary Sidebar",
    "Quote of the Day",
    "Footer",
    "My Account & Help",
    "Copyright © 2025 · Morningdesk Inc. · Log in",
  ];

  test.each(["\n", "\n\n", "\r\n"])("yields no sentence, with lines parted by %j", (newline) => {
    expect(read(page.join(newline)).all).toEqual(["Warehouse burns in Leipzig", ...body]);
  });

  test("the date line is metadata of its passage", () => {
    expect(read(page.join("\n")).passages.map(({ date }) => date)).toEqual(["2025-03-04"]);
  });

  test("a menu after the body, stuck to its last line, is left out", () => {
    const text = `${body.join("\n")}"• Skip to main navigation\n• World\n• Sports`;
    expect(read(text).all).toEqual([body[0], `${body[1]}"`]);
  });

  test("lines that report are kept, however short", () => {
    const lines = ["Three dead in Valencia floods", "Blast near Kabul airport"];
    expect(read(lines.join("\n")).all).toEqual(lines);
  });

  test("a list alone is kept, its bullets left out", () => {
    const lines = ["3 killed in Kherson", "Fire in Odesa port", "5 hurt in Sumy"];
    expect(read(lines.map((line) => `- ${line}`).join("\n")).all).toEqual(lines);
  });

  test("a list that a line of prose introduces is kept", () => {
    const text = "The governor listed the towns that were hit:\n• Izium\n• Zolochiv\n• Chuhuiv\nRepairs began at noon.";
    expect(read(text).all).toContain("Zolochiv");
  });

  test.each(["Перейти до вмісту", "Alle Rechte vorbehalten.", "Lire aussi : autre chose", "Подписаться"])(
    "in other languages too: %s",
    (line) => expect(read(`${line}\n${body.join("\n")}`).all).toEqual(body),
  );
});

describe("headings and passages", () => {
  const blog = [
    "Storm updates: coast on alert",
    "Published February 3, 2025last updated February 4, 2025What you need to know",
    "A storm moved over the west of Ireland on Monday, forecasters said.",
    "Ferry to Aran islands cancelled",
    "The ferry company cancelled every sailing from Rossaveel.",
    "It hopes to sail again on Wednesday.",
    "Power out in Galway",
    "More than 4,000 homes in Galway lost power.",
    "How long will it last?",
    "Forecasters expect calmer weather by the weekend.",
  ];

  test("a live blog is split at its headings", () => {
    const { passages, headings, byPassage } = read(blog.join("\n"));
    expect(headings).toEqual([blog[0], "What you need to know", blog[3], blog[6], blog[8]]);
    expect(byPassage).toHaveLength(4);
    expect(byPassage[1]).toEqual(blog.slice(3, 6));
    expect(new Set(passages.map(({ date }) => date))).toEqual(new Set(["2025-02-03"]));
  });

  test("a short article with a title is one passage", () => {
    const { passages, byPassage } = read("Bridge closed in Porto\n\nThe bridge closed.\n\nIt will open in May.");
    expect(byPassage).toHaveLength(1);
    expect(passages[0]?.heading).toEqual({ start: 0, end: 22 });
  });

  test("times standing alone open entries, with their instant where a zone is named", () => {
    const text =
      "Live: strike in Rome\nThursday 6 March 2025\n09:45 GMT\nTrains stopped across the city.\n10.15am\nA crowd gathered at Termini.";
    const { passages, byPassage } = read(text);
    expect(byPassage.slice(-2)).toEqual([
      ["Live: strike in Rome", "Trains stopped across the city."],
      ["A crowd gathered at Termini."],
    ]);
    expect(passages.slice(-2).map(({ date }) => date)).toEqual(["2025-03-06T09:45Z", "2025-03-06"]);
  });

  test("date lines within a text date what follows them, taking the year from the first", () => {
    const text =
      "Diary of the march\nJune 1, 2024\nThe march left Tbilisi at dawn.\nSunday, June 2\nIt reached Mtskheta before noon.";
    expect(read(text).passages.map(({ date }) => date)).toEqual(["2024-06-01", "2024-06-02"]);
  });

  test("a news agency's marks of place part a digest on one line", () => {
    const text = "BOISE, Idaho (AP) - A dam broke on Monday. RENO, Nev. (AP) - A mine closed on Tuesday. It was old.";
    expect(read(text).byPassage).toEqual([
      ["BOISE, Idaho (AP) - A dam broke on Monday."],
      ["RENO, Nev. (AP) - A mine closed on Tuesday.", "It was old."],
    ]);
  });

  test("hard-wrapped lines are joined, paragraphs are not", () => {
    const text =
      "The river rose by two metres overnight and flooded the cellars of\nthe old town, where the fire service pumped out water until the\nearly morning hours.\n\nSchools in the district stayed closed on Monday while the council\nchecked the bridges.";
    expect(read(text).all).toHaveLength(2);
    expect(read(text).byPassage).toHaveLength(1);
  });

  test("Markdown marks are not part of a sentence", () => {
    const text =
      "# Flood in Ghent\n\n> The river rose.\n\n* Two streets closed.\n* Nobody was hurt.\n\n---\n\nSee [the map](https://example.org/a.b).";
    expect(read(text).all).toEqual([
      "Flood in Ghent",
      "The river rose.",
      "Two streets closed.",
      "Nobody was hurt.",
      "See [the map](https://example.org/a.b).",
    ]);
  });
});

describe("any text at all", () => {
  const piece = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.string({ unit: "grapheme" }),
    fc.constantFrom(
      "\n",
      "\r\n",
      "\n\n",
      ". ",
      '."',
      "• ",
      "March 3, 2025",
      "10:15",
      "U.S. ",
      "Home\n",
      "# ",
      "\ud800",
      "\u0000",
      "\ufeff",
    ),
    fc.constantFrom(
      "By Jane Smith\n",
      "Read more\n",
      "The mayor of Oslo spoke on Monday.\n",
      "שלום. ",
      "Live updates\n",
    ),
  );
  const anyText = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(""));

  test("spans are in order, within bounds, trimmed, apart, and each sentence lies in its passage", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { passages, sentences } = readSentences({ text, title: null });
        let end = 0;
        for (const sentence of sentences) {
          const passage = passages[sentence.passage];
          expect(sentence.start).toBeGreaterThanOrEqual(end);
          expect(sentence.end).toBeGreaterThan(sentence.start);
          expect(sentence.end).toBeLessThanOrEqual(text.length);
          expect(text.slice(sentence.start, sentence.end).trim()).not.toBe("");
          expect(passage && passage.start <= sentence.start && sentence.end <= passage.end).toBe(true);
          end = sentence.end;
        }
        let last = 0;
        for (const passage of passages) {
          expect(passage.start).toBeGreaterThanOrEqual(last);
          last = passage.end;
        }
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ["no full stop", "x".repeat(1_000_000)],
    ["one paragraph", "Drones struck the port of Odesa on Monday. ".repeat(25_000)],
    ["full stops", '. "('.repeat(250_000)],
    ["short lines", "a\n".repeat(100_000)],
    ["lone surrogates", "\udc00\ud800".repeat(300_000)],
  ])(
    "a megabyte of %s is read in seconds, in sentences and passages of bounded length",
    (_, text) => {
      const { passages, sentences } = readSentences({ text, title: null });
      expect(sentences.every(({ start, end }) => end - start <= 2_000)).toBe(true);
      expect(passages.every(({ start, end }) => end - start <= 10_000)).toBe(true);
    },
    20_000,
  );

  test("an empty text holds nothing", () => {
    expect(readSentences({ text: " \n\u200b ", title: null })).toEqual({ passages: [], sentences: [] });
  });
});
