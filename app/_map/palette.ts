import { PALETTES } from "#lib/picture/palette";
import type { Theme } from "#lib/query/view";

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
