import type { Leaf, NormalExpression } from "./cql2/expression.ts";
import type { Predicate } from "./select.ts";

/** Who answers the parts of a filter. */
export interface Answerers {
  /** From what is at hand; null where that does not hold it. */
  atHand(leaf: Leaf): Predicate | null;
  /** By the store, for all features at once. */
  stored(expression: NormalExpression): Promise<Predicate>;
}

/** The predicate of a filter. What only the store can answer it is asked in one question where AND and OR allow. */
export async function predicateOf(expression: NormalExpression, answerers: Answerers): Promise<Predicate> {
  if (expression.kind === "constant") return () => expression.value;
  if (expression.kind !== "and" && expression.kind !== "or") {
    return answerers.atHand(expression) ?? answerers.stored(expression);
  }
  const { kind } = expression;
  const isStored = (part: NormalExpression) => isOfTheStore(part, answerers);
  const stored = expression.parts.filter(isStored);
  const others = expression.parts.filter((part) => !isStored(part));
  const predicates = await Promise.all([
    // What is at hand first: it is asked first as well.
    ...others.map((part) => predicateOf(part, answerers)),
    ...(stored.length > 0 ? [answerers.stored({ kind, parts: stored })] : []),
  ]);
  if (kind === "and") return (at) => predicates.every((predicate) => predicate(at));
  return (at) => predicates.some((predicate) => predicate(at));
}

/** Whether every leaf is answered by the store alone. */
function isOfTheStore(expression: NormalExpression, answerers: Answerers): boolean {
  if (expression.kind === "constant") return false;
  if (expression.kind === "and" || expression.kind === "or")
    return expression.parts.every((part) => isOfTheStore(part, answerers));
  return answerers.atHand(expression) === null;
}
