import { readEnvironment } from "#lib/env";
import { IncidentMap } from "./_map/incident-map.tsx";
import { queryOf, type SearchParameters } from "./_map/query-of.ts";

/** The map with all its controls. Incidents are fetched by the browser: this page reads nothing. */
export default async function MapPage({ searchParams }: { searchParams: Promise<SearchParameters> }) {
  return (
    <IncidentMap query={queryOf(await searchParams)} now={Date.now()} canSave={readEnvironment().token !== null} />
  );
}
