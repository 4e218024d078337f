import type { Interval } from "../../query/interval.ts";
import type { FlatGeometry } from "../geometry/flat.ts";

export const COMPARISONS = ["=", "<>", "<", ">", "<=", ">="] as const;
export type Comparison = (typeof COMPARISONS)[number];

export const TEMPORAL_OPERATORS = [
  "T_AFTER",
  "T_BEFORE",
  "T_CONTAINS",
  "T_DISJOINT",
  "T_DURING",
  "T_EQUALS",
  "T_FINISHEDBY",
  "T_FINISHES",
  "T_INTERSECTS",
  "T_MEETS",
  "T_METBY",
  "T_OVERLAPPEDBY",
  "T_OVERLAPS",
  "T_STARTEDBY",
  "T_STARTS",
] as const;
export type TemporalOperator = (typeof TEMPORAL_OPERATORS)[number];

/** A date or an instant: the milliseconds that it stands for, a whole day or a second. */
export interface Moment extends Interval {
  readonly kind: "moment";
}
export type Literal = string | number | Moment;

/** One side of a temporal operator: where it begins and ends, each a property, a moment or open. */
export interface Period {
  readonly start: PeriodEdge;
  readonly end: PeriodEdge;
}
export type PeriodEdge =
  | Moment
  | { readonly kind: "property"; readonly name: string }
  | { readonly kind: "open"; readonly at: number };

/** What is asked of one feature by itself. What is unknown answers neither it nor its opposite. */
export type Leaf =
  | { readonly kind: "compare"; readonly name: string; readonly comparison: Comparison; readonly value: Literal }
  | { readonly kind: "like"; readonly name: string; readonly pattern: string; readonly isNegated: boolean }
  | { readonly kind: "in"; readonly name: string; readonly values: readonly Literal[]; readonly isNegated: boolean }
  | { readonly kind: "null"; readonly name: string; readonly isNegated: boolean }
  | { readonly kind: "intersects"; readonly geometry: FlatGeometry; readonly isNegated: boolean }
  | { readonly kind: "no-geometry"; readonly isNegated: boolean }
  | {
      readonly kind: "temporal";
      readonly operator: TemporalOperator;
      readonly left: Period;
      readonly right: Period;
      readonly isNegated: boolean;
    };

/** A CQL2 expression as a tree. */
export type Expression =
  | Leaf
  | { readonly kind: "constant"; readonly value: boolean }
  | { readonly kind: "not"; readonly part: Expression }
  | { readonly kind: "and"; readonly parts: readonly Expression[] }
  | { readonly kind: "or"; readonly parts: readonly Expression[] };

/** An expression without "not" above its leaves: what is unknown may then be taken for false. */
export type NormalExpression =
  | Leaf
  | { readonly kind: "constant"; readonly value: boolean }
  | { readonly kind: "and"; readonly parts: readonly NormalExpression[] }
  | { readonly kind: "or"; readonly parts: readonly NormalExpression[] };
