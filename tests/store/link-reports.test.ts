import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, expect, test } from "vitest";
import { readSources } from "#lib/articles/read";
import { loadGazetteer } from "#lib/gazetteer/load";
import { linkReports } from "#lib/link-readings";
import type { Reading } from "#lib/model";
import { readArticle } from "#lib/pipeline";
import { NO_FILTERS, TYPE_NAMES } from "#lib/query/filters";
import { openStore } from "#lib/store/store";
import { describeOnBoth } from "./databases";
import { CONTEXT } from "./make";

const ARTICLES = fileURLToPath(new URL("../../lib/demonstration/articles", import.meta.url));
/** The days of the demonstration on which most articles tell of what others told. */
const DAYS = /^2025-03-(0|1[0-2])/;

const readings: Reading[] = [];
beforeAll(async () => {
  const gazetteer = loadGazetteer();
  const files = readdirSync(ARTICLES).filter((name) => DAYS.test(name));
  for await (const result of readSources(files.map((name) => join(ARTICLES, name)))) {
    if ("article" in result) readings.push(readArticle(result.article, gazetteer));
  }
}, 60_000);

describeOnBoth("linking without a database", ({ create }) => {
  test("gives the incidents that the store gives: the same ids, reports, places, figures and sources", async (context) => {
    const store = await openStore(await create(context));
    for (const reading of readings) await store.saveReading(reading, CONTEXT);
    const { incidents: stored } = await store.listIncidents({ ...NO_FILTERS, types: TYPE_NAMES });
    const { incidents, links } = linkReports(readings);
    expect(incidents.length).toBeGreaterThan(8);
    expect(incidents.some(({ reports }) => reports.length > 1)).toBe(true);
    const plain = (all: readonly { readonly id: string }[]) =>
      JSON.parse(JSON.stringify([...all].sort((a, b) => (a.id < b.id ? -1 : 1))));
    const withoutReports = incidents.map(({ reports: _, ...incident }) => incident);
    expect(plain(withoutReports)).toEqual(plain(stored.map(({ publishers: _, ...incident }) => incident)));
    for (const { id } of stored) {
      const told = (await store.incident(id))?.reports ?? [];
      for (const report of told) expect(links.get(report.id)).toMatchObject({ incidentId: id, ...report.link });
    }
    await store.close();
  });
});

test("an article that is given twice is refused", () => {
  const [reading] = readings;
  if (!reading) throw new Error("nothing was read");
  expect(() => linkReports([reading, reading])).toThrow(`the article ${reading.article.id} is given twice`);
});
