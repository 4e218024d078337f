import type { IncidentGroup } from "#lib/model";
import type { Theme } from "#lib/query/view";

/**
 * Every colour of the interface, once for each theme: CSS reads them as variables (`themeCss`), the map as values.
 * Groups: Okabe and Ito's hues, told apart by readers of every colour vision; adjusted for contrast with both basemaps.
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
      violence: "#c84a00",
      unrest: "#a87200",
      security: "#2478b4",
      law: "#a8558a",
      hazard: "#00805e",
      relations: "#00598c",
      talk: "#6b727b",
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
      law: "#dd93bc",
      hazard: "#35b892",
      relations: "#4c9fd6",
      talk: "#9aa3ad",
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

/** Style sheet that sets the colours as variables: by the system's preference, and by `data-theme` where one is chosen. */
export function themeCss(): string {
  return [
    `:root{${variables("light")}}`,
    `@media (prefers-color-scheme: dark){:root{${variables("dark")}}}`,
    `[data-theme=light]{${variables("light")}}`,
    `[data-theme=dark]{${variables("dark")}}`,
  ].join("");
}

function variables(theme: Theme): string {
  const { groups, ...rest } = PALETTES[theme];
  const entries = [...Object.entries(rest), ...Object.entries(groups)];
  return [`color-scheme:${theme}`, ...entries.map(([name, value]) => `--${kebab(name)}:${value}`)].join(";");
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
