/** The public face of Dateline as a library: the only barrel. */

export { type ReadOptions, readSources, type SourceResult } from "./articles/read.ts";
export { InputError, UsageError } from "./errors.ts";
export type { Candidate, Gazetteer } from "./gazetteer/gazetteer.ts";
export { type LoadOptions, loadGazetteer } from "./gazetteer/load.ts";
export { composeIncident } from "./incidents/compose.ts";
export { type LinkDecision, linkReport } from "./incidents/link.ts";
export type * from "./model.ts";
export { READING_VERSION, readArticle } from "./pipeline.ts";
export {
  formatFilters,
  type IncidentFilters,
  type IncidentSummary,
  matchesFilters,
  parseFilters,
} from "./query/filters.ts";
export { openReader, type Reader, RULES } from "./readers.ts";
