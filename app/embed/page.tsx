import type { Metadata } from "next";
import { IncidentMap } from "../_map/incident-map.tsx";
import { queryOf, type SearchParameters } from "../_map/query-of.ts";

export const metadata: Metadata = { robots: { index: false } };

/** The same map for frames of other sites: the same parameters, and only the parts that `show` names. */
export default async function EmbedPage({ searchParams }: { searchParams: Promise<SearchParameters> }) {
  return <IncidentMap query={queryOf(await searchParams)} isEmbed />;
}
