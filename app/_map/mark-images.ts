import { ICON_SIZE } from "#lib/picture/icons";
import type { Palette } from "#lib/picture/palette";
import { type PointPicture, pointReach, pointShapes } from "#lib/picture/point-shapes";
import type { Shape } from "#lib/picture/shape";

/** Canvas pixels for one pixel of the page. */
export const IMAGE_PIXEL_RATIO = 2;

/** Draws the picture of one incident. */
export function drawPoint(picture: PointPicture, palette: Palette): ImageData {
  const side = 2 * pointReach(picture);
  const element = document.createElement("canvas");
  element.width = side * IMAGE_PIXEL_RATIO;
  element.height = side * IMAGE_PIXEL_RATIO;
  // Read back at once: a canvas on the graphics card would make the page wait for it.
  const context = element.getContext("2d", { willReadFrequently: true });
  if (!context) throw new Error("the browser gives no 2d canvas for map images");
  context.scale(IMAGE_PIXEL_RATIO, IMAGE_PIXEL_RATIO);
  context.translate(side / 2, side / 2);
  for (const shape of pointShapes(picture, palette)) drawShape(context, shape);
  return context.getImageData(0, 0, element.width, element.height);
}

function drawShape(context: CanvasRenderingContext2D, { d, fill, stroke, width, dashes, isRound, iconScale }: Shape) {
  const path = new Path2D(d);
  context.save();
  if (iconScale) {
    context.scale(iconScale, iconScale);
    context.translate(-ICON_SIZE / 2, -ICON_SIZE / 2);
  }
  if (fill) {
    context.fillStyle = fill;
    context.fill(path);
  }
  if (stroke) {
    context.strokeStyle = stroke;
    context.lineWidth = width ?? 1;
    context.lineCap = isRound ? "round" : "butt";
    context.lineJoin = isRound ? "round" : "miter";
    context.setLineDash([...(dashes ?? [])]);
    context.stroke(path);
  }
  context.restore();
}
