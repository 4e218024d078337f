"use client";
import { type View, viewHref } from "#lib/query/view";
import { countOf, TEXTS } from "./texts.ts";

interface EmbedFootProps {
  readonly view: View;
  readonly count: number;
  readonly hasTitle: boolean;
}

/** What an embed is, and the way to the full map with exactly this view. */
export function EmbedFoot({ view, count, hasTitle }: EmbedFootProps) {
  const full = viewHref("/", { ...view, parts: ["slider"], title: "" });
  return (
    <footer className="embed-foot">
      <span className="embed-title">
        {hasTitle && view.title ? view.title : TEXTS.name}
        <span className="quiet tabular"> · {countOf(count, "incident")}</span>
      </span>
      <a href={full} target="_blank" rel="noopener">
        {TEXTS.openFull}
      </a>
    </footer>
  );
}
