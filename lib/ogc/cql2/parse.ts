import { Unreadable } from "../../query/readers.ts";
import { readTime } from "../datetime.ts";
import type { Property } from "../properties.ts";
import {
  COMPARISONS,
  type Comparison,
  type Expression,
  type Literal,
  type Moment,
  type NormalExpression,
  type Period,
  type PeriodEdge,
  TEMPORAL_OPERATORS,
  type TemporalOperator,
} from "./expression.ts";
import { toNormalForm } from "./normal-form.ts";
import { parseGeometry } from "./parse-geometry.ts";
import { TokenReader } from "./reader.ts";
import type { Token } from "./tokens.ts";

/** Brackets within brackets, and conditions of one filter. */
const DEEPEST = 40;
const MOST_CONDITIONS = 100;
/** Values of one IN. */
const MOST_VALUES = 500;

/** What may be asked for, by name. */
export type Queryables = ReadonlyMap<string, Property>;

/** Names that stand for the geometry of a feature. */
export const GEOMETRY_NAMES: readonly string[] = ["geometry", "geom"];

/** Reads a CQL2 text. Throws an Unreadable that names the character and the reason. */
export function parseCql2(source: string, queryables: Queryables): NormalExpression {
  const parser = new Parser(new TokenReader(source), queryables);
  return toNormalForm(parser.whole());
}

class Parser {
  private depth = 0;
  private conditions = 0;

  constructor(
    private readonly reader: TokenReader,
    private readonly queryables: Queryables,
  ) {}

  whole(): Expression {
    const expression = this.either();
    this.reader.expectEnd();
    return expression;
  }

  private either(): Expression {
    if (++this.depth > DEEPEST) this.reader.fail(`brackets are at most ${DEEPEST} deep`);
    const expression = this.joined("or", () => this.joined("and", () => this.negated()));
    this.depth--;
    return expression;
  }

  private joined(kind: "and" | "or", part: () => Expression): Expression {
    const first = part();
    const parts = [first];
    while (this.reader.takes(kind.toUpperCase())) parts.push(part());
    return parts.length === 1 ? first : { kind, parts };
  }

  private negated(): Expression {
    if (!this.reader.takes("NOT")) return this.condition();
    if (++this.depth > DEEPEST) this.reader.fail(`NOT is at most ${DEEPEST} deep`);
    const part = this.negated();
    this.depth--;
    return { kind: "not", part };
  }

  private condition(): Expression {
    const { reader } = this;
    if (reader.takes("(")) {
      const expression = this.either();
      reader.expect(")");
      return expression;
    }
    if (++this.conditions > MOST_CONDITIONS) reader.fail(`a filter has at most ${MOST_CONDITIONS} conditions`);
    if (reader.takes("TRUE")) return { kind: "constant", value: true };
    if (reader.takes("FALSE")) return { kind: "constant", value: false };
    if (reader.isNext("(", 1)) {
      const name = reader.peek().text.toUpperCase();
      if (name === "S_INTERSECTS" || name === "INTERSECTS") return this.spatial();
      const operator = TEMPORAL_OPERATORS.find((known) => known === name);
      if (operator) return this.temporal(operator);
      if (!["DATE", "TIMESTAMP"].includes(name))
        reader.fail(`there is no function ${name}; there are S_INTERSECTS, ${TEMPORAL_OPERATORS.join(", ")}`);
    }
    const token = reader.peek();
    return token.kind === "word" && !["DATE", "TIMESTAMP"].includes(token.text.toUpperCase())
      ? this.predicate()
      : token.kind === "quoted-word"
        ? this.predicate()
        : this.turnedComparison();
  }

  /** A property and what is asked of it. */
  private predicate(): Expression {
    const { reader } = this;
    const token = reader.take();
    if (GEOMETRY_NAMES.includes(token.text)) return this.geometryIsNull(token);
    const property = this.property(token);
    const isNegated = reader.takes("NOT");
    const { name } = property;
    if (reader.takes("LIKE")) {
      if (property.type !== "string") reader.fail(`${name} is no text, which LIKE asks for`, token);
      return { kind: "like", name, pattern: reader.text(), isNegated };
    }
    if (reader.takes("BETWEEN")) return this.between(property, isNegated);
    if (reader.takes("IN")) return { kind: "in", name, values: this.values(property), isNegated };
    if (isNegated) reader.fail("LIKE, BETWEEN or IN is expected");
    if (reader.takes("IS")) return { kind: "null", name, isNegated: this.endOfIsNull() };
    return { kind: "compare", name, comparison: this.comparison(), value: this.literal(property) };
  }

  /** IS [NOT] NULL: whether NOT stands there. */
  private endOfIsNull(): boolean {
    const isNegated = this.reader.takes("NOT");
    this.reader.expect("NULL");
    return isNegated;
  }

  private geometryIsNull(token: Token): Expression {
    if (!this.reader.takes("IS")) this.reader.fail("a geometry is asked by S_INTERSECTS or IS NULL", token);
    return { kind: "no-geometry", isNegated: this.endOfIsNull() };
  }

