import type { IncidentGroup } from "../model.ts";

/** Colour of each group in files that bring their own styles: those of the light map (app/_map/palette.ts). */
export const GROUP_COLOURS: Readonly<Record<IncidentGroup, string>> = {
  violence: "#b83c00",
  unrest: "#b58000",
  security: "#2478b4",
  law: "#9f589a",
  hazard: "#0b7754",
  relations: "#00598c",
  talk: "#687d77",
};
