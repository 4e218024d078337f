import type { IncidentType } from "../model.ts";

/** Side of the square in which the icons are drawn. */
export const ICON_SIZE = 16;
export const ICON_STROKE = 1.7;

/** One icon a type, as SVG path data on a square of 16, drawn as strokes with round ends. */
export const TYPE_ICONS: Readonly<Record<IncidentType, string>> = {
  strike: "M13 3 6.2 9.8M6 5v5h5M3 13.4h10",
  explosion: "M8 1.8v3.4M8 10.8v3.4M1.8 8h3.4M10.8 8h3.4M3.6 3.6 6 6M10 10l2.4 2.4M12.4 3.6 10 6M6 10l-2.4 2.4",
  battle: "m3 2.8 9.4 9.4M13 2.8l-9.4 9.4M2.6 9.8l3.6 3.6M13.4 9.8l-3.6 3.6",
  attack: "M8 4.2a3.8 3.8 0 1 0 0 7.6 3.8 3.8 0 1 0 0-7.6M8 1.4v4M8 10.6v4M1.4 8h4M10.6 8h4",
  military: "M3.4 8.4 8 4.2l4.6 4.2M3.4 12.8 8 8.6l4.6 4.2",
  protest: "M3 2.6h10v6H3zM8 8.6v5.6",
  justice: "M8 2.2v11.2M5 13.6h6M2.6 4.6h10.8M3.6 4.8 1.8 9.4h3.6zM12.4 4.8l-1.8 4.6h3.6z",
  crime: "M3.6 7.4h8.8v6H3.6zM5.4 7.2V5.4a2.6 2.6 0 0 1 5.2 0v1.8",
  accident: "M8 2.4 14.2 13H1.8zM8 6.6v2.6M8 11.1v.1",
  disaster: "M1.6 6.4q1.6-2 3.2 0t3.2 0 3.2 0 3.2 0M1.6 10.8q1.6-2 3.2 0t3.2 0 3.2 0 3.2 0",
  health: "M6.2 2.6h3.6v3.6h3.6v3.6H9.8v3.6H6.2V9.8H2.6V6.2h3.6z",
  diplomacy:
    "M4.8 3.4a1.9 1.9 0 1 0 0 3.8 1.9 1.9 0 1 0 0-3.8M11.2 3.4a1.9 1.9 0 1 0 0 3.8 1.9 1.9 0 1 0 0-3.8M1.8 12.8a3 3 0 0 1 6 0M8.2 12.8a3 3 0 0 1 6 0",
  sanctions: "M8 2.4a5.6 5.6 0 1 0 0 11.2A5.6 5.6 0 1 0 8 2.4M4.2 4.2l7.6 7.6",
  humanitarian: "M8 13.4 3.2 8.5a3.1 3.1 0 0 1 4.4-4.4l.4.4.4-.4a3.1 3.1 0 0 1 4.4 4.4z",
  politics: "M2.2 6.4 8 2.6l5.8 3.8zM4.4 6.8v4.6M8 6.8v4.6M11.6 6.8v4.6M2.6 13.4h10.8",
  statement: "M2.4 3h11.2v7.6H7.8l-3.2 2.8v-2.8H2.4z",
};