  private between(property: Property, isNegated: boolean): Expression {
    const { name } = property;
    const low = this.literal(property);
    this.reader.expect("AND");
    const high = this.literal(property);
    const both: Expression = {
      kind: "and",
      parts: [
        { kind: "compare", name, comparison: ">=", value: low },
        { kind: "compare", name, comparison: "<=", value: high },
      ],
    };
    return isNegated ? { kind: "not", part: both } : both;
  }

  private values(property: Property): Literal[] {
    const { reader } = this;
    reader.expect("(");
    const values = [this.literal(property)];
    while (reader.takes(",")) values.push(this.literal(property));
    if (values.length > MOST_VALUES) reader.fail(`IN has at most ${MOST_VALUES} values`);
    reader.expect(")");
    return values;
  }

  /** A value before the property: 5 < killed. */
  private turnedComparison(): Expression {
    const { reader } = this;
    const begun = reader.peek();
    // The type is told by the property behind it, which is looked at first.
    const behind = begun.kind === "word" ? 5 : 2;
    const token = reader.peek(behind);
    if (token.kind !== "word" && token.kind !== "quoted-word") reader.fail("a property is expected");
    const property = this.property(token);
    const value = this.literal(property);
    const comparison = this.comparison();
    reader.take();
    const turned = ({ "<": ">", ">": "<", "<=": ">=", ">=": "<=", "=": "=", "<>": "<>" } as const)[comparison];
    return { kind: "compare", name: property.name, comparison: turned, value };
  }

  private comparison(): Comparison {
    const found = COMPARISONS.find((comparison) => this.reader.takes(comparison));
    return found ?? this.reader.fail(`${COMPARISONS.join(", ")}, LIKE, BETWEEN, IN or IS NULL is expected`);
  }

  private property(token: Token): Property {
    const property = this.queryables.get(token.text);
    const known = [...this.queryables.keys()].join(", ");
    return property ?? this.reader.fail(`there is no property of this name; there are ${known}`, token);
  }

  private literal(property: Property): Literal {
    const { reader } = this;
    if (property.type === "string") return reader.text();
    if (property.type === "date-time") return this.moment();
    return reader.number();
  }

  /** DATE('2025-03-26'), TIMESTAMP('2025-03-26T10:00:00Z'), or the text alone. */
  private moment(): Moment {
    const { reader } = this;
    const isNamed = reader.takes("DATE") || reader.takes("TIMESTAMP");
    if (isNamed) reader.expect("(");
    const token = reader.peek();
    const moment = momentOf(reader, reader.text(), token);
    if (isNamed) reader.expect(")");
    return moment;
  }

  private spatial(): Expression {
    const { reader } = this;
    reader.take();
    reader.expect("(");
    const isProperty = () => GEOMETRY_NAMES.includes(reader.peek().text);
    const isFirst = isProperty();
    if (isFirst) {
      reader.take();
      reader.expect(",");
    }
    const geometry = parseGeometry(reader);
    if (!isFirst) {
      reader.expect(",");
      if (!isProperty()) reader.fail(`the geometry of the feature is called ${GEOMETRY_NAMES.join(" or ")}`);
      reader.take();
    }
    reader.expect(")");
    return { kind: "intersects", geometry, isNegated: false };
  }

  private temporal(operator: TemporalOperator): Expression {
    const { reader } = this;
    reader.take();
    reader.expect("(");
    const left = this.period();
    reader.expect(",");
    const right = this.period();
    reader.expect(")");
    return { kind: "temporal", operator, left, right, isNegated: false };
  }

  private period(): Period {
    const { reader } = this;
    if (!reader.takes("INTERVAL")) {
      const edge = this.edge(null);
      return { start: edge, end: edge };
    }
    reader.expect("(");
    const start = this.edge(Number.NEGATIVE_INFINITY);
    reader.expect(",");
    const end = this.edge(Number.POSITIVE_INFINITY);
    reader.expect(")");
    return { start, end };
  }

  /** A property or a moment; `'..'` where it may be open. */
  private edge(open: number | null): PeriodEdge {
    const { reader } = this;
    const token = reader.peek();
    if (token.kind === "text" && token.text === ".." && open !== null) {
      reader.take();
      return { kind: "open", at: open };
    }
    if (token.kind === "text" || reader.isNext("DATE") || reader.isNext("TIMESTAMP")) return this.moment();
    const property = this.property(reader.take());
    if (property.type !== "date-time") reader.fail(`${property.name} is no time`, token);
    return { kind: "property", name: property.name };
  }
}

function momentOf(reader: TokenReader, text: string, token: Token): Moment {
  try {
    const { start, end } = readTime(text);
    if (end > start) return { kind: "moment", start, end };
    // Times are told to the second.
    const second = Math.floor(start / 1000) * 1000;
    return { kind: "moment", start: second, end: second + 999 };
  } catch (thrown) {
    if (thrown instanceof Unreadable) return reader.fail(thrown.message, token);
    throw thrown;
  }
}
