import { UsageError } from "../errors.ts";
import { ASK_NAMES, ASK_SHAPES, type AskName } from "./ask-url.ts";
import { FILTER_PARAMETERS, type IncidentFilters, parseFilters } from "./filters.ts";
import type { Interval } from "./interval.ts";
import { held, numbers, oneOf, type Reader, readText, textOf, wholeNumber, words } from "./readers.ts";
import { SORTS } from "./view.ts";

// Reads what ask-url.ts writes; only the server does.

export interface ParsedAsk {
  readonly name: AskName;
  readonly filters: IncidentFilters;
  /** The arguments of the question, in their order. */
  readonly input: readonly unknown[];
}

type ParameterName = Exclude<(typeof ASK_SHAPES)[AskName][number], "filters" | "look">;
const LOOK_PARAMETERS = ["zoom", "box", "seen", "highlight"] as const;
const MOST_POSITIONS = 1000;
const MOST_HIGHLIGHTED = 10;
const MOST_BINS = 2000;
const MAX_ZOOM = 22;
const MAX_ID = 200;

const whole = wholeNumber(0);
const box: Reader<readonly number[]> = (text) => {
  const sides = numbers(text);
  return held(sides, sides.length === 4, "must be west,north,east,south in Web Mercator from 0 to 1");
};

const READERS = {
  mark: whole,
  positions: (text) => {
    const values = text === "" ? [] : numbers(text);
    const areWhole = values.every((value) => Number.isInteger(value) && value >= 0);
    return held(values, areWhole && values.length <= MOST_POSITIONS, `must be at most ${MOST_POSITIONS} whole numbers`);
  },
  domain: (text): Interval => {
    const [start = 0, end = 0, ...others] = numbers(text);
    const isInterval = text.includes(",") && others.length === 0 && start <= end;
    return held({ start, end }, isInterval, "must be start,end in milliseconds");
  },
  bins: wholeNumber(1, MOST_BINS),
  midnight: wholeNumber(Number.MIN_SAFE_INTEGER),
  sort: oneOf(SORTS),
  first: whole,
  until: whole,
  id: textOf(1, MAX_ID),
  zoom: (text) => {
    const [zoom = Number.NaN, ...others] = numbers(text);
    return held(zoom, others.length === 0 && zoom >= 0 && zoom <= MAX_ZOOM, `must be a number from 0 to ${MAX_ZOOM}`);
  },
  box,
  seen: box,
  highlight: (text) => {
    const ids = words(text);
    return held(ids, ids.length <= MOST_HIGHLIGHTED, `must be at most ${MOST_HIGHLIGHTED} ids`);
  },
} satisfies Record<ParameterName | (typeof LOOK_PARAMETERS)[number], Reader<unknown>>;

/** Reads a question. Throws a UsageError that names the parameter. */
export function parseAsk(parameters: URLSearchParams, now: number): ParsedAsk {
  const name = ASK_NAMES.find((known) => known === parameters.get("ask"));
  if (!name)
    throw new UsageError(`parameter ask=${parameters.get("ask") ?? ""} must be one of ${ASK_NAMES.join(", ")}`);
  const shape: readonly (ParameterName | "filters" | "look")[] = ASK_SHAPES[name];
  const known = ["ask", ...FILTER_PARAMETERS, ...shape, ...(shape.includes("look") ? LOOK_PARAMETERS : [])];
  const unknown = [...parameters.keys()].find((key) => !known.includes(key));
  if (unknown !== undefined) throw new UsageError(`parameter ${unknown} is not known for ask=${name}`);
  const read = (key: keyof typeof READERS): unknown => {
    const reader: Reader<unknown> = READERS[key];
    const text = parameters.get(key) ?? (key === "highlight" ? "" : null);
    if (text === null) throw new UsageError(`parameter ${key} is missing for ask=${name}`);
    return readText(key, text, reader);
  };
  const filters = parseFilters(parameters, now);
  const input = shape.map((part) => {
    if (part === "filters") return filters;
    if (part === "look") {
      const seen = parameters.has("seen") && { seen: read("seen") };
      return { zoom: read("zoom"), box: read("box"), ...seen, highlight: read("highlight") };
    }
    if (part === "domain" && name === "counts" && !parameters.has("domain")) return null;
    return read(part);
  });
  return { name, filters, input };
}
