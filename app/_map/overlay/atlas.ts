import { INCIDENT_TYPES } from "#lib/model";
import type { Palette } from "#lib/picture/palette";
import type { PointPicture } from "#lib/picture/point-shapes";
import { drawPoint, IMAGE_PIXEL_RATIO } from "../mark-images.ts";

/** Side of the picture that holds all pictures, in its own pixels. */
export const ATLAS_SIDE = 2048;
const GLYPHS = "0123456789.kM";
/** Height of a figure's cell and its font, in pixels of the page. */
const GLYPH_HEIGHT = 18;
const FONT = "600 12px 'Noto Sans', system-ui, sans-serif";
/** Keeps pictures from bleeding into each other. */
const GAP = 2;

/** Where a picture lies in the atlas (parts of its side), and its size in pixels of the page. */
export interface Sprite {
  readonly u: number;
  readonly v: number;
  readonly du: number;
  readonly dv: number;
  readonly width: number;
  readonly height: number;
}

/** Pictures of single marks and figures, drawn when they are first needed and kept in one texture. */
export interface Atlas {
  mark(picture: PointPicture): Sprite;
  /** A digit, a point or the letter of thousands or millions; `advance` is how far the next one stands. */
  glyph(character: string): Sprite & { readonly advance: number };
}

/** `put` writes a picture into the texture at a corner given in its pixels. */
export function createAtlas(palette: Palette, put: (image: ImageData, x: number, y: number) => void): Atlas {
  const sprites = new Map<string, Sprite>();
  let [x, y, rowHeight] = [GAP, GAP, 0];
  const place = (image: ImageData): Sprite => {
    if (x + image.width + GAP > ATLAS_SIDE) [x, y, rowHeight] = [GAP, y + rowHeight + GAP, 0];
    put(image, x, y);
    const sprite = {
      u: x / ATLAS_SIDE,
      v: y / ATLAS_SIDE,
      du: image.width / ATLAS_SIDE,
      dv: image.height / ATLAS_SIDE,
      width: image.width / IMAGE_PIXEL_RATIO,
      height: image.height / IMAGE_PIXEL_RATIO,
    };
    x += image.width + GAP;
    rowHeight = Math.max(rowHeight, image.height);
    return sprite;
  };
  const once = <T extends Sprite>(name: string, make: () => T): T => {
    const sprite = (sprites.get(name) as T | undefined) ?? make();
    sprites.set(name, sprite);
    return sprite;
  };
  return {
    mark(picture) {
      return once(nameOf(picture), () => place(drawPoint(picture, palette)));
    },
    glyph(character) {
      const known = GLYPHS.includes(character) ? character : "0";
      return once(known, () => {
        const { image, advance } = drawGlyph(known, palette);
        return { ...place(image), advance };
      });
    },
  };
}

/** One name for all that look the same: without its icon a type looks as its group does. */
function nameOf({ type, status, isCircle, isPlain }: PointPicture): string {
  return `${isPlain ? INCIDENT_TYPES[type].group : type} ${status} ${isCircle} ${isPlain}`;
}

function drawGlyph(character: string, palette: Palette): { image: ImageData; advance: number } {
  const canvas = document.createElement("canvas");
  canvas.width = 12 * IMAGE_PIXEL_RATIO;
  canvas.height = GLYPH_HEIGHT * IMAGE_PIXEL_RATIO;
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (!context) throw new Error("the browser gives no 2d canvas for figures");
  context.scale(IMAGE_PIXEL_RATIO, IMAGE_PIXEL_RATIO);
  context.font = FONT;
  context.fillStyle = palette.text;
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.fillText(character, 6, GLYPH_HEIGHT / 2 + 0.5);
  // Figures are set in equal widths, so that a count does not jump while it runs.
  const advance = context.measureText(/\d/.test(character) ? "0" : character).width;
  return { image: context.getImageData(0, 0, canvas.width, canvas.height), advance };
}
