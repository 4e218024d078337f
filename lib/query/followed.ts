import { formatFilters, parseFilters } from "./filters.ts";

/**
 * A question that is asked again and again, as a query string that is the same however its parameters were written. A
 * window that follows the clock goes on doing so. Throws a UsageError where a parameter cannot be read.
 */
export function followedQuery(parameters: URLSearchParams): string {
  const last = parameters.get("last");
  const filters = parseFilters(parameters, 0);
  const query = formatFilters(last ? { ...filters, from: null, to: null } : filters);
  if (last) query.set("last", last);
  return query.toString();
}
