/** One property of the features of a collection. */
export interface Property {
  readonly name: string;
  readonly type: "string" | "integer" | "number" | "date-time";
  readonly description: string;
  /** Every value that it has, where they are a fixed set. */
  readonly values?: readonly string[];
  readonly format?: "uri";
  /** Whether it may be asked for: as a query parameter of its name, and in a filter. */
  readonly isQueryable: boolean;
}
