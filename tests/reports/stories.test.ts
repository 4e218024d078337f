import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { loadGazetteer } from "#lib/gazetteer/load";
import type { IncidentReport } from "#lib/model";
import { readArticle } from "#lib/pipeline";

/** One case a file: a text of our own and what an editor would enter from it. `null` means "not this". */
interface Story {
  title: string | null;
  /** Null: then dates are read from what the text says. */
  publishedAt: string | null;
  text: string;
  reports: Expected[];
  /** Names of places at which nothing of it happened. */
  never: string[];
}
interface Expected {
  type: string;
  subtype?: string;
  place?: string | null;
  admin1?: string;
  precision?: string;
  origin?: string;
  start?: string;
  status?: string;
  claimedBy?: string;
  killed?: [number, number | null] | null;
  injured?: [number, number | null] | null;
  missing?: [number, number | null] | null;
  radiusKm?: number;
  edtf?: string;
  title?: string;
  perpetrator?: string;
  victim?: string;
}

const FOLDER = new URL("../stories/reports/", import.meta.url);
const gazetteer = loadGazetteer();

describe.each(readdirSync(FOLDER))("%s", (file) => {
  const story = JSON.parse(readFileSync(new URL(file, FOLDER), "utf8")) as Story;
  const article = { id: file, url: null, publisher: null, language: "en", ...story };
  const { reports } = readArticle(article, gazetteer);
  const happenings = reports.filter(({ type }) => type !== "statement");

  test("gives what an editor would enter", () => {
    for (const expected of story.reports) expect(happenings.map(pick(expected))).toContainEqual(expected);
    if (story.reports.length === 0) expect(happenings.map(({ title }) => title)).toEqual([]);
  });
  test("puts nothing where it did not happen", () => {
    const places = happenings.flatMap(({ places: all }) =>
      all.filter(({ role }) => role === "location").map(({ name }) => name),
    );
    for (const name of story.never) expect(places).not.toContain(name);
  });
  test("carries every field by a verbatim quote", () => {
    for (const report of reports) {
      for (const { start, end, quote } of report.evidence) expect(story.text.slice(start, end)).toBe(quote);
      const fields = new Set(report.evidence.map(({ field }) => field));
      const needed = [
        "what",
        ...(report.places.length > 0 ? ["where"] : []),
        ...(report.actors.length > 0 ? ["actor"] : []),
        ...Object.keys(report.casualties),
      ];
      expect([...fields]).toEqual(expect.arrayContaining(needed));
    }
  });
});

/** The fields of a report that a case speaks of, in the words of the case. */
function pick(expected: Expected) {
  return (report: IncidentReport): Expected => {
    const location = report.places.find(({ role }) => role === "location");
    const count = (kind: "killed" | "injured" | "missing") => {
      const range = report.casualties[kind];
      return range ? ([range.low, range.high] as [number, number | null]) : null;
    };
    const all: Required<Expected> = {
      type: report.type,
      subtype: report.subtype ?? "",
      place: location?.name ?? null,
      admin1: location?.admin1 ?? "",
      precision: location?.precision ?? "none",
      origin: report.places.find(({ role }) => role === "origin")?.name ?? "",
      start: report.time.start ?? "",
      status: report.status,
      claimedBy: report.claimedBy ?? "",
      killed: count("killed"),
      injured: count("injured"),
      missing: count("missing"),
      radiusKm: location?.radiusKm ?? 0,
      edtf: report.time.edtf,
      title: report.title,
      perpetrator: report.actors.find(({ role }) => role === "perpetrator")?.name ?? "",
      victim: report.actors.find(({ role }) => role === "victim")?.name ?? "",
    };
    return Object.fromEntries(
      Object.keys(expected).map((key) => [key, all[key as keyof Expected]]),
    ) as unknown as Expected;
  };
}
