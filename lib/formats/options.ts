import type { IncidentSummary } from "../query/filters.ts";
import type { CsvChoice } from "./csv-choice.ts";
import type { ShapeOf } from "./geometry.ts";

export interface FormatOptions {
  readonly shapeOf: ShapeOf;
  /** Address of the site that shows the incidents, without a slash at its end; null when it is not served anywhere. */
  readonly site: string | null;
  /** ISO instant of the state of the store that is told. */
  readonly asOf: string;
  /** Under what the operator gives the incidents out, in his words; null or left out: he does not say. */
  readonly licence?: string | null;
  /** The columns of CSV; the usual ones when left out. */
  readonly csv?: CsvChoice;
}

/** Address of the page of an incident, or null without a site. */
export function addressOf({ id }: Pick<IncidentSummary, "id">, { site }: Pick<FormatOptions, "site">): string | null {
  return site === null ? null : `${site}/incidents/${encodeURIComponent(id)}`;
}
