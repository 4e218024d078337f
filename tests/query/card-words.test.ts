import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import type { Evidence, Place } from "#lib/model";
import {
  distanceInWords,
  estimateInWords,
  fullName,
  groupInWords,
  sayingsOf,
  sharesInWords,
  weighedNames,
} from "../../app/_map/card-words";
import type { Figure, IncidentDetail, NamedPlace, QuotedReport } from "../../app/_map/detail";
import { quoteParts } from "../../app/_map/quotes";
import { SourceQuotes } from "../../app/_map/source-quotes";
import { TollLine } from "../../app/_map/toll-line";
import { textsOf } from "../../app/_texts/texts";
import { TextsProvider } from "../../app/_texts/texts-provider";
import { KHARKIV, located, makeReading } from "../store/make";

const en = textsOf("en");
const uk = textsOf("uk");

const figure = (low: number, high: number | null, publisher: string, day: string, isRetracted = false): Figure => ({
  low,
  high,
  publisher,
  publishedAt: `2025-03-${day}`,
  isRetracted,
});

describe("who says which figure", () => {
  const figures = [
    figure(40, 40, "Radio", "25", true),
    figure(7, 7, "Wire", "26"),
    figure(7, 7, "Post", "27"),
    figure(7, 7, "Mail", "27"),
    figure(9, null, "Echo", "28"),
  ];

  test("the newest comes first, one figure once, what was withdrawn last", () => {
    expect(sayingsOf(figures, en)).toEqual([
      { words: "at least 9", who: "Echo, 28 Mar", isRetracted: false },
      { words: "7", who: "Mail, Post and 1 more, 27 Mar", isRetracted: false },
      { words: "40", who: "Radio, 25 Mar", isRetracted: true },
    ]);
  });

  test.each([
    [{ low: 8, best: 8, high: 8 }, "8"],
    [{ low: 9, best: 31, high: 31 }, "9 to 31, newest 31"],
    [{ low: 7, best: 9, high: null }, "7 to at least 9"],
    [{ low: 9, best: 9, high: null }, "at least 9"],
    [{ low: 5, best: 7, high: null }, "5 to at least 9, newest 7"],
  ])("%o is %s", (estimate, words) => {
    expect(estimateInWords(estimate, figures, en)).toBe(words);
  });

  test("a figure that is withdrawn counts for nothing and stays, struck through", () => {
    const told = { killed: [figure(40, 40, "Radio", "25", true)] };
    const html = renderToStaticMarkup(
      createElement("dl", null, createElement(TollLine, { casualties: {}, figures: told, texts: en })),
    );
    expect(html).toContain("withdrawn: <s>40</s>");
  });
});

describe("why here", () => {
  const zolochiv: Place = { ...KHARKIV, id: "one", name: "Zolochiv", population: 7926 };
  const other: Place = { ...zolochiv, id: "other", admin1: "Lviv Oblast" };
  const named = (publisher: string, one: number, two: number): NamedPlace => ({
    article: { id: publisher, title: null, url: null, publisher, publishedAt: null },
    name: "Zolochiv",
    given: located(zolochiv),
    candidates: [
      { place: other, confidence: two, isChosen: false },
      { place: zolochiv, confidence: one, isChosen: true },
    ],
  });

  test("a name is told once, with the range of what its reports give, likeliest first", () => {
    const [name, ...more] = weighedNames([named("Wire", 0.92, 0.06), named("Post", 0.7, 0.061)], en);
    expect(more).toEqual([]);
    expect(name?.publishers).toEqual(["Wire", "Post"]);
    expect(name?.candidates.map(({ place, shares }) => `${fullName(place, en)}: ${sharesInWords(shares, en)}`)).toEqual(
      ["Zolochiv, Kharkiv Oblast, Ukraine: 70%–92%", "Zolochiv, Lviv Oblast, Ukraine: 6%"],
    );
    expect(sharesInWords([0.001, 0.004], en)).toBe("under 1%");
    expect(fullName({ name: "Black Sea", admin1: null, country: null }, en)).toBe("Black Sea");
    expect(fullName({ name: "Україна", admin1: null, country: "UA" }, uk)).toBe("Україна");
    expect(fullName({ name: "Nowhere", admin1: null, country: "not a code" }, en)).toBe("Nowhere, not a code");
  });

  test("a distance is as exact as what is known", () => {
    expect(distanceInWords(0, true, en)).toBe("same place");
    expect(distanceInWords(3.26, true, en)).toBe("3.3 km");
    expect(distanceInWords(1234.5, true, en)).toBe("1,235 km");
    expect(distanceInWords(536, false, en)).toBe("about 540 km");
    expect(distanceInWords(536, false, uk)).toBe("приблизно 540 км");
  });
});

describe("sources", () => {
  const quoted = (id: string, sentence: string, publisher: string): QuotedReport => {
    const reading = makeReading(id, [{ sentence }], { publisher });
    const [report] = reading.reports;
    const [span] = reading.sentences;
    if (!report || !span) throw new Error("the reading has one report");
    const context = [{ start: span.start, end: span.end, text: sentence, before: null, after: null }];
    return { ...report, article: reading.article, context };
  };
  const first = quoted("a", "A bomb exploded.", "Wire");
  const later = quoted("b", "Wire has retracted its report <b>of a bomb</b>.", "Post");
  const detail = {
    id: "inc_1",
    status: "retracted",
    sources: 2,
    reports: [first, later].map((report) => ({ ...report, status: "retracted" })),
    retraction: { reportId: later.id, evidence: later.evidence[0] },
    sourceGroups: [],
  } as unknown as IncidentDetail;

  test("what takes an incident back comes before all, unstruck; the rest is struck through; text is never markup", () => {
    const children = createElement(SourceQuotes, { detail, opensInNewTab: false });
    const html = renderToStaticMarkup(createElement(TextsProvider, { language: null, children }));
    expect(html.indexOf("Wire has retracted")).toBeLessThan(html.indexOf("A bomb exploded"));
    expect(html).toContain("<mark>Wire has retracted its report &lt;b&gt;of a bomb&lt;/b&gt;.</mark>");
    expect(html).toContain("<mark><s>A bomb exploded.</s></mark>");
    expect(html.match(/Retracted by a later text/g)).toHaveLength(1);
  });

  test("which count together, and why, in the reader's language", () => {
    const group = { name: "Reuters", articleIds: ["a", "b"], reasons: [{ kind: "copies" }] } as const;
    expect(groupInWords(group, [first, later], en)).toBe(
      "Wire, Post count as one source, Reuters: copies of one text.",
    );
    const agency = { ...group, reasons: [{ kind: "agency", name: "Reuters" }] } as const;
    expect(groupInWords(agency, [first, later], uk)).toContain("тексти агентства Reuters");
  });

  test("a quote stands between the rest of its sentence and the sentences beside it, long ones cut at a word", () => {
    const evidence: Evidence = { field: "what", start: 22, end: 35, quote: "bombs fell on" };
    const context = {
      start: 12,
      end: 41,
      text: "At night, bombs fell on Kyiv.",
      before: { start: 0, end: 11, text: `${"before ".repeat(40)}end.` },
      after: { start: 42, end: 60, text: `${"after ".repeat(40)}` },
    };
    const { before, quote, after } = quoteParts([context], evidence);
    expect(before).toMatch(/^… before .* end\. At night, $/);
    expect(before.length).toBeLessThan(170);
    expect(quote).toBe("bombs fell on");
    expect(after).toMatch(/^ Kyiv\. after .*after …$/);
    expect(quoteParts([], evidence)).toEqual({ before: "", quote: "bombs fell on", after: "" });
  });
});
