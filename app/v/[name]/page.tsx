import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { readEnvironment } from "#lib/env";
import { isViewName, overlay, type SavedView, savedParameters } from "#lib/query/saved-view";
import { hrefOf, parseView } from "#lib/query/view";
import { sharedStore } from "#lib/store/shared";
import { IncidentMap } from "../../_map/incident-map.tsx";
import { queryOf, type SearchParameters } from "../../_map/query-of.ts";
import { OembedLinks } from "../../_reading/oembed-links.tsx";
import { viewPreview } from "../../view-metadata.ts";

interface SavedMapProps {
  readonly params: Promise<{ readonly name: string }>;
  readonly searchParams: Promise<SearchParameters>;
}

export async function generateMetadata({ params, searchParams }: SavedMapProps): Promise<Metadata> {
  const saved = await find((await params).name);
  if (!saved) return {};
  const base = savedParameters(saved);
  const { view } = parseView(overlay(base, new URLSearchParams(queryOf(await searchParams))), Date.now());
  return viewPreview(`/v/${saved.name}`, view, base);
}

/** The map with all its controls as a saved view shows it; what the address says wins. */
export default async function SavedMapPage({ params, searchParams }: SavedMapProps) {
  const view = await find((await params).name);
  if (!view) notFound();
  const query = queryOf(await searchParams);
  // Who may frame it stays here.
  const { hosts, createdAt, updatedAt, ...saved } = view;
  return (
    <>
      <OembedLinks href={hrefOf(`/v/${saved.name}`, new URLSearchParams(query))} />
      <IncidentMap query={query} now={Date.now()} saved={saved} canSave={readEnvironment().token !== null} />
    </>
  );
}

async function find(name: string): Promise<SavedView | null> {
  return isViewName(name) ? (await sharedStore()).findView(name) : null;
}
