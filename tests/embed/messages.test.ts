import { describe, expect, it } from "vitest";
import { DEFAULT_VIEW, parseView } from "#lib/query/view";
import { readMessage, viewTold, withParameters } from "../../app/_map/embed-messages.ts";

const NOW = Date.parse("2025-03-27T10:30:00Z");
const viewOf = (query: string) => parseView(new URLSearchParams(query), NOW).view;
const setView = (parameters: unknown) => readMessage({ type: "dateline:set-view", parameters });

describe("what an embed hears", () => {
  it.each([null, undefined, "dateline:ask", 7, [], {}, { type: "resize" }, { type: "dateline:height", height: 9 }])(
    "passes over what is none of ours: %j",
    (data) => expect(readMessage(data)).toBeNull(),
  );

  it("takes parameters by the names of the address", () => {
    expect(setView({ type: "strike", source: ["A", "B"], q: null })).toEqual({
      type: "dateline:set-view",
      parameters: { type: ["strike"], source: ["A", "B"], q: null },
    });
    expect(readMessage({ type: "dateline:ask", more: 1 })).toEqual({ type: "dateline:ask" });
  });

  it.each([
    [undefined, "parameters must be an object"],
    [["type"], "parameters must be an object"],
    [{ lang: "uk" }, "parameter lang cannot be set"],
    [{ __proto__: null, constructor: "x" }, "parameter constructor cannot be set"],
    [{ type: 7 }, "parameter type must be a text"],
    [{ source: ["a", {}] }, "parameter source must be a text"],
    [{ q: "x".repeat(8001) }, "more than 8000 characters"],
  ])("says what is wrong with %j", (parameters, words) => expect(setView(parameters)).toContain(words));
});

describe("parameters set in a view", () => {
  it("leave those that are not named", () => {
    const { view, problems } = withParameters(viewOf("type=strike&q=drone&at=5/50/30"), { type: ["battle"] }, NOW);
    expect(problems).toEqual([]);
    expect(viewTold(view)).toMatchObject({ query: "type=battle&q=drone&at=5%2F50%2F30", types: ["battle"] });
  });

  it("take one away by null, and say when as a whole", () => {
    const told = (query: string, parameters: Record<string, string | null>) =>
      viewTold(withParameters(viewOf(query), parameters, NOW).view).query;
    expect(told("q=drone&theme=dark", { q: null })).toBe("theme=dark");
    expect(told("last=7d", { from: "2025-03-01", to: "2025-03-02" })).toBe("from=2025-03-01&to=2025-03-02");
    expect(told("from=2025-03-01&to=2025-03-02", { last: "24h" })).toBe("last=24h");
    expect(told("last=7d", { from: null, to: null, last: null })).toBe("");
  });

  it("are refused by the parsers of the address, each by a sentence", () => {
    const { problems } = withParameters(DEFAULT_VIEW, { type: "nonsense", from: "yesterday" }, NOW);
    expect(problems).toHaveLength(2);
    expect(problems.join()).toMatch(/type=nonsense.*from=yesterday/s);
  });

  it("tell a window that moves with the clock as it is now", () => {
    expect(viewTold(viewOf("last=2d"))).toMatchObject({ last: "2d", from: "2025-03-26", to: "2025-03-27" });
  });
});
