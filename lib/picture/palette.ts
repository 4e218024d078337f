import type { IncidentGroup } from "../model.ts";
import type { Theme } from "../query/view.ts";

/**
 * Every colour of the interface, once for each theme: CSS reads them as variables (app/_map/palette.ts), maps and pictures as values.
 * Groups: Okabe and Ito's hues, moved as little as lets readers of every colour vision tell each pair apart (tests/query/palette).
 */
export interface Palette {
  readonly groups: Readonly<Record<IncidentGroup, string>>;
  /** Icon on a disc of a group's colour. */
  readonly onGroup: string;
  readonly surface: string;
  readonly raised: string;
  readonly text: string;
  readonly quiet: string;
  readonly line: string;
  readonly field: string;
  readonly accent: string;
  readonly onAccent: string;
  readonly shadow: string;
}

export const PALETTES: Readonly<Record<Theme, Palette>> = {
  light: {
    groups: {
      violence: "#b83c00",
      unrest: "#b58000",
      security: "#2478b4",
      law: "#9f589a",
      hazard: "#0b7754",
      relations: "#00598c",
      talk: "#687d77",
    },
    onGroup: "#ffffff",
    surface: "#ffffff",
    raised: "#ffffff",
    text: "#1c1f24",
    quiet: "#565c66",
    line: "#dedfe3",
    field: "#f3f4f5",
    accent: "#1c1f24",
    onAccent: "#ffffff",
    shadow: "0 2px 12px rgb(20 24 32 / 16%)",
  },
  dark: {
    groups: {
      violence: "#f0793a",
      unrest: "#e9ae3b",
      security: "#6fc0f0",
      law: "#e27aba",
      hazard: "#3dc17d",
      relations: "#5a9fdb",
      talk: "#98b9ac",
    },
    onGroup: "#11151b",
    surface: "#171b21",
    raised: "#1f242c",
    text: "#eceef1",
    quiet: "#a9b0ba",
    line: "#333a45",
    field: "#242a33",
    accent: "#eceef1",
    onAccent: "#14181e",
    shadow: "0 2px 14px rgb(0 0 0 / 48%)",
  },
};
