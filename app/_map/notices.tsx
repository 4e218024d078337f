"use client";
import { useTexts } from "../_texts/use-texts.tsx";
import type { Loading } from "./use-engine.ts";
import { useRetryOnline } from "./use-online.ts";

interface NoticesProps {
  readonly loading: Loading;
  readonly retry: () => void;
  readonly problems: readonly string[];
}

/** What the reader should know of the page itself: that it loads, what failed, what of the address was not understood. */
export function Notices({ loading, retry, problems }: NoticesProps) {
  const texts = useTexts();
  const isOnline = useRetryOnline(loading === "failed", retry);
  return (
    <div className="notices" role="status">
      {loading === "loading" && <p className="notice">{texts.loading}</p>}
      {loading === "failed" && (
        <p className="notice">
          {isOnline ? texts.failed : texts.offline}{" "}
          <button type="button" className="link-button" onClick={retry}>
            {texts.retry}
          </button>
        </p>
      )}
      {problems.map((problem) => (
        <p key={problem} className="notice">
          {problem}
        </p>
      ))}
    </div>
  );
}
