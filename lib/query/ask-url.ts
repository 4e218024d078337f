import { z } from "zod";
import { UsageError } from "../errors.ts";
import type { Explorer, Look } from "./explorer.ts";
import { FILTER_PARAMETERS, formatFilters, type IncidentFilters, parseFilters } from "./filters.ts";
import type { Interval } from "./interval.ts";
import { SORTS } from "./view.ts";

// Questions to the explorer as query parameters: filters as everywhere, and what each question needs besides.

type Asked = Omit<Explorer, "learn" | "knows">;
export type AskName = keyof Asked;

/** Parameters of each question, in the order of its arguments; `filters` stand for all of theirs. */
const SHAPES = {
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
  listed: ["filters", "sort", "first", "last"],
  neighbours: ["filters", "id"],
  bounds: ["filters"],
} as const satisfies Record<AskName, readonly string[]>;

export const ASK_NAMES = Object.keys(SHAPES) as AskName[];

type ParameterName = Exclude<(typeof SHAPES)[AskName][number], "filters" | "look">;
const LOOK_PARAMETERS = ["zoom", "box", "highlight"] as const;
const MOST_POSITIONS = 1000;
const MOST_HIGHLIGHTED = 10;

const numbers = z
  .string()
  .transform((text) => text.split(",").map(Number))
  .refine((values) => values.every(Number.isFinite), "must be numbers with commas between");
const whole = z.coerce.number().int().min(0);
const positions = numbers.refine(
  (values) => values.length <= MOST_POSITIONS && values.every((value) => Number.isInteger(value) && value >= 0),
  `must be at most ${MOST_POSITIONS} whole numbers`,
);
const interval = numbers
  .refine((values) => values.length === 2 && (values[0] ?? 0) <= (values[1] ?? 0), "must be start,end in milliseconds")
  .transform(([start = 0, end = 0]): Interval => ({ start, end }));

const schemas = {
  mark: whole,
  positions,
  domain: interval,
  bins: z.coerce.number().int().min(1).max(2000),
  midnight: z.coerce.number().int(),
  sort: z.enum(SORTS),
  first: whole,
  last: whole,
  id: z.string().min(1).max(200),
  zoom: z.coerce.number().min(0).max(22),
  box: numbers.refine((values) => values.length === 4, "must be west,north,east,south in Web Mercator from 0 to 1"),
  highlight: z
    .string()
    .transform((text) => text.split(",").filter((id) => id !== ""))
    .refine((ids) => ids.length <= MOST_HIGHLIGHTED, `must be at most ${MOST_HIGHLIGHTED} ids`),
};

/** A question with its arguments as query parameters. What is null or empty is left out. */
export function formatAsk(name: AskName, input: readonly unknown[]): URLSearchParams {
  const shape: readonly string[] = SHAPES[name];
  const filtersAt = shape.indexOf("filters");
  const parameters = filtersAt === -1 ? new URLSearchParams() : formatFilters(input[filtersAt] as IncidentFilters);
  parameters.set("ask", name);
  for (const [at, part] of shape.entries()) {
    if (part === "look") {
      const { zoom, box, highlight } = input[at] as Look;
      parameters.set("zoom", String(zoom));
      parameters.set("box", box.join(","));
      if (highlight.length > 0) parameters.set("highlight", highlight.join(","));
    } else if (part === "domain") {
      const domain = input[at] as Interval | null;
      if (domain) parameters.set("domain", `${domain.start},${domain.end}`);
    } else if (part !== "filters") parameters.set(part, String(input[at]));
  }
  return parameters;
}

/** Reads a question. Throws a UsageError that names the parameter. */
export function parseAsk(parameters: URLSearchParams): {
  name: AskName;
  filters: IncidentFilters;
  input: readonly unknown[];
} {
  const name = ASK_NAMES.find((known) => known === parameters.get("ask"));
  if (!name)
    throw new UsageError(`parameter ask=${parameters.get("ask") ?? ""} must be one of ${ASK_NAMES.join(", ")}`);
  const shape: readonly (ParameterName | "filters" | "look")[] = SHAPES[name];
  const known = ["ask", ...FILTER_PARAMETERS, ...shape, ...(shape.includes("look") ? LOOK_PARAMETERS : [])];
  const unknown = [...parameters.keys()].find((key) => !known.includes(key));
  if (unknown !== undefined) throw new UsageError(`parameter ${unknown} is not known for ask=${name}`);
  const read = <K extends keyof typeof schemas>(key: K): z.infer<(typeof schemas)[K]> => {
    const parsed = schemas[key].safeParse(parameters.get(key) ?? (key === "highlight" ? "" : undefined));
    if (parsed.success) return parsed.data as z.infer<(typeof schemas)[K]>;
    const why = parsed.error.issues.map((issue) => issue.message).join("; ");
    throw new UsageError(`parameter ${key}=${parameters.get(key) ?? ""}: ${why}`);
  };
  const filters = parseFilters(parameters);
  const input = shape.map((part) => {
    if (part === "filters") return filters;
    if (part === "look") return { zoom: read("zoom"), box: read("box"), highlight: read("highlight") };
    if (part === "domain" && name === "counts" && !parameters.has("domain")) return null;
    return read(part);
  });
  return { name, filters, input };
}

/** What an explorer answers to a question that `parseAsk` read. */
export function answerAsk(
  explorer: Explorer,
  { name, input }: Pick<ReturnType<typeof parseAsk>, "name" | "input">,
): unknown {
  return (explorer[name] as (...input: readonly unknown[]) => unknown)(...input);
}
