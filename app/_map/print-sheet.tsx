"use client";
import { useEffect, useMemo, useState } from "react";
import type { View } from "#lib/query/view";
import { useTexts } from "../_texts/use-texts.tsx";
import type { Asks } from "./engine/asks.ts";
import { IncidentRow } from "./incident-row.tsx";
import { useSaved } from "./saved-context.tsx";
import { pictureOf } from "./share/snippets.ts";
import { useSummaries } from "./use-summaries.ts";

/** Incidents that are printed: about fifteen pages. What more there is, is told. */
const MOST_PRINTED = 300;
/** Pixels of the picture: as wide as a sheet of A4 between its margins. */
const PICTURE = { width: 720, height: 460 } as const;
const NOT_LISTED: readonly string[] = [];

interface PrintSheetProps {
  readonly asks: Asks;
  readonly view: View;
  readonly total: number;
  readonly timeZone: string;
  readonly onPrinted: () => void;
}

/**
 * What is printed in place of the page: the map as the server draws it, which is sharp on paper, and the list as a whole.
 * The dialog of the browser opens when both are there.
 */
export function PrintSheet({ asks, view, total, timeZone, onPrinted }: PrintSheetProps) {
  const texts = useTexts();
  const [ids, setIds] = useState<readonly string[] | null>(null);
  const [isDrawn, setDrawn] = useState(false);
  const picture = usePicture(view);
  useEffect(() => {
    const listed = asks.listed(view.filters, view.sort, 0, MOST_PRINTED);
    listed.then(setIds, onPrinted);
  }, [asks, view, onPrinted]);
  const found = useSummaries(ids ?? NOT_LISTED);
  const rows = found.flatMap((incident) => incident ?? []);
  const isReady = isDrawn && ids !== null && rows.length === ids.length;
  useEffect(() => {
    if (!isReady) return;
    window.addEventListener("afterprint", onPrinted, { once: true });
    window.print();
    return () => window.removeEventListener("afterprint", onPrinted);
  }, [isReady, onPrinted]);
  return (
    <section className="print-sheet" aria-hidden="true">
      {/* biome-ignore lint/performance/noImgElement: the picture is printed as it is drawn */}
      <img src={picture} alt="" {...PICTURE} onLoad={() => setDrawn(true)} onError={() => setDrawn(true)} />
      <ul>
        {rows.map((incident) => (
          <li key={incident.id}>
            <IncidentRow
              incident={incident}
              isSelected={false}
              isStop={false}
              timeZone={timeZone}
              onSelect={nothing}
              onHover={nothing}
            />
          </li>
        ))}
      </ul>
      {total > rows.length && <p className="quiet">{texts.printedOf(rows.length, total)}</p>}
      <p className="quiet print-address">{typeof window === "undefined" ? "" : window.location.href}</p>
    </section>
  );
}

const nothing = () => undefined;

/** Address of the picture of a view, light as paper is. */
function usePicture(view: View): string {
  const base = useSaved();
  return useMemo(() => {
    const printed: View = { ...view, theme: "light", selected: null };
    const address = pictureOf({ page: printed, view: printed, base, origin: "", label: "" }, "svg");
    const size = new URLSearchParams({ width: String(PICTURE.width), height: String(PICTURE.height), legend: "1" });
    return `${address}${address.includes("?") ? "&" : "?"}${size}`;
  }, [base, view]);
}
