import { describe, expect, test } from "vitest";
import { type GoldArticle, parseGold } from "#lib/evaluate/reports/gold";
import { judgeArticle, scoreReports } from "#lib/evaluate/reports/score";
import { reportExamplesToText, reportScoresToText } from "#lib/evaluate/reports/text";
import type { IncidentReport, LngLat, ReportPlace } from "#lib/model";

const TEXT = "A fire in Nairobi killed three.";
const nairobi = { name: "Nairobi", lat: -1.28, lon: 36.82, precision: "place", toleranceKm: 25 };
const fire = { type: "accident", where: nairobi, must: true, killed: { low: 3, high: 3 }, status: "reported" };

function goldOf(...reports: object[]): GoldArticle {
  const document = { text: JSON.stringify({ id: "1", text: TEXT }), source: "docs, line 1" };
  const row = { id: "1", publishedAt: "2025-03-27", reports, negative: reports.length === 0 };
  const [article] = parseGold([document], [{ text: JSON.stringify(row), source: "gold, line 1" }]);
  if (!article) throw new Error("no article");
  return article;
}

function place(precision: ReportPlace["precision"], id = "geonames:1", point: LngLat = [36.9, -1.3]): ReportPlace {
  return { id, name: "N", role: "location", precision, point, country: "KE", admin1: null, bbox: null, areas: [] };
}

function found(changes: Partial<IncidentReport> = {}): IncidentReport {
  return {
    id: "rep_1",
    type: "accident",
    subtype: null,
    title: "Fire in Nairobi",
    status: "reported",
    claimedBy: null,
    time: { edtf: "2025-03-27", start: "2025-03-27", end: "2025-03-27", precision: "day" },
    places: [place("place")],
    casualties: { killed: { low: 3, high: 3 } },
    actors: [],
    confidence: 1,
    evidence: [{ field: "what", start: 0, end: 31, quote: TEXT }],
    ...changes,
  };
}

const scoresOf = (gold: GoldArticle, ...reports: IncidentReport[]) => scoreReports([judgeArticle(gold, { reports })]);

describe("scores of happenings", () => {
  test("type, place and figures right", () => {
    const scores = scoresOf(goldOf({ ...fire, date: { start: "2025-03-27", end: "2025-03-27" } }), found());
    expect(scores).toMatchObject({ mapReports: { f1: 1 }, dated: { right: 1 }, casualties: { right: 1, of: 1 } });
    expect(scores).toMatchObject({ status: { right: 1 }, notVerbatim: 0, areasAsPins: 0 });
  });
  test("another type is right where the gold allows it", () => {
    expect(scoresOf(goldOf({ ...fire, altTypes: ["crime"] }), found({ type: "crime" })).mapReports.both).toBe(1);
    expect(scoresOf(goldOf(fire), found({ type: "crime" })).mapReports).toMatchObject({ both: 0, found: 1 });
  });
  test("a place too far away is wrong", () => {
    const far = found({ places: [place("place", "geonames:2", [39.66, -4.05])] });
    expect(scoresOf(goldOf(fire), far).mapReports).toMatchObject({ both: 0, found: 1, truth: 1 });
  });
  test("a second report of one happening costs", () => {
    expect(scoresOf(goldOf(fire), found(), found({ id: "rep_2" })).mapReports).toMatchObject({ both: 1, found: 2 });
  });
  test("what need not be found neither counts nor costs, nor do statements and reports without a place", () => {
    const gold = goldOf({ ...fire, must: false });
    const { mapReports } = scoresOf(gold, found(), found({ type: "statement" }), found({ places: [] }));
    expect(mapReports).toMatchObject({ both: 0, found: 0, truth: 0 });
  });
  test("an article that tells of nothing is clean without a report for the map", () => {
    expect(scoresOf(goldOf(), found({ places: [] })).leftClean).toEqual({ right: 1, of: 1 });
    expect(scoresOf(goldOf(), found()).leftClean).toEqual({ right: 0, of: 1 });
  });
  test("quotes that are not in the text and areas drawn as pins are counted", () => {
    const wrong = found({
      places: [place("place", "country:KE")],
      evidence: [{ field: "what", start: 0, end: 6, quote: "A blaze" }],
    });
    expect(scoresOf(goldOf(fire), wrong)).toMatchObject({ notVerbatim: 1, areasAsPins: 1 });
  });
  test("the tables name what was missed and wrongly found", () => {
    const judged = [
      judgeArticle(goldOf({ ...fire, title: "Fire kills three" }), { reports: [found({ type: "crime" })] }),
    ];
    expect(reportScoresToText("gold", scoreReports(judged))).toMatch(/map reports, F1 +0\.0 /);
    const examples = reportExamplesToText(judged, 5);
    expect(examples).toContain("missed (1)\n  1: accident, Nairobi: Fire kills three");
    expect(examples).toContain("wrongly found (1)\n  1: crime/-, N (place): A fire");
  });
});
