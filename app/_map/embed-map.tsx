"use client";
import { useEffect, useState } from "react";
import type { EmbedPart } from "#lib/query/view";
import { useTexts } from "../_texts/use-texts.tsx";
import { EmbedFoot } from "./embed-foot.tsx";
import { Legend } from "./legend.tsx";
import { ListPanel } from "./list-panel.tsx";
import { MapNote } from "./map-note.tsx";
import { MapStage } from "./map-stage.tsx";
import { MapTimeline } from "./map-timeline.tsx";
import { useFrozenName } from "./saved-context.tsx";
import { useCard } from "./use-card.tsx";
import { useFollow } from "./use-follow.ts";
import { useHost } from "./use-host.ts";
import { useMapState } from "./use-map-state.ts";
import { latePart, usePart } from "./use-part.ts";
import { useIsSeen } from "./use-seen.ts";
import type { useView } from "./use-view.ts";

const LIST = latePart(async () => (await import("./incident-list.tsx")).IncidentList);
const NOTHING = () => {};

/** The map for frames of other sites, with only the parts that its address asks for. It remembers nothing. */
export function EmbedMap(address: ReturnType<typeof useView>) {
  const { view } = address;
  const [isLegendOpen, setLegendOpen] = useState(false);
  const [isListAsked, setListAsked] = useState(false);
  const state = useMapState(address, NOTHING);
  const card = useCard(state, true);
  const texts = useTexts();
  const has = (part: EmbedPart) => view.parts.includes(part);
  const hasList = has("list") || isListAsked;
  const List = usePart(LIST, hasList);
  const isSeen = useIsSeen(true);
  useHost(state);
  useFollow(isSeen, useFrozenName() === null ? state.explorer.sequence : null, state.explorer.refresh);
  useEffect(() => {
    if (isListAsked && List) document.getElementById("incidents")?.focus();
  }, [isListAsked, List]);
  return (
    <div
      className="app"
      data-theme={view.theme ?? undefined}
      data-embed
      data-list={hasList ? "open" : "folded"}
      data-loading={state.explorer.loading}
    >
      {!hasList && (
        <button type="button" className="skip-link" onClick={() => setListAsked(true)}>
          {texts.skipToList}
        </button>
      )}
      <MapStage state={state} card={card} isSeen={isSeen} isEmbed>
        <MapNote title="" caption={has("title") ? view.caption : ""} timeZone={state.timeZone} />
        {has("legend") && <Legend isOpen={isLegendOpen} onToggle={setLegendOpen} />}
      </MapStage>
      {hasList && <ListPanel state={state} List={List} fullLabel={texts.showList} onFold={null} />}
      {has("slider") && <MapTimeline state={state} isFolded={false} onFold={null} />}
      <EmbedFoot view={view} counts={state.counts} hasTitle={has("title")} />
    </div>
  );
}
