import type { IncidentSummary } from "../query/filters.ts";
import type { ShapeOf } from "./geometry.ts";

export interface FormatOptions {
  readonly shapeOf: ShapeOf;
  /** Address of the site that shows the incidents, without a slash at its end; null when it is not served anywhere. */
  readonly site: string | null;
  /** ISO instant at which this was asked. */
  readonly asOf: string;
}

/** Address of the page of an incident, or null without a site. */
export function addressOf({ id }: Pick<IncidentSummary, "id">, { site }: Pick<FormatOptions, "site">): string | null {
  return site === null ? null : `${site}/incidents/${encodeURIComponent(id)}`;
}
