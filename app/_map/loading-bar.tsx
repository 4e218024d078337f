"use client";
import { useTexts } from "../_texts/use-texts.tsx";

/** A thin bar along the top of the map: how much has come, from 0 to 1, or null while that is not known. */
export function LoadingBar({ progress }: { progress: number | null }) {
  const texts = useTexts();
  const percent = progress === null ? null : Math.round(Math.min(1, Math.max(0, progress)) * 100);
  return (
    <div
      className="loading-bar"
      role="progressbar"
      aria-label={texts.loading}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent ?? undefined}
    >
      <span style={percent === null ? undefined : { width: `${percent}%` }} />
    </div>
  );
}
