import { describe, expect, it } from "vitest";
import { UsageError } from "#lib/errors";
import { asksTheSame, difference, overlay, savedParameters, viewToSave } from "#lib/query/saved-view";
import { formatView, parseView } from "#lib/query/view";

const NOW = Date.UTC(2025, 2, 27, 22, 20);
const SAVED = {
  query: "type=strike&source=Wire&source=Post&last=7d&at=5/49/32&lang=uk&show=list",
  title: "Front",
  caption: "",
};
const base = savedParameters(SAVED);
const over = (query: string) => overlay(base, new URLSearchParams(query)).toString();

describe("an address over a saved view", () => {
  it("wins where it says something, and takes away by saying nothing", () => {
    expect(over("")).toBe(base.toString());
    const changed = new URLSearchParams(over("lang=en&at=&source=Radio&show="));
    expect(changed.get("lang")).toBe("en");
    expect(changed.has("at")).toBe(false);
    expect(changed.getAll("source")).toEqual(["Radio"]);
    expect(changed.get("show")).toBe("");
    expect(changed.get("title")).toBe("Front");
  });

  it.each(["from=2025-03-01", "to=2025-03-01", "last=24h", "from="])("says the whole window by %s", (query) => {
    const parameters = new URLSearchParams(over(query));
    const [name = "", value = ""] = query.split("=");
    expect(["from", "to", "last"].flatMap((each) => parameters.getAll(each))).toEqual(value === "" ? [] : [value]);
    expect(parameters.get(name)).toBe(value || null);
  });

  it.each([
    "type=strike&source=Wire&source=Post&last=7d&at=5/49/32&lang=uk&show=list&title=Front",
    "",
    "type=battle&last=24h&tz=Europe/Kyiv",
    "source=Wire&from=2025-03-01&to=2025-03-02&title=Other&caption=Words",
    "show=&q=kyiv&lang=uk&theme=dark",
  ])("is written as the difference, which says the same view again: %s", (query) => {
    const { view } = parseView(new URLSearchParams(query), NOW);
    const again = parseView(overlay(base, difference(base, view)), NOW);
    expect(again).toEqual({ view, problems: [] });
    expect(difference(base, parseView(base, NOW).view).toString()).toBe("");
    expect(difference(new URLSearchParams(), view).toString()).toBe(formatView(view).toString());
  });
});

describe("a view that is to be saved", () => {
  const save = (query: string, more = {}) =>
    viewToSave({ name: "front", query, title: "", caption: "", hosts: null, ...more }, NOW);

  it("is kept in one form, a relative window as such, title and caption apart", () => {
    expect(save("?lang=uk&last=7d&type=strike&title=Front&show=slider")).toEqual({
      name: "front",
      query: "type=strike&last=7d&lang=uk",
      title: "Front",
      caption: "",
      hosts: null,
    });
    expect(save("title=Old", { title: " New ", hosts: ["Example.org"] })).toMatchObject({
      title: "New",
      // Who gives a title wants to see it.
      query: "show=slider,title",
      hosts: ["example.org"],
    });
  });

  it("asks the same where only how it is seen differs", () => {
    expect(asksTheSame("type=strike&source=A&source=B", "type=strike&source=A&source=B&lang=uk&show=list")).toBe(true);
    expect(asksTheSame("type=strike&source=A&source=B", "type=strike&source=A")).toBe(false);
    expect(asksTheSame("last=7d", "from=2025-03-01")).toBe(false);
  });

  it.each([
    ["colour=red", "parameter colour"],
    ["type=earthquake", "parameter type=earthquake"],
    ["last=7d&from=2025-03-01", "last=7d does not go with"],
    ["last=7w", "parameter last=7w"],
    [`q=${"x".repeat(8000)}`, "more than 8000"],
    [`title=${"x".repeat(121)}`, "at most 120"],
  ])("is refused with a sentence about %s", (query, words) => {
    expect(() => save(query)).toThrow(UsageError);
    expect(() => save(query)).toThrow(words);
  });
});
