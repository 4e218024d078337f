import type { IncidentGroup } from "#lib/model";
import type { Theme } from "#lib/query/view";

/**
 * Every colour of the interface, once for each theme: CSS reads them as variables (`themeCss`), the map as values.
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

const UI_FONTS = [
  ["latin", "U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-206F,U+20AC,U+2122,U+2212"],
  ["latin-ext", "U+0100-02BA,U+02BD-02C5,U+1E00-1E9F,U+2C60-2C7F"],
  ["cyrillic", "U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116"],
] as const;

/** Style sheet that gives the interface the face of the map's labels, from the own origin. */
export function fontCss(): string {
  return UI_FONTS.flatMap(([subset, range]) =>
    [400, 600].map(
      (weight) =>
        `@font-face{font-family:Noto Sans;font-style:normal;font-weight:${weight};font-display:swap;` +
        `src:url(/basemap/fonts/noto-sans-${subset}-${weight}-normal.woff2) format('woff2');unicode-range:${range}}`,
    ),
  ).join("");
}

/** Style sheet that sets the colours as variables: by the system's preference, and by `data-theme` where one is chosen. */
export function themeCss(): string {
  return [
    `:root{${variables("light")}}`,
    `@media (prefers-color-scheme: dark){:root{${variables("dark")}}}`,
    `[data-theme=light]{${variables("light")}}`,
    `[data-theme=dark]{${variables("dark")}}`,
    // Readers who ask for more contrast get ink for all text and all lines.
    "@media (prefers-contrast: more){:root,[data-theme]{--quiet:var(--text);--line:var(--text)}}",
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
