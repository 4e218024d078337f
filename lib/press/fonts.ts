import { readFileSync } from "node:fs";
import { join } from "node:path";
import { create, type Font } from "fontkit";
import { FACES, type TextStyle, type Typesetter, UNITS_PER_EM } from "../picture/text.ts";

/** Files of each face, by the name that the map's style gives it; the subset follows. */
const FILES: Readonly<Record<string, string>> = {
  "Noto Sans Regular": "400-normal",
  "Noto Sans Medium": "500-normal",
  "Noto Sans SemiBold": "600-normal",
  "Noto Sans Italic": "400-italic",
};
/** Subsets by the blocks of characters that they have parts of, the likeliest first: each costs time to open. */
const SUBSETS: readonly (readonly [from: number, to: number, subsets: readonly string[]])[] = [
  [0x0000, 0x00ff, ["latin"]],
  [0x0100, 0x036f, ["latin-ext", "latin", "vietnamese", "cyrillic"]],
  [0x0370, 0x03ff, ["greek"]],
  [0x0400, 0x052f, ["cyrillic", "cyrillic-ext"]],
  [0x1c80, 0x1c8f, ["cyrillic-ext"]],
  [0x1d00, 0x1eff, ["latin-ext", "vietnamese"]],
  [0x2000, 0x2dff, ["latin", "latin-ext", "cyrillic", "cyrillic-ext"]],
  [0xa640, 0xa69f, ["cyrillic-ext"]],
  [0xa720, 0xa7ff, ["latin-ext"]],
  [0xfe2e, 0xfe2f, ["cyrillic-ext"]],
  [0xfeff, 0xfffd, ["latin"]],
];
/** Room of a character for which there is no outline, in units of the em. */
const UNKNOWN_ADVANCE = 600;

/** Runs of letters that are kept: the names of a continent are a few hundred. */
const MOST_RUNS = 5000;

/** A part of a letter: where its outline begins, in units of the em, and how it goes on from there. */
interface Stroke {
  readonly x: number;
  readonly y: number;
  readonly way: string;
}

interface Glyph {
  /** Room that it takes, in units of the em. */
  readonly advance: number;
  readonly strokes: readonly Stroke[];
}

const LETTERS: Readonly<Record<string, string>> = { lineTo: "l", quadraticCurveTo: "q", bezierCurveTo: "c" };

/** A typesetter of the faces that the map has itself, read from a folder when they are first needed. */
export function openTypesetter(folder: string): Typesetter {
  const fonts = new Map<string, Font>();
  const glyphs = new Map<string, Glyph | null>();
  const runs = new Map<string, SetRun>();
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
    const [, , subsets = []] = SUBSETS.find(([from, to]) => point >= from && point <= to) ?? [];
    const subset = subsets.find((name) => fontOf(face, name).hasGlyphForCodePoint(point));
    const glyph = subset ? outlineOf(fontOf(face, subset), point) : null;
    glyphs.set(key, glyph);
    return glyph;
  };
  const lay = (text: string, { face, spacing = 0 }: TextStyle): SetRun => {
    const key = `${face} ${spacing} ${text}`;
    const known = runs.get(key);
    if (known) return known;
    const space = Math.round(spacing * UNITS_PER_EM);
    let left = 0;
    const d: string[] = [];
    for (const character of text) {
      const glyph = glyphOf(face, character);
      for (const { x, y, way } of glyph?.strokes ?? []) d.push(`M${left + x} ${y}${way}`);
      left += (glyph?.advance ?? UNKNOWN_ADVANCE) + space;
    }
    const run = { d: d.join(""), width: Math.max(0, left - space) };
    if (runs.size >= MOST_RUNS) runs.clear();
    runs.set(key, run);
    return run;
  };
  return {
    hasAll: (text) => Array.from(text).every((character) => glyphOf(FACES.regular, character) !== null),
    width: (text, style) => (lay(text, style).width * style.size) / UNITS_PER_EM,
    path: (text, style) => lay(text, style).d,
  };
}

interface SetRun {
  readonly d: string;
  readonly width: number;
}

/** The outline of a character, with its steps from point to point in whole units: that is how a path is shortest. */
function outlineOf(font: Font, point: number): Glyph {
  const glyph = font.glyphForCodePoint(point);
  const scale = UNITS_PER_EM / font.unitsPerEm;
  const strokes: { x: number; y: number; way: string }[] = [];
  let at: readonly [number, number] = [0, 0];
  for (const { command, args } of glyph.path.commands) {
    // A font counts upwards, a picture downwards.
    const numbers = args.map((value: number, place: number) => Math.round(value * (place % 2 === 0 ? scale : -scale)));
    const end = [numbers.at(-2) ?? 0, numbers.at(-1) ?? 0] as const;
    const last = strokes.at(-1);
    if (command === "moveTo") strokes.push({ x: end[0], y: end[1], way: "" });
    else if (command === "closePath" && last) last.way += "z";
    else if (last) {
      const from = at;
      last.way += (LETTERS[command] ?? "") + packed(numbers.map((value, place) => value - (from[place % 2] ?? 0)));
    }
    if (command !== "closePath") at = end;
  }
  return { advance: Math.round(glyph.advanceWidth * scale), strokes };
}

/** Numbers of a path with no more between them than it takes. */
function packed(numbers: readonly number[]): string {
  return numbers.map((value, at) => (at > 0 && value >= 0 ? ` ${value}` : String(value))).join("");
}
