import { escapeXml } from "../formats/xml.ts";
import { brief } from "./shape.ts";

/** How a line of text is set. */
export interface TextStyle {
  /** Name of the face, as `text-font` of the map's style says it. */
  readonly face: string;
  /** Pixels of an em. */
  readonly size: number;
  /** Ems between letters besides their own room. */
  readonly spacing?: number;
}

/** Sets text as outlines, so that a picture needs no font where it is seen. */
export interface Typesetter {
  /** Whether the faces have every character of a text. */
  hasAll(text: string): boolean;
  /** Width of a line in pixels; a guess where a character is missing. */
  width(text: string, style: TextStyle): number;
  /** Path data of a line whose baseline begins at 0 0, in UNITS_PER_EM. */
  path(text: string, style: TextStyle): string;
}

export const FACES = {
  regular: "Noto Sans Regular",
  medium: "Noto Sans Medium",
  semibold: "Noto Sans SemiBold",
} as const;

/** What outlines are counted in: whole numbers keep a picture small. */
export const UNITS_PER_EM = 1000;

/** From the baseline to the middle of capitals, in ems: text is centred by it. */
export const HALF_CAPITAL = 0.357;

export type Align = "start" | "middle" | "end";

/** Colours of a text: its own, and the one around it that lifts it off the map. */
export interface Ink {
  readonly fill: string;
  readonly halo?: { readonly colour: string; readonly width: number };
  readonly opacity?: number;
}

/** A line of text as markup: outlines; where the faces lack a character, text for the viewer's own fonts. */
export function setLine(
  typesetter: Typesetter,
  text: string,
  style: TextStyle,
  [x, y]: readonly [number, number],
  ink: Ink,
  align: Align = "start",
): string {
  if (!typesetter.hasAll(text)) {
    const weight = style.face === FACES.semibold ? 600 : style.face === FACES.medium ? 500 : 400;
    return (
      `<text x="${brief(x)}" y="${brief(y)}" font-family="sans-serif" font-size="${brief(style.size)}" ` +
      `font-weight="${weight}" text-anchor="${align}"${inkAttributes(ink, 1)}>${escapeXml(text)}</text>`
    );
  }
  const width = align === "start" ? 0 : typesetter.width(text, style);
  const left = align === "start" ? x : align === "middle" ? x - width / 2 : x - width;
  const scale = Math.round((style.size / UNITS_PER_EM) * 1e5) / 1e5;
  const place = `transform="translate(${brief(left)} ${brief(y)}) scale(${scale})"`;
  return `<path ${place}${inkAttributes(ink, scale)} d="${typesetter.path(text, style)}"/>`;
}

function inkAttributes({ fill, halo, opacity = 1 }: Ink, scale: number): string {
  return [
    ` fill="${fill}"`,
    ...(halo
      ? [
          `stroke="${halo.colour}" stroke-width="${brief(halo.width / scale)}" stroke-linejoin="round" paint-order="stroke"`,
        ]
      : []),
    ...(opacity < 1 ? [`opacity="${brief(opacity)}"`] : []),
  ].join(" ");
}

/** Lines of a text that keep within a width where its words let them. */
export function wrapLines(typesetter: Typesetter, text: string, style: TextStyle, widthPx: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter((part) => part !== "")) {
    const last = lines.at(-1);
    if (last !== undefined && typesetter.width(`${last} ${word}`, style) <= widthPx) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else {
      lines.push(word);
    }
  }
  return lines;
}

/** The same, and no more lines than given: what does not fit into them ends in an ellipsis. */
export function breakLines(
  typesetter: Typesetter,
  text: string,
  style: TextStyle,
  widthPx: number,
  most: number,
): string[] {
  const fits = (line: string) => typesetter.width(line, style) <= widthPx;
  const lines = wrapLines(typesetter, text, style, widthPx);
  const kept = lines.slice(0, most);
  return kept.map((line, at) => {
    const isCut = at === most - 1 && lines.length > most;
    if (!isCut && fits(line)) return line;
    let short = line;
    while (short.length > 1 && !fits(`${short}…`)) short = short.slice(0, -1).trimEnd();
    return `${short}…`;
  });
}
