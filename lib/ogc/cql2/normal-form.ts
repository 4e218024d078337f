import type { Comparison, Expression, Leaf, NormalExpression } from "./expression.ts";

const OPPOSITES: Readonly<Record<Comparison, Comparison>> = {
  "=": "<>",
  "<>": "=",
  "<": ">=",
  ">=": "<",
  ">": "<=",
  "<=": ">",
};

/** The same expression with each "not" moved down to its leaves. */
export function toNormalForm(expression: Expression, isNegated = false): NormalExpression {
  switch (expression.kind) {
    case "constant":
      return { kind: "constant", value: expression.value !== isNegated };
    case "not":
      return toNormalForm(expression.part, !isNegated);
    case "and":
    case "or": {
      const kind = isNegated === (expression.kind === "and") ? "or" : "and";
      return { kind, parts: expression.parts.map((part) => toNormalForm(part, isNegated)) };
    }
    default:
      return isNegated ? oppositeOf(expression) : expression;
  }
}

function oppositeOf(leaf: Leaf): Leaf {
  if (leaf.kind === "compare") return { ...leaf, comparison: OPPOSITES[leaf.comparison] };
  return { ...leaf, isNegated: !leaf.isNegated };
}
