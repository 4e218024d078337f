/** The public face of Dateline as a library: the only barrel, and what `import … from "dateline"` gives. */

export { type ArticleDraft, buildArticle } from "./articles/article.ts";
export { type PageOrigin, readHtml } from "./articles/html.ts";
export { type ReadOptions, readSources, type SourceResult } from "./articles/read.ts";
export { InputError, UsageError } from "./errors.ts";
export type { Candidate, Gazetteer } from "./gazetteer/gazetteer.ts";
export { type LoadOptions, loadGazetteer } from "./gazetteer/load.ts";
export { composeIncident } from "./incidents/compose.ts";
export { type Linkable, type LinkCandidate, type LinkDecision, linkReport } from "./incidents/link.ts";
export { type LinkedReports, linkReports, type ReportLink } from "./link-readings.ts";
export * from "./model.ts";
export { READING_VERSION, readArticle, readToponyms } from "./pipeline.ts";
export type { IncidentColumns } from "./query/columns.ts";
export { columnsOf } from "./query/columns-builder.ts";
export { decodeColumns, encodeColumns } from "./query/columns-file.ts";
export { createExplorer, type Explorer, type Look } from "./query/explorer.ts";
export type { Facets } from "./query/facets.ts";
export {
  formatFilters,
  type IncidentFilters,
  type IncidentSummary,
  matchesFilters,
  NO_FILTERS,
  parseFilters,
} from "./query/filters.ts";
export { openReader, type Reader, RULES } from "./readers.ts";
export {
  buildTimeIndex,
  type IndexBin,
  type IndexHistogram,
  type IndexMark,
  type TimeIndex,
} from "./time-index.ts";
