import type { StyleSpecification } from "maplibre-gl";

/** Names of the faces, as `text-font` of the layers says them. */
export const FACES = {
  regular: "Noto Sans Regular",
  medium: "Noto Sans Medium",
  semibold: "Noto Sans SemiBold",
  italic: "Noto Sans Italic",
} as const;

const FILES: Readonly<Record<keyof typeof FACES, string>> = {
  regular: "400-normal",
  medium: "500-normal",
  semibold: "600-normal",
  italic: "400-italic",
};

/** The subsets that Noto Sans is published in, and the characters of each. */
const SUBSETS: Readonly<Record<string, readonly string[]>> = {
  latin:
    "0000-00FF 0131 0152-0153 02BB-02BC 02C6 02DA 02DC 0304 0308 0329 2000-206F 20AC 2122 2191 2193 2212 2215 FEFF FFFD".split(
      " ",
    ),
  "latin-ext":
    "0100-02BA 02BD-02C5 02C7-02CC 02CE-02D7 02DD-02FF 1D00-1DBF 1E00-1E9F 1EF2-1EFF 2020 20A0-20AB 20AD-20C0 2113 2C60-2C7F A720-A7FF".split(
      " ",
    ),
  cyrillic: "0301 0400-045F 0490-0491 04B0-04B1 2116".split(" "),
  "cyrillic-ext": "0460-052F 1C80-1C8A 20B4 2DE0-2DFF A640-A69F FE2E-FE2F".split(" "),
  greek: "0370-0377 037A-037F 0384-038A 038C 038E-03A1 03A3-03FF".split(" "),
  vietnamese:
    "0102-0103 0110-0111 0128-0129 0168-0169 01A0-01A1 01AF-01B0 0300-0301 0303-0304 0308-0309 0323 0329 1EA0-1EF9 20AB".split(
      " ",
    ),
};

/** The `font-faces` of the style: files of the own origin. Other scripts are drawn with the reader's own fonts. */
export function fontFaces(origin: string): StyleSpecification["font-faces"] {
  return Object.fromEntries(
    Object.entries(FACES).map(([face, name]) => [
      name,
      Object.entries(SUBSETS).map(([subset, ranges]) => ({
        url: `${origin}/basemap/fonts/noto-sans-${subset}-${FILES[face as keyof typeof FACES]}.woff2`,
        "unicode-range": ranges.map((range) => `U+${range}`),
      })),
    ]),
  );
}
