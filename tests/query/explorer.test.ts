import { expect, test } from "vitest";
import { ASK_NAMES, answerAsk, formatAsk } from "#lib/query/ask-url";
import { columnsOf } from "#lib/query/columns-builder";
import { createExplorer } from "#lib/query/explorer";
import { matchesFilters, NO_FILTERS, TYPE_NAMES } from "#lib/query/filters";
import { parseAsk } from "#lib/query/parse-ask";
import { locationsOf } from "#lib/query/placements";
import { fromWire, toWire } from "#lib/query/wire";
import { FIXTURE } from "../browser/fixture.ts";

const explorer = createExplorer(columnsOf(FIXTURE));
const EVERYTHING = { ...NO_FILTERS, types: TYPE_NAMES };
const MARCH = { ...EVERYTHING, from: "2025-03-20", to: "2025-03-27" };
const byId = new Map(FIXTURE.map((incident) => [incident.id, incident]));
const of = (id: string) => byId.get(id) ?? FIXTURE[0];

test("lists what is shown, those without a place last, in the order that is asked", () => {
  const shown = FIXTURE.filter((incident) => matchesFilters(MARCH, incident));
  const { placed, placeless } = explorer.list(MARCH, "newest");
  expect(placed + placeless).toBe(shown.length);
  const ids = explorer.listed(MARCH, "newest", 0, 1000);
  expect([...ids].sort()).toEqual(shown.map(({ id }) => id).sort());
  expect(ids.slice(0, placed).every((id) => locationsOf(of(id) ?? { places: [] }).length > 0)).toBe(true);
  const starts = ids.slice(0, placed).map((id) => of(id)?.time.start ?? "");
  expect([...starts].sort().reverse()).toEqual(starts);
  expect(explorer.listed(MARCH, "oldest", 0, placed)).toEqual(expect.arrayContaining(ids.slice(0, placed) as string[]));
  const sources = explorer.listed(MARCH, "sources", 0, placed).map((id) => of(id)?.sources ?? 0);
  expect([...sources].sort((a, b) => b - a)).toEqual(sources);
  const names = explorer
    .listed(MARCH, "place", 0, placed)
    .map((id) => locationsOf(of(id) ?? { places: [] })[0]?.name ?? "");
  expect([...names].sort(new Intl.Collator("en").compare)).toEqual(names);
});

test("gives any part of the list, also across those with and without a place", () => {
  const all = explorer.listed(EVERYTHING, "newest", 0, 1000);
  const { placed } = explorer.list(EVERYTHING, "newest");
  for (const [from, to] of [
    [0, 5],
    [placed - 2, placed + 1],
    [placed, placed + 1],
    [1000, 1010],
  ] as const) {
    expect(explorer.listed(EVERYTHING, "newest", from, to)).toEqual(all.slice(from, to));
  }
});

test("counts what a window shows and what it leaves out", () => {
  const domain = { start: Date.parse("2025-03-10"), end: Date.parse("2025-03-31") - 1 };
  const counts = explorer.counts(MARCH, domain);
  expect(counts.total).toBe(FIXTURE.filter((incident) => matchesFilters(MARCH, incident)).length);
  expect(counts.inside + counts.touching).toBe(counts.total);
  expect(counts.touching).toBeGreaterThan(0);
  expect(counts.unknownTime).toBe(FIXTURE.filter(({ time }) => time.start === null).length);
  const all = explorer.counts(EVERYTHING, domain);
  expect(all.total).toBe(FIXTURE.length);
  expect(all.earlier).toBe(FIXTURE.filter(({ time }) => time.end !== null && time.end < "2025-03-10").length);
  expect(all.later).toBe(FIXTURE.filter(({ time }) => time.start !== null && time.start > "2025-03-30").length);
});

test("walks through time from one incident to the next that is shown", () => {
  const ids = explorer.listed(MARCH, "oldest", 0, 1000);
  const first = FIXTURE.find(({ id }) => ids.includes(id) && explorer.neighbours(MARCH, id).earlier === null)?.id ?? "";
  const walked: string[] = [];
  for (let id: string | null = first; id !== null; id = explorer.neighbours(MARCH, id).later) walked.push(id);
  expect(walked.sort()).toEqual([...ids].sort());
  expect(explorer.neighbours(MARCH, "nobody")).toEqual({ earlier: null, later: null });
});

test("finds nothing for words that it has not been told of, and then what they were found in", () => {
  const filters = { ...EVERYTHING, text: "envoys" };
  const own = createExplorer(columnsOf(FIXTURE));
  expect(own.counts(filters, null).total).toBe(0);
  expect(own.knows("envoys")).toBe(false);
  own.learn("envoys", ["summit-paris", "nobody"]);
  expect(own.counts(filters, null).total).toBe(1);
  expect(own.listed(filters, "newest", 0, 9)).toEqual(["summit-paris"]);
  // Words without a letter ask for nothing.
  own.learn("%", null);
  expect(own.counts({ ...EVERYTHING, text: "%" }, null).total).toBe(FIXTURE.length);
});

test("an answer is the same when question and answer have been through an address and JSON", () => {
  const look = { zoom: 4, box: [0, 0, 1, 1] as const, highlight: ["summit-paris"] };
  const domain = { start: Date.parse("2025-03-01"), end: Date.parse("2025-04-01") };
  const inputs: Record<(typeof ASK_NAMES)[number], readonly unknown[]> = {
    overview: [],
    marks: [MARCH, look],
    members: [MARCH, { ...look, highlight: [] }, 0],
    ids: [[0, 3]],
    places: [[1, 2]],
    counts: [MARCH, null],
    histogram: [MARCH, domain, 31, 0],
    facets: [MARCH],
    loosenings: [{ ...MARCH, types: ["health"] }],
    list: [MARCH, "place"],
    listed: [MARCH, "sources", 2, 7],
    neighbours: [MARCH, "summit-paris"],
    bounds: [MARCH],
  };
  for (const name of ASK_NAMES) {
    const asked = parseAsk(new URLSearchParams(formatAsk(name, inputs[name]).toString()), 0);
    const answer = answerAsk(explorer, asked);
    expect([name, answer]).toEqual([name, answerAsk(explorer, { name, input: inputs[name] })]);
    expect([name, fromWire(JSON.parse(JSON.stringify(toWire(answer))))]).toEqual([name, answer]);
  }
});

test("a question that cannot be read is refused by the name of its parameter", () => {
  const refused = (query: string) => () => parseAsk(new URLSearchParams(query), 0);
  expect(refused("ask=all")).toThrow("parameter ask=all must be one of");
  expect(refused("ask=marks&zoom=4&box=0,0,1")).toThrow("parameter box=0,0,1: must be west,north,east,south");
  expect(refused("ask=marks&zoom=many&box=0,0,1,1")).toThrow("parameter zoom=many");
  expect(refused("ask=ids&positions=1,-2")).toThrow("parameter positions=1,-2");
  expect(refused("ask=counts&zoom=4")).toThrow("parameter zoom is not known for ask=counts");
  expect(refused(`ask=ids&positions=${Array.from({ length: 1001 }, () => 1)}`)).toThrow("at most 1000");
});
