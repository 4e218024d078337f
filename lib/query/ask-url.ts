import type { Explorer, Look } from "./explorer.ts";
import { formatFilters, type IncidentFilters } from "./filters.ts";
import type { Interval } from "./interval.ts";

// Questions to the explorer as query parameters: filters as everywhere, and what each question needs besides.

type Asked = Omit<Explorer, "learn" | "knows">;
export type AskName = keyof Asked;

/** Parameters of each question, in the order of its arguments; `filters` stand for all of theirs. */
export const ASK_SHAPES = {
  overview: [],
  marks: ["filters", "look"],
  members: ["filters", "look", "mark"],
  ids: ["positions"],
  places: ["positions"],
  counts: ["filters", "domain"],
  histogram: ["filters", "domain", "bins", "midnight"],
  facets: ["filters"],
  loosenings: ["filters"],
  list: ["filters", "sort"],
  listed: ["filters", "sort", "first", "until"],
  neighbours: ["filters", "id"],
  bounds: ["filters"],
} as const satisfies Record<AskName, readonly string[]>;

export const ASK_NAMES = Object.keys(ASK_SHAPES) as AskName[];

/** A question with its arguments as query parameters. What is null or empty is left out. */
export function formatAsk(name: AskName, input: readonly unknown[]): URLSearchParams {
  const shape: readonly string[] = ASK_SHAPES[name];
  const filtersAt = shape.indexOf("filters");
  const parameters = filtersAt === -1 ? new URLSearchParams() : formatFilters(input[filtersAt] as IncidentFilters);
  parameters.set("ask", name);
  for (const [at, part] of shape.entries()) {
    if (part === "look") {
      const { zoom, box, seen, highlight } = input[at] as Look;
      parameters.set("zoom", String(zoom));
      parameters.set("box", box.join(","));
      if (seen) parameters.set("seen", seen.join(","));
      if (highlight.length > 0) parameters.set("highlight", highlight.join(","));
    } else if (part === "domain") {
      const domain = input[at] as Interval | null;
      if (domain) parameters.set("domain", `${domain.start},${domain.end}`);
    } else if (part !== "filters") parameters.set(part, String(input[at]));
  }
  return parameters;
}

/** What an explorer answers to a question. */
export function answerAsk(
  explorer: Explorer,
  { name, input }: { readonly name: AskName; readonly input: readonly unknown[] },
): unknown {
  return (explorer[name] as (...input: readonly unknown[]) => unknown)(...input);
}
