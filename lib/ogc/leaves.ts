import { INCIDENT_TYPES, STATUSES } from "../model.ts";
import { type IncidentColumns, MINUTE_MS, NO_FIGURE } from "../query/columns.ts";
import { TYPE_NAMES } from "../query/filters.ts";
import { SUBTYPE_NAMES } from "../query/passes.ts";
import type { Comparison, Leaf, Literal } from "./cql2/expression.ts";
import type { FeatureTable } from "./feature-table.ts";
import { type Predicate, shapesTouching } from "./select.ts";
import { temporalPredicate } from "./temporal.ts";

/** The value of a property at a position; null where it is unknown. Times in milliseconds. */
type ReadValue = (position: number) => string | number | null;

/** What a leaf asks, answered from the table and the columns; null where they do not hold what it asks for. */
export function leafPredicate(leaf: Leaf, table: FeatureTable, columns: IncidentColumns | null): Predicate | null {
  switch (leaf.kind) {
    case "intersects": {
      const hits = shapesTouching(table, leaf.geometry);
      return spatial(table, leaf.isNegated, (shape) => hits[shape] === 1);
    }
    case "no-geometry": {
      const isDrawn = spatial(table, false, (shape) => table.shapes[shape] !== null);
      return (at) => isDrawn(at) === leaf.isNegated;
    }
    case "temporal":
      return temporalPredicate(leaf, (name) => timeOf(table, name));
    default: {
      const readValue = timeOf(table, leaf.name) ?? (columns && columnOf(columns, leaf.name));
      return readValue && scalarPredicate(leaf, readValue);
    }
  }
}

/** Whether one of a feature's shapes passes; negated, whether it has shapes and none of them does. */
function spatial({ first, shapeOf, shapes }: FeatureTable, isNegated: boolean, passes: (shape: number) => boolean) {
  return (at: number) => {
    const end = first[at + 1] ?? 0;
    let isDrawn = false;
    for (let of = first[at] ?? 0; of < end; of++) {
      const shape = shapeOf[of] ?? 0;
      if (passes(shape)) return !isNegated;
      isDrawn ||= shapes[shape] !== null;
    }
    return isNegated && isDrawn;
  };
}

function timeOf({ starts, ends, timed }: FeatureTable, name: string): ((at: number) => number | null) | null {
  if (name === "start") return (at) => (at < timed ? (starts[at] ?? 0) * MINUTE_MS : null);
  if (name === "end") return (at) => (at < timed ? (ends[at] ?? 0) * MINUTE_MS + MINUTE_MS - 1000 : null);
  return null;
}

function columnOf(columns: IncidentColumns, name: string): ReadValue | null {
  const coded = (codes: Uint8Array, values: readonly (string | null)[]) => (at: number) =>
    values[codes[at] ?? 0] ?? null;
  const figures = (numbers: Int32Array) => (at: number) => (numbers[at] === NO_FIGURE ? null : (numbers[at] ?? null));
  switch (name) {
    case "type":
      return coded(columns.types, TYPE_NAMES);
    case "group":
      return coded(
        columns.types,
        TYPE_NAMES.map((type) => INCIDENT_TYPES[type].group),
      );
    case "subtype":
      return coded(columns.subtypes, [null, ...SUBTYPE_NAMES]);
    case "status":
      return coded(columns.statuses, STATUSES);
    case "sources":
      return (at) => columns.sources[at] ?? null;
    case "killed":
      return figures(columns.killed);
    case "injured":
      return figures(columns.injured);
    default:
      return null;
  }
}

type ScalarLeaf = Extract<Leaf, { readonly name: string }>;

function scalarPredicate(leaf: ScalarLeaf, readValue: ReadValue): Predicate {
  const known = (passes: (value: string | number) => boolean) => (at: number) => {
    const value = readValue(at);
    return value !== null && passes(value);
  };
  switch (leaf.kind) {
    case "compare":
      return known((value) => compares(value, leaf.comparison, leaf.value));
    case "in":
      return known((value) => leaf.values.some((other) => compares(value, "=", other)) !== leaf.isNegated);
    case "null":
      return (at) => (readValue(at) === null) !== leaf.isNegated;
    case "like": {
      const pattern = likePattern(leaf.pattern);
      return known((value) => pattern.test(String(value)) !== leaf.isNegated);
    }
  }
}

/** A time is compared with a whole day or second. */
function compares(value: string | number, comparison: Comparison, other: Literal): boolean {
  const [low, high] = typeof other === "object" ? [other.start, other.end] : [other, other];
  switch (comparison) {
    case "=":
      return value >= low && value <= high;
    case "<>":
      return value < low || value > high;
    case "<":
      return value < low;
    case "<=":
      return value <= high;
    case ">":
      return value > high;
    case ">=":
      return value >= low;
  }
}

/** `%` stands for any text, `_` for one character; a backslash takes them for themselves. */
function likePattern(pattern: string): RegExp {
  const source = pattern.replace(/\\(.)|([%_])|([.*+?^${}()|[\]/])/gsu, (_, escaped, wild, sign) => {
    if (wild) return wild === "%" ? ".*" : ".";
    return `\\${escaped ?? sign}`;
  });
  return new RegExp(`^${source}$`, "su");
}
