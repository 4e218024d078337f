import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { readEnvironment } from "#lib/env";
import { isViewName, type SavedView } from "#lib/query/saved-view";
import { sharedStore } from "#lib/store/shared";
import { IncidentMap } from "../../_map/incident-map.tsx";
import { queryOf, type SearchParameters } from "../../_map/query-of.ts";

interface SavedMapProps {
  readonly params: Promise<{ readonly name: string }>;
  readonly searchParams: Promise<SearchParameters>;
}

export async function generateMetadata({ params }: SavedMapProps): Promise<Metadata> {
  const view = await find((await params).name);
  return view ? { ...(view.title && { title: view.title }), ...(view.caption && { description: view.caption }) } : {};
}

/** The map with all its controls as a saved view shows it; what the address says wins. */
export default async function SavedMapPage({ params, searchParams }: SavedMapProps) {
  const view = await find((await params).name);
  if (!view) notFound();
  // Who may frame it stays here.
  const { hosts, createdAt, updatedAt, ...saved } = view;
  return (
    <IncidentMap
      query={queryOf(await searchParams)}
      now={Date.now()}
      saved={saved}
      canSave={readEnvironment().token !== null}
    />
  );
}

async function find(name: string): Promise<SavedView | null> {
  return isViewName(name) ? (await sharedStore()).findView(name) : null;
}
