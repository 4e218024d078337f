import { readFileSync } from "node:fs";
import { join } from "node:path";
import { create, type Font } from "fontkit";
import { brief } from "../picture/shape.ts";
import type { TextStyle, Typesetter } from "../picture/text.ts";

/** Files of each face, by the name that the map's style gives it; the subset follows. */
const FILES: Readonly<Record<string, string>> = {
  "Noto Sans Regular": "400-normal",
  "Noto Sans Medium": "500-normal",
  "Noto Sans SemiBold": "600-normal",
  "Noto Sans Italic": "400-italic",
};
/** Subsets in the order in which a character is looked for. */
const SUBSETS = ["latin", "cyrillic", "latin-ext", "cyrillic-ext", "greek", "vietnamese"] as const;
/** Ems that a character takes for which there is no outline. */
const UNKNOWN_EM = 0.6;

/** A letter as it stands on the baseline, in units of the em. */
interface Glyph {
  readonly advance: number;
  readonly commands: readonly { readonly letter: string; readonly numbers: readonly number[] }[];
}

const LETTERS: Readonly<Record<string, string>> = {
  moveTo: "M",
  lineTo: "L",
  quadraticCurveTo: "Q",
  bezierCurveTo: "C",
  closePath: "Z",
};

/** A typesetter of the faces that the map has itself, read from a folder when they are first needed. */
export function openTypesetter(folder: string): Typesetter {
  const fonts = new Map<string, Font>();
  const glyphs = new Map<string, Glyph | null>();
  const fontOf = (face: string, subset: string): Font => {
    const file = `noto-sans-${subset}-${FILES[face] ?? "400-normal"}.woff2`;
    const font = fonts.get(file) ?? (create(readFileSync(join(folder, file))) as Font);
    fonts.set(file, font);
    return font;
  };
  const glyphOf = (face: string, character: string): Glyph | null => {
    const key = `${face} ${character}`;
    const known = glyphs.get(key);
    if (known !== undefined) return known;
    const point = character.codePointAt(0) ?? 0;
    const subset = SUBSETS.find((name) => fontOf(face, name).hasGlyphForCodePoint(point));
    const glyph = subset ? outlineOf(fontOf(face, subset), point) : null;
    glyphs.set(key, glyph);
    return glyph;
  };
  const advances = (text: string, { face, size, spacing = 0 }: TextStyle) =>
    Array.from(text, (character) => size * ((glyphOf(face, character)?.advance ?? UNKNOWN_EM) + spacing));
  return {
    hasAll: (text) => Array.from(text).every((character) => glyphOf("Noto Sans Regular", character) !== null),
    width: (text, style) =>
      advances(text, style).reduce((sum, advance) => sum + advance, -(style.spacing ?? 0) * style.size),
    path(text, style, x, y) {
      let left = x;
      const steps = advances(text, style);
      return Array.from(text, (character, at) => {
        const d = drawn(glyphOf(style.face, character), style.size, left, y);
        left += steps[at] ?? 0;
        return d;
      }).join("");
    },
  };
}

function outlineOf(font: Font, point: number): Glyph {
  const glyph = font.glyphForCodePoint(point);
  const em = font.unitsPerEm;
  return {
    advance: glyph.advanceWidth / em,
    commands: glyph.path.commands.map(({ command, args }) => ({
      letter: LETTERS[command] ?? "",
      numbers: args.map((value: number) => value / em),
    })),
  };
}

function drawn(glyph: Glyph | null, size: number, x: number, y: number): string {
  if (!glyph) return "";
  return glyph.commands
    .map(({ letter, numbers }) => {
      const points = numbers.map((value, at) => brief(at % 2 === 0 ? x + value * size : y - value * size));
      return letter + points.join(" ");
    })
    .join("");
}
