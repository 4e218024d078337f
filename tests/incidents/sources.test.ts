import { describe, expect, test } from "vitest";
import { containmentOf, fingerprintOf, isCopy } from "#lib/incidents/fingerprint";
import { agencyOf, ownerOf } from "#lib/incidents/publishers";
import { sourceGroups } from "#lib/incidents/sources";

const TEXT =
  "Nine miners were killed on Tuesday when gas exploded in a coal mine near the city, the ministry said. Rescue teams " +
  "reached the last of the trapped men before midnight, after digging through forty metres of rubble. The company that " +
  "owns the mine has stopped all work and promised to pay compensation to the families of the dead.";
const OTHER =
  "Gas blew up in a mine on Tuesday and nine men are dead. A foreman told this paper that sensors had been switched off " +
  "for weeks to keep the belts running, and that complaints went unanswered. His union wants the licence of the owner " +
  "withdrawn and calls for a day of mourning in all pits of the region.";

describe("copies", () => {
  test("a text that was cut, mended or lengthened is a copy", () => {
    const mended = TEXT.replace("before midnight", "late at night").replace("the ministry said", "officials said");
    for (const copy of [
      TEXT,
      mended,
      TEXT.slice(0, 230),
      `Our desk reports: ${TEXT} More follows.`,
      TEXT.toUpperCase(),
    ])
      expect(isCopy(fingerprintOf(TEXT), fingerprintOf(copy)), copy).toBe(true);
  });
  test("another text of the same happening is none, nor is one too short to tell", () => {
    expect(isCopy(fingerprintOf(TEXT), fingerprintOf(OTHER))).toBe(false);
    expect(fingerprintOf("Nine miners were killed on Tuesday, the ministry said.")).toBeNull();
    expect(isCopy(null, null)).toBe(false);
  });
  test("the share that two texts have in common is estimated", () => {
    const words = (from: number, to: number) =>
      Array.from({ length: to - from }, (_, index) => `word${from + index}`).join(" ");
    const [whole, half] = [fingerprintOf(words(0, 400)), fingerprintOf(words(200, 600))];
    if (!whole || !half) throw new Error("both texts are long enough");
    expect(containmentOf(whole, half)).toBeGreaterThan(0.35);
    expect(containmentOf(whole, half)).toBeLessThan(0.65);
  });
});

describe("bylines", () => {
  test.each([
    ["KYIV (Reuters) - Drones struck the city.", "Reuters"],
    ["BERLIN, 3 May (AP) — A train derailed.", "Associated Press"],
    ["A train derailed, police said. (AFP)", "Agence France-Presse"],
    ["By Jane Doe, Associated Press\nA train derailed.", "Associated Press"],
    ["He told Reuters that a train (an ICE) had derailed.", null],
    ["The AP - a party - lost.", null],
    ["A train derailed near the Reuters building.", null],
  ])("%s", (text, agency) => {
    expect(agencyOf(text)).toBe(agency);
  });
  test("owners are looked up by name, and nobody is his own", () => {
    expect(ownerOf("Daily Mirror")).toBe(ownerOf("Daily Express"));
    expect(ownerOf("the daily mirror")).toBe(ownerOf("Daily Mirror"));
    expect(ownerOf("Harbour Wire")).toBe("Harbour Wire");
  });
});

describe("independent sources", () => {
  const article = (id: string, publisher: string | null) => ({
    id,
    title: null,
    url: null,
    publisher,
    publishedAt: "2025-03-27",
  });
  const groups = (...articles: ReturnType<typeof article>[]) =>
    sourceGroups(articles).map(({ articleIds }) => articleIds.join(" "));

  test("publishers of one owner are one, unnamed texts are strangers", () => {
    expect(groups(article("a", "Daily Mirror"), article("b", "Daily Express"), article("c", "Wire"))).toEqual([
      "a b",
      "c",
    ]);
    expect(groups(article("a", null), article("b", null))).toEqual(["a", "b"]);
    expect(groups(article("a", "Wire"), article("b", "Wire"))).toEqual(["a b"]);
  });
  test("a paper's copy of an agency counts as the agency, its own text as its own", () => {
    const texts = new Map([
      ["copy", { fingerprint: fingerprintOf(TEXT), agency: null }],
      ["agency", { fingerprint: fingerprintOf(TEXT), agency: null }],
      ["own", { fingerprint: fingerprintOf(OTHER), agency: null }],
    ]);
    const found = sourceGroups([article("copy", "Post"), article("agency", "Reuters"), article("own", "Post")], texts);
    expect(found).toEqual([
      { name: "Reuters", articleIds: ["agency", "copy"], why: "copies of one text", reasons: [{ kind: "copies" }] },
      { name: "Post", articleIds: ["own"], why: null, reasons: [] },
    ]);
  });
  test("texts that bear an agency's byline are its texts", () => {
    const texts = new Map(["a", "b"].map((id) => [id, { fingerprint: null, agency: "Reuters" }] as const));
    expect(sourceGroups([article("a", "Post"), article("b", "Daily")], texts)).toMatchObject([
      { name: "Reuters", articleIds: ["a", "b"], why: "texts of Reuters" },
    ]);
  });
});
