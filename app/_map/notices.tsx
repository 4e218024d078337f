"use client";
import { TEXTS } from "./texts.ts";
import type { Loading } from "./use-incidents.ts";

interface NoticesProps {
  readonly loading: Loading;
  readonly retry: () => void;
  readonly problems: readonly string[];
}

/** What the reader should know of the page itself: that it loads, what failed, what of the address was not understood. */
export function Notices({ loading, retry, problems }: NoticesProps) {
  return (
    <div className="notices" role="status">
      {loading === "loading" && <p className="notice">{TEXTS.loading}</p>}
      {loading === "failed" && (
        <p className="notice">
          {TEXTS.failed}{" "}
          <button type="button" className="link-button" onClick={retry}>
            {TEXTS.retry}
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
