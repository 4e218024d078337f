import { readEnvironment } from "#lib/env";
import { hrefOf } from "#lib/query/view";
import { IncidentMap } from "./_map/incident-map.tsx";
import { queryOf, type SearchParameters } from "./_map/query-of.ts";
import { OembedLinks } from "./_reading/oembed-links.tsx";

/** The map with all its controls. Incidents are fetched by the browser: this page reads nothing. */
export default async function MapPage({ searchParams }: { searchParams: Promise<SearchParameters> }) {
  const query = queryOf(await searchParams);
  return (
    <>
      <OembedLinks href={hrefOf("/", new URLSearchParams(query))} />
      <IncidentMap query={query} now={Date.now()} canSave={readEnvironment().token !== null} />
    </>
  );
}
