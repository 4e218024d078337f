import type { PictureOrder } from "#lib/press/press";
import { columnsOf } from "#lib/query/columns-builder";
import { createExplorer } from "#lib/query/explorer";
import { type IncidentSummary, NO_FILTERS } from "#lib/query/filters";
import type { Theme, View } from "#lib/query/view";
import { DEFAULT_VIEW } from "#lib/query/view";
import { orderOf } from "../../app/api/picture/order.ts";
import { makeIncident, makePlace } from "../formats/make";

const CRIMEA = makePlace({
  id: "admin1:UA-43",
  name: "Crimea",
  precision: "admin1",
  point: [34.2784, 45.3115],
  bbox: [32.48162, 44.38105, 36.63836, 46.21811],
  areas: ["UA-43"],
});

/** A cluster at Kharkiv, a claim at Kyiv, a circle near Odesa, and something somewhere in Crimea. */
export const INCIDENTS: readonly IncidentSummary[] = [
  makeIncident({ id: "inc_1" }),
  makeIncident({ id: "inc_2", type: "protest", subtype: "demonstration" }),
  makeIncident({
    id: "inc_3",
    status: "claimed",
    places: [makePlace({ id: "geonames:703448", name: "Kyiv", point: [30.5238, 50.45466] })],
  }),
  makeIncident({
    id: "inc_4",
    type: "accident",
    subtype: "fire",
    places: [
      makePlace({ id: "geonames:698740", name: "Odesa", precision: "near", radiusKm: 60, point: [30.73, 46.48] }),
    ],
  }),
  makeIncident({ id: "inc_5", places: [CRIMEA] }),
];

/** An order for a picture of those incidents, by default of Ukraine. */
export function makeOrder(
  view: Partial<View> & { theme?: Theme } = {},
  size: { width?: number; height?: number; scale?: number; hasLegend?: boolean } = {},
  incidents: readonly IncidentSummary[] = INCIDENTS,
): PictureOrder {
  const whole = {
    ...DEFAULT_VIEW,
    filters: NO_FILTERS,
    camera: { zoom: 4.2, latitude: 48.6, longitude: 32.5 },
    ...view,
  };
  return orderOf(
    whole,
    { width: 640, height: 400, scale: 1, hasLegend: true, ...size },
    { explorer: createExplorer(columnsOf(incidents)), selected: null, asOf: null, address: "dateline.example" },
  );
}
