"use client";
import { Download } from "lucide-react";
import { formatFilters, type IncidentFilters } from "#lib/query/filters";
import { useTexts } from "../_texts/use-texts.tsx";
import { Menu } from "./menu.tsx";

interface ExportMenuProps {
  readonly filters: IncidentFilters;
  readonly count: number;
}

const FORMATS = [
  ["geojson", "GeoJSON"],
  ["csv", "CSV"],
  ["kml", "KML"],
  ["atom", "Atom"],
  ["jsonl", "JSON Lines"],
] as const;
/** Said again in app/api/export/route.ts. */
const MOST = 10_000;

/** Files of exactly what the list shows: the same filters and the same window. */
export function ExportMenu({ filters, count }: ExportMenuProps) {
  const texts = useTexts();
  const href = (format: string) => {
    const parameters = formatFilters(filters);
    parameters.set("format", format);
    return `/api/export?${parameters}`;
  };
  return (
    <Menu label={texts.export} icon={<Download aria-hidden="true" />}>
      <p className="export-of">{texts.exportOf(count)}</p>
      <ul>
        {FORMATS.map(([format, name]) => (
          <li key={format}>
            <a className="export-link" href={href(format)} download={format !== "atom" || undefined}>
              <span>{name}</span>
              <span className="quiet">{texts.exportFormats[format]}</span>
            </a>
          </li>
        ))}
      </ul>
      <p className="quiet export-note">
        {count > MOST && `${texts.exportMost(MOST)} `}
        {texts.exportRights}
      </p>
    </Menu>
  );
}
