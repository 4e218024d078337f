"use client";
import { useTexts } from "../_texts/use-texts.tsx";
import type { IncidentDetail } from "./detail.ts";
import { clock } from "./words.ts";

interface CardFrozenProps {
  readonly detail: IncidentDetail;
  readonly timeZone: string;
}

/** Of an incident of a frozen map that was taken back since: when, and by whose words. */
export function CardFrozen({ detail, timeZone }: CardFrozenProps) {
  const texts = useTexts();
  const retraction = detail.frozen?.retraction;
  if (!retraction) return null;
  const { since, evidence, article } = retraction;
  return (
    <div className="card-frozen">
      <p>
        <strong>{texts.retractedSince(clock(Date.parse(since), timeZone, true, texts))}</strong>
      </p>
      {evidence && (
        <blockquote dir="auto">
          {texts.quoted(evidence.quote)} <cite>{article?.publisher ?? texts.unnamedSource}</cite>
        </blockquote>
      )}
    </div>
  );
}
