import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { loadGazetteer } from "#lib/gazetteer/load";
import { INCIDENT_TYPES, type IncidentType } from "#lib/model";
import { readArticle } from "#lib/pipeline";
import { contextsOf } from "#lib/reports/context";
import { findTriggers } from "#lib/reports/what";

/** One sentence of our own with the type and subtype that it tells of; `null` is no happening. */
interface Snippet {
  text: string;
  type: IncidentType | null;
  subtype?: string;
}

/** Floors under what the reader reaches, so that no change lowers it unseen. Raise them when it gets better. */
const FLOORS = {
  /** Of the snippets of each type, those in whose words that type is read. */
  typeRead: 0.93,
  /** Of those with a subtype whose type is read, those read with the subtype. */
  subtypeRead: 0.93,
  /** Of all, those of which a report of the type is kept. */
  reported: 0.95,
  /** Snippets of no happening that leave no report. */
  clean: 0.95,
};

const FOLDER = new URL("../stories/snippets/", import.meta.url);
const gazetteer = loadGazetteer();
const read = readdirSync(FOLDER)
  .flatMap((file) => JSON.parse(readFileSync(new URL(file, FOLDER), "utf8")) as Snippet[])
  .map((snippet) => {
    const article = { id: "snippet", title: null, url: null, publisher: null, publishedAt: null, language: "en" };
    const reading = readArticle({ ...article, text: snippet.text }, gazetteer);
    const told = contextsOf(reading)
      .flatMap(findTriggers)
      .filter(({ modality }) => modality === "asserted" || modality === "planned");
    return { snippet, told, reports: reading.reports };
  });
const happenings = read.filter(({ snippet }) => snippet.type !== null);
const share = <T>(all: readonly T[], holds: (one: T) => boolean) => all.filter(holds).length / all.length;

describe.each(Object.keys(INCIDENT_TYPES) as IncidentType[])("snippets of %s", (type) => {
  const ofType = read.filter(({ snippet }) => snippet.type === type);
  const found = ofType.filter(({ told }) => told.some((trigger) => trigger.type === type));

  test("are at least 25, each unlike the others", () => {
    expect(new Set(ofType.map(({ snippet }) => snippet.text)).size).toBe(ofType.length);
    expect(ofType.length).toBeGreaterThanOrEqual(25);
  });
  test("are read as that type", () => {
    expect(found.length / ofType.length).toBeGreaterThanOrEqual(FLOORS.typeRead);
  });
  test("are read with their subtype", () => {
    const withSubtype = found.filter(({ snippet }) => snippet.subtype !== undefined);
    const rate = share(withSubtype, ({ snippet, told }) => told.some(({ subtype }) => subtype === snippet.subtype));
    expect(rate).toBeGreaterThanOrEqual(FLOORS.subtypeRead);
  });
});

describe("snippets of all types", () => {
  test("name only subtypes of their type", () => {
    const wrong = happenings.filter(
      ({ snippet: { type, subtype } }) =>
        type !== null &&
        subtype !== undefined &&
        !(INCIDENT_TYPES[type].subtypes as readonly string[]).includes(subtype),
    );
    expect(wrong.map(({ snippet }) => snippet.text)).toEqual([]);
  });
  test("give a report of their type", () => {
    const rate = share(happenings, ({ snippet, reports }) => reports.some(({ type }) => type === snippet.type));
    expect(rate).toBeGreaterThanOrEqual(FLOORS.reported);
  });
});

describe("snippets of no happening", () => {
  const nothing = read.filter(({ snippet }) => snippet.type === null);
  test("leave no report", () => {
    expect(nothing.length).toBeGreaterThanOrEqual(150);
    expect(share(nothing, ({ reports }) => reports.length === 0)).toBeGreaterThanOrEqual(FLOORS.clean);
  });
});
