import { useCallback } from "react";
import { createRoot } from "react-dom/client";
import { overlay, savedParameters } from "#lib/query/saved-view";
import { parseView } from "#lib/query/view";
import { EmbedMap } from "../_map/embed-map.tsx";
import { SavedProvider, type ShownView } from "../_map/saved-context.tsx";
import { isFramed } from "../_map/use-host.ts";
import { type UpdateView, useView } from "../_map/use-view.ts";
import { loadTexts } from "../_texts/load-texts.ts";
import type { Texts } from "../_texts/texts.ts";
import { GivenTexts } from "../_texts/use-texts.tsx";
import { savedOfPage } from "./saved-of-page.ts";
import "../styles/base.css";
import "../styles/direction.css";
import "../styles/controls.css";
import "../styles/map.css";
import "../styles/legend.css";
import "../styles/still.css";
import "../styles/panel.css";
import "../styles/card.css";
import "../styles/timeline.css";
import "../styles/phone.css";
import "../styles/forced.css";
import "../styles/print.css";
import "../styles/plain.css";

// What a frame of another site runs. Its bundle is made by vite.config.ts, its page by document.ts.

interface EmbedProps {
  readonly query: string;
  readonly saved: ShownView | null;
  readonly texts: Texts;
}

function Embed({ query, saved, texts }: EmbedProps) {
  const state = useView({ query, saved });
  const { update } = state;
  /** In a frame nothing goes into the browser's history: Back belongs to the page around it. */
  const follow = useCallback<UpdateView>((change) => update(change, "follow"), [update]);
  return (
    <GivenTexts language={state.view.language} texts={texts}>
      <SavedProvider saved={saved} canSave={false}>
        <EmbedMap {...state} update={isFramed() ? follow : update} />
      </SavedProvider>
    </GivenTexts>
  );
}

/** Draws the embed that the address asks for. */
export async function openEmbed(): Promise<void> {
  const root = document.getElementById("root");
  if (!root) return;
  const query = window.location.search;
  const saved = savedOfPage();
  const base = saved ? savedParameters(saved) : new URLSearchParams();
  const { language } = parseView(overlay(base, new URLSearchParams(query)), Date.now()).view;
  const texts = await loadTexts(language);
  root.replaceChildren();
  createRoot(root).render(<Embed query={query} saved={saved} texts={texts} />);
  // The list that stands in for the map where no script runs makes way.
  document.documentElement.dataset.embedRuns = "";
}
