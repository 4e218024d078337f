import type { Metadata } from "next";
import { readEnvironment } from "#lib/env";
import { hrefOf, parseView } from "#lib/query/view";
import { IncidentMap } from "./_map/incident-map.tsx";
import { queryOf, type SearchParameters } from "./_map/query-of.ts";
import { OembedLinks } from "./_reading/oembed-links.tsx";
import { viewPreview } from "./view-metadata.ts";

interface Props {
  readonly searchParams: Promise<SearchParameters>;
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { view } = parseView(new URLSearchParams(queryOf(await searchParams)), Date.now());
  return viewPreview("/", view);
}

/** The map with all its controls. Incidents are fetched by the browser: this page reads nothing. */
export default async function MapPage({ searchParams }: Props) {
  const query = queryOf(await searchParams);
  return (
    <>
      <OembedLinks href={hrefOf("/", new URLSearchParams(query))} />
      <IncidentMap query={query} now={Date.now()} canSave={readEnvironment().token !== null} />
    </>
  );
}
