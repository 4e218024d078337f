"use client";
import { useTexts } from "../_texts/use-texts.tsx";

/** What stands in a part of a card until it is there, or where it cannot be had. */
export function PartState({ hasFailed }: { hasFailed: boolean }) {
  const texts = useTexts();
  return (
    <p className="quiet part-state" role="status">
      {hasFailed ? texts.partFailed : texts.partLoading}
    </p>
  );
}
