import type { Legend } from "./legend.ts";
import type { Palette } from "./palette.ts";
import { brief } from "./shape.ts";
import { breakLines, FACES, setLine, type TextStyle, type Typesetter } from "./text.ts";

/** Words around the map. */
export interface FrameWords {
  readonly title: string;
  /** A sentence or two under the title; "" for none. */
  readonly caption: string;
  /** The window and how many incidents it has. */
  readonly when: string;
  /** Who made it: the name of the site. */
  readonly maker: string;
  /** What the licences of the map data ask to be shown. */
  readonly attribution: string;
}

interface Line {
  readonly text: string;
  readonly style: TextStyle;
  readonly colour: "text" | "quiet";
  readonly baseline: number;
}

/** What stands above the map: laid out before the map, which has the rest of the height. */
export interface Head {
  readonly height: number;
  readonly lines: readonly Line[];
}

/** Head, map and foot of a picture. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  /** Where the map begins and ends. */
  readonly top: number;
  readonly bottom: number;
  readonly margin: number;
  readonly head: Head;
  readonly foot: readonly { readonly text: string; readonly baseline: number; readonly isRight: boolean }[];
  readonly legend: Legend | null;
  readonly typesetter: Typesetter;
}

const NOTE = { face: FACES.regular, size: 11 };
const NOTE_ROW_PX = 18;
/** Below this width everything is set smaller, in pixels. */
const NARROW_PX = 520;
/** Pictures lower than this have one line of words and no legend. */
export const LOW_PX = 260;

export function marginOf(width: number): number {
  return width < NARROW_PX ? 12 : 20;
}

/** Sets the words above the map. */
export function layHead(words: FrameWords, width: number, height: number, typesetter: Typesetter): Head {
  const isNarrow = width < NARROW_PX;
  const isLow = height < LOW_PX;
  const room = width - 2 * marginOf(width);
  const title = { face: FACES.semibold, size: isLow ? 15 : isNarrow ? 18 : Math.min(28, 20 + width / 200) };
  const plain = { face: FACES.regular, size: isNarrow ? 12.5 : 15 };
  const lines: Line[] = [];
  let at = isLow ? 8 : isNarrow ? 12 : 16;
  const add = (text: string, style: TextStyle, colour: Line["colour"], most: number) => {
    for (const line of breakLines(typesetter, text, style, room, most)) {
      lines.push({ text: line, style, colour, baseline: at + style.size * 0.95 });
      at += style.size * 1.3;
    }
  };
  add(words.title, title, "text", isLow ? 1 : 2);
  if (words.caption !== "" && !isLow) add(words.caption, plain, "text", isNarrow ? 3 : 2);
  if (words.when !== "" && !isLow) add(words.when, plain, "quiet", 1);
  return { height: Math.round(at + (isLow ? 5 : isNarrow ? 8 : 10)), lines };
}

/** Height of what stands under the map without the legend, and its lines from the top of it. */
export function layFoot(words: FrameWords, width: number, typesetter: Typesetter) {
  const room = width - 2 * marginOf(width);
  const fits = typesetter.width(`${words.maker}  ${words.attribution}`, NOTE) <= room;
  const notes = fits
    ? [words.attribution]
    : breakLines(typesetter, `${words.maker} · ${words.attribution}`, NOTE, room, 4);
  const lines = notes.map((text, row) => ({ text, baseline: row * NOTE_ROW_PX + 13, isRight: false }));
  const maker = fits ? [{ text: words.maker, baseline: 13, isRight: true }] : [];
  return { height: notes.length * NOTE_ROW_PX + 6, lines: [...lines, ...maker] };
}

/** Everything of a picture but its map. */
export function frameSvg(frame: Frame, palette: Palette): string {
  const { width, top, bottom, margin, head, foot, legend, typesetter } = frame;
  const rule = (y: number) =>
    `<path d="M0 ${brief(y)}h${width}" stroke="${palette.line}" stroke-width="1" fill="none"/>`;
  const legendTop = bottom + 8;
  return [
    ...(top > 0 ? [rule(top)] : []),
    rule(bottom),
    ...head.lines.map(({ text, style, colour, baseline }) =>
      setLine(typesetter, text, style, [margin, baseline], { fill: palette[colour] }),
    ),
    ...(legend ? [legend.svg(margin, legendTop)] : []),
    ...foot.map(({ text, baseline, isRight }) =>
      setLine(
        typesetter,
        text,
        isRight ? { ...NOTE, face: FACES.semibold } : NOTE,
        [isRight ? width - margin : margin, baseline],
        { fill: palette.quiet },
        isRight ? "end" : "start",
      ),
    ),
  ].join("");
}
