import type { Interval } from "../query/interval.ts";
import type { Leaf, PeriodEdge, TemporalOperator } from "./cql2/expression.ts";
import type { Predicate } from "./select.ts";

type TimeOf = (position: number) => number | null;
type TemporalLeaf = Extract<Leaf, { readonly kind: "temporal" }>;

/** Where a period begins and ends, each as the second or day that it stands for. */
interface Edges {
  readonly start: Interval;
  readonly end: Interval;
}

/** Whether two periods stand to each other as the operator says; null where one of them is unknown. */
export function temporalPredicate(leaf: TemporalLeaf, timeOf: (name: string) => TimeOf | null): Predicate | null {
  const { left, right, operator, isNegated } = leaf;
  const edges = [left.start, left.end, right.start, right.end].map((edge) => edgeReader(edge, timeOf));
  if (edges.includes(null)) return null;
  const [leftStart, leftEnd, rightStart, rightEnd] = edges as EdgeReader[];
  return (at) => {
    const one = edgesAt(at, leftStart, leftEnd);
    const other = edgesAt(at, rightStart, rightEnd);
    return one !== null && other !== null && OPERATORS[operator](one, other) !== isNegated;
  };
}

type EdgeReader = (position: number) => Interval | null;

function edgeReader(edge: PeriodEdge, timeOf: (name: string) => TimeOf | null): EdgeReader | null {
  if (edge.kind === "moment") return () => edge;
  if (edge.kind === "open") return () => ({ start: edge.at, end: edge.at });
  const read = timeOf(edge.name);
  if (!read) return null;
  return (at) => {
    const time = read(at);
    return time === null ? null : { start: time, end: time + 999 };
  };
}

function edgesAt(at: number, first: EdgeReader | undefined, last: EdgeReader | undefined): Edges | null {
  const [start, end] = [first?.(at), last?.(at)];
  return start && end ? { start, end } : null;
}

const begin = ({ start }: Edges) => start.start;
const finish = ({ end }: Edges) => end.end;
const touch = (one: Interval, other: Interval) => one.start <= other.end && one.end >= other.start;

type Relation = (one: Edges, other: Edges) => boolean;
const turned =
  (relation: Relation): Relation =>
  (one, other) =>
    relation(other, one);

const before: Relation = (one, other) => finish(one) < begin(other);
const during: Relation = (one, other) => begin(one) > begin(other) && finish(one) < finish(other);
const finishes: Relation = (one, other) => finish(one) === finish(other) && begin(one) > begin(other);
const shares: Relation = (one, other) => begin(one) <= finish(other) && finish(one) >= begin(other);
const meets: Relation = (one, other) => touch(one.end, other.start);
const overlaps: Relation = (one, other) =>
  begin(one) < begin(other) && finish(one) > begin(other) && finish(one) < finish(other);
const starts: Relation = (one, other) => begin(one) === begin(other) && finish(one) < finish(other);

const OPERATORS: Readonly<Record<TemporalOperator, Relation>> = {
  T_AFTER: turned(before),
  T_BEFORE: before,
  T_CONTAINS: turned(during),
  T_DISJOINT: (one, other) => !shares(one, other),
  T_DURING: during,
  T_EQUALS: (one, other) => begin(one) === begin(other) && finish(one) === finish(other),
  T_FINISHEDBY: turned(finishes),
  T_FINISHES: finishes,
  T_INTERSECTS: shares,
  T_MEETS: meets,
  T_METBY: turned(meets),
  T_OVERLAPPEDBY: turned(overlaps),
  T_OVERLAPS: overlaps,
  T_STARTEDBY: turned(starts),
  T_STARTS: starts,
};
