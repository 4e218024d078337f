"use client";
import { DEFAULT_EMBED_PARTS, type View } from "#lib/query/view";
import { useTexts } from "../_texts/use-texts.tsx";
import type { LiveCounts } from "./live-counts.ts";
import { LiveTotal } from "./live-text.tsx";
import { useFullHref } from "./saved-context.tsx";

interface EmbedFootProps {
  readonly view: View;
  readonly counts: LiveCounts;
  readonly hasTitle: boolean;
}

/** What an embed is, and the way to the full map with exactly this view. */
export function EmbedFoot({ view, counts, hasTitle }: EmbedFootProps) {
  const texts = useTexts();
  const full = useFullHref({ ...view, parts: DEFAULT_EMBED_PARTS, title: "", caption: "" });
  return (
    <footer className="embed-foot">
      <h1 className="embed-title">
        {hasTitle && view.title ? view.title : texts.name}
        <span className="quiet tabular">
          {" "}
          · <LiveTotal counts={counts} />
        </span>
      </h1>
      <a href={full} target="_blank" rel="noopener">
        {texts.openFull}
      </a>
    </footer>
  );
}
