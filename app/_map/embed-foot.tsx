"use client";
import { DEFAULT_EMBED_PARTS, type View } from "#lib/query/view";
import { useTexts } from "../_texts/use-texts.tsx";
import { useFullHref } from "./saved-context.tsx";

interface EmbedFootProps {
  readonly view: View;
  readonly count: number;
  readonly hasTitle: boolean;
}

/** What an embed is, and the way to the full map with exactly this view. */
export function EmbedFoot({ view, count, hasTitle }: EmbedFootProps) {
  const texts = useTexts();
  const full = useFullHref({ ...view, parts: DEFAULT_EMBED_PARTS, title: "", caption: "" });
  return (
    <footer className="embed-foot">
      <span className="embed-title">
        {hasTitle && view.title ? view.title : texts.name}
        <span className="quiet tabular"> · {texts.incidents(count)}</span>
      </span>
      <a href={full} target="_blank" rel="noopener">
        {texts.openFull}
      </a>
    </footer>
  );
}
