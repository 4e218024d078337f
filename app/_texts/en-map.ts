import { AREA_POINTS } from "#lib/query/area";
import { speechOf } from "./speech.ts";

const { number, counted } = speechOf("en-GB");

/** English words of what the map itself shows and takes. */
export const EN_MAP = {
  // drawing an area
  drawTitle: "Draw an area",
  drawCorners: (count: number) => `${counted(count, { one: "corner", other: "corners" })}.`,
  drawHints: {
    start: "Click or tap the map where the area begins.",
    more: "Go on to the next corner.",
    close: "Click the first corner, or Done, to finish.",
  },
  drawHintsByKeys: {
    start: "Arrow keys move the map under the cross, plus and minus zoom. Space places a corner.",
    more: "Move the map and place the next corner with Space. Backspace removes one.",
    close: "Space places another corner, Enter finishes, Escape cancels.",
  },
  drawRefusals: {
    crosses: "The outline would cross itself. Place the corner elsewhere, or remove the last one.",
    few: `An area needs at least ${number(AREA_POINTS.least)} corners.`,
    full: `An area has at most ${number(AREA_POINTS.most)} corners. Finish it, or remove one.`,
    flat: "These corners enclose nothing. Place one farther away.",
  },
  drawUndo: "Remove corner",
  drawDone: "Done",
  cancel: "Cancel",

  // the legend
  legendColours: "Colour: what happened",
  legendOutlines: "Outline: how sure it is",
  legendShapes: "Shape: how exactly it is known",
  legendIcons: "Icon: the type",
  legendPoint: "A town or closer",
  legendCircle: "Near a place, within the circle",
  legendArea: "Only the region is known; a stronger shade: more incidents",
  legendBadge: "How many in that region",
  legendCluster: "Several incidents, with the colours’ shares",
  legendWay: "From where or to where somebody went",
  legendRelation: "A related incident",
  legendSoftBar: "On the timeline: some time in this span",

  // pictures for print and mail
  legendShort: { cluster: "Several incidents", area: "Only the region is known", near: "Near a place" },
  shownOf: (shown: number, all: number) =>
    `${number(shown)} of ${counted(all, { one: "incident", other: "incidents" })} shown`,
  ofThemUnplaced: (count: number) => `${number(count)} of them without a place`,
  asOf: (day: string) => `as of ${day}`,

  // the picture in place of the map
  mapFailed: "Without WebGL the map is a plain picture. The list has every incident.",
  noMap: "The map cannot be drawn in this browser. The list has every incident.",
  tilesFailed: "The map’s tiles could not be loaded; coarse outlines are shown.",
  stillPoint: (type: string, status: string) => `${type}, ${status}`,
  stillArea: (incidents: string) => `${incidents}, only the region is known`,
};
