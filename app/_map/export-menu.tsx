"use client";
import { Download } from "lucide-react";
import { formatFilters, type IncidentFilters } from "#lib/query/filters";
import { useTexts } from "../_texts/use-texts.tsx";
import { Menu } from "./menu.tsx";
import { useFrozenName } from "./saved-context.tsx";

interface ExportMenuProps {
  readonly filters: IncidentFilters;
  readonly count: number;
  readonly onPrint: () => void;
}

const FORMATS = [
  ["csv", "CSV"],
  ["geojson", "GeoJSON"],
  ["gpkg", "GeoPackage"],
  ["kml", "KML"],
  ["atom", "Atom"],
  ["ical", "iCalendar"],
  ["jsonl", "JSON Lines"],
] as const;

/** Files of exactly what the list shows: the same filters and the same window. */
export function ExportMenu({ filters, count, onPrint }: ExportMenuProps) {
  const texts = useTexts();
  const frozen = useFrozenName();
  // Nothing follows in a feed of what is frozen.
  const formats = FORMATS.filter(([format]) => frozen === null || format !== "atom");
  const href = (format: string) => {
    const parameters = formatFilters(filters);
    // A feed is followed page by page, not kept as a file.
    if (format === "atom") return `/api/feed?${parameters}`;
    parameters.set("format", format);
    if (frozen !== null) parameters.set("view", frozen);
    return `/api/export?${parameters}`;
  };
  return (
    <Menu label={texts.export} icon={<Download aria-hidden="true" />}>
      <p className="export-of">{texts.exportOf(count)}</p>
      <ul>
        {formats.map(([format, name]) => (
          <li key={format}>
            <a className="export-link" href={href(format)} download={format !== "atom" || undefined}>
              <span>{name}</span>
              <span className="quiet">{texts.exportFormats[format]}</span>
            </a>
          </li>
        ))}
        <li>
          <button type="button" className="export-link" onClick={onPrint}>
            <span>{texts.print}</span>
            <span className="quiet">{texts.printHint}</span>
          </button>
        </li>
      </ul>
      <p className="quiet export-note">{texts.exportRights}</p>
    </Menu>
  );
}
