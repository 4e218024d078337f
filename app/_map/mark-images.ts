import { INCIDENT_TYPES, type IncidentStatus, type IncidentType } from "#lib/model";
import { ICON_SIZE, ICON_STROKE, TYPE_ICONS } from "./icons.ts";
import type { Palette } from "./palette.ts";

/** Canvas pixels for one pixel of the page. */
export const IMAGE_PIXEL_RATIO = 2;
const FULL_CIRCLE = 2 * Math.PI;

/** What the picture of one incident tells. */
export interface PointPicture {
  readonly type: IncidentType;
  readonly status: IncidentStatus;
  /** Known to a circle around a place: hollow and dashed. */
  readonly isCircle: boolean;
  /** Without its type's icon, for zooms at which that would be a blot. */
  readonly isPlain: boolean;
}

/** "12", "1.2k", "34k", "1.2M": three figures and a letter at most. */
export function shortCount(count: number): string {
  if (count < 1000) return String(count);
  // What would be rounded to a thousand thousands is a million.
  return count < 999_500 ? `${short(count / 1000)}k` : `${short(count / 1_000_000)}M`;
}

function short(value: number): string {
  return value < 9.95 ? value.toFixed(1).replace(/\.0$/, "") : String(Math.round(value));
}

/** Draws the picture of one incident. */
export function drawPoint({ type, status, isCircle, isPlain }: PointPicture, palette: Palette): ImageData {
  const colour = palette.groups[INCIDENT_TYPES[type].group];
  const radius = isPlain ? 5.5 : 9;
  const side = isPlain ? 22 : 30;
  const canvas = newCanvas(side, side);
  const { context } = canvas;
  context.translate(side / 2, side / 2);
  if (isCircle) drawDashedDisc(context, radius + 1.5, colour, palette.surface);
  else drawStatusDisc(context, status, radius, colour, palette);
  const isHollow = status === "planned" || status === "retracted" || isCircle;
  const ink = isHollow ? (status === "retracted" ? palette.quiet : colour) : palette.onGroup;
  const inner = status === "claimed" || status === "disputed" ? radius - 1.5 : radius;
  if (!isPlain) drawIcon(context, type, inner * 1.32, ink);
  if (status === "retracted") strikeThrough(context, radius, palette);
  return canvas.pixels();
}

/** Solid reported, dashed claimed, hatched disputed, hollow planned and retracted. */
function drawStatusDisc(
  context: CanvasRenderingContext2D,
  status: IncidentStatus,
  radius: number,
  colour: string,
  palette: Palette,
): void {
  const halo = status === "claimed" ? 3.2 : status === "disputed" ? 4.2 : 1.6;
  fillCircle(context, radius + halo, palette.surface);
  if (status === "planned" || status === "retracted") {
    strokeCircle(context, radius, status === "planned" ? colour : palette.quiet, 2);
  } else if (status === "claimed") {
    fillCircle(context, radius - 1, colour);
    strokeCircle(context, radius + 1.8, colour, 1.5, [2.7, 2.4]);
  } else if (status === "disputed") {
    fillCircle(context, radius - 0.5, colour);
    hatchRim(context, radius - 1, radius + 3.4, colour);
  } else {
    fillCircle(context, radius, colour);
  }
}

/** Pixels from one stroke of a hatched rim to the next, and by how much a stroke leans, in radians. */
const HATCH = { stepPx: 3.6, lean: 0.2, widthPx: 1.4 } as const;

/** Leaning strokes all round a disc: they touch it, unlike dashes, and are not taken for a second ring. */
function hatchRim(context: CanvasRenderingContext2D, inner: number, outer: number, colour: string): void {
  const strokes = Math.round((Math.PI * (inner + outer)) / HATCH.stepPx);
  context.beginPath();
  for (let stroke = 0; stroke < strokes; stroke++) {
    const angle = (stroke / strokes) * FULL_CIRCLE;
    context.moveTo(inner * Math.cos(angle), inner * Math.sin(angle));
    context.lineTo(outer * Math.cos(angle + HATCH.lean), outer * Math.sin(angle + HATCH.lean));
  }
  context.lineWidth = HATCH.widthPx;
  context.strokeStyle = colour;
  context.stroke();
}

function drawDashedDisc(context: CanvasRenderingContext2D, radius: number, colour: string, surface: string): void {
  fillCircle(context, radius + 1, surface);
  strokeCircle(context, radius, colour, 1.6, [3.2, 2.6]);
}

function strikeThrough(context: CanvasRenderingContext2D, radius: number, palette: Palette): void {
  const reach = radius + 2.5;
  for (const [colour, width] of [
    [palette.surface, 4],
    [palette.quiet, 1.8],
  ] as const) {
    context.beginPath();
    context.moveTo(-reach, reach * 0.62);
    context.lineTo(reach, -reach * 0.62);
    context.lineWidth = width;
    context.strokeStyle = colour;
    context.stroke();
  }
}

function drawIcon(context: CanvasRenderingContext2D, type: IncidentType, side: number, colour: string): void {
  const scale = side / ICON_SIZE;
  context.save();
  context.scale(scale, scale);
  context.translate(-ICON_SIZE / 2, -ICON_SIZE / 2);
  context.lineWidth = ICON_STROKE;
  context.lineCap = "round";
  context.lineJoin = "round";
  context.strokeStyle = colour;
  context.stroke(new Path2D(TYPE_ICONS[type]));
  context.restore();
}

function fillCircle(context: CanvasRenderingContext2D, radius: number, colour: string): void {
  context.beginPath();
  context.arc(0, 0, radius, 0, FULL_CIRCLE);
  context.fillStyle = colour;
  context.fill();
}

function strokeCircle(
  context: CanvasRenderingContext2D,
  radius: number,
  colour: string,
  width: number,
  dashes: number[] = [],
): void {
  context.beginPath();
  context.arc(0, 0, radius, 0, FULL_CIRCLE);
  context.setLineDash(dashes);
  context.lineWidth = width;
  context.strokeStyle = colour;
  context.stroke();
  context.setLineDash([]);
}

function newCanvas(width: number, height: number): { context: CanvasRenderingContext2D; pixels: () => ImageData } {
  const element = document.createElement("canvas");
  element.width = Math.ceil(width) * IMAGE_PIXEL_RATIO;
  element.height = Math.ceil(height) * IMAGE_PIXEL_RATIO;
  // Read back at once: a canvas on the graphics card would make the page wait for it.
  const context = element.getContext("2d", { willReadFrequently: true });
  if (!context) throw new Error("the browser gives no 2d canvas for map images");
  context.scale(IMAGE_PIXEL_RATIO, IMAGE_PIXEL_RATIO);
  return { context, pixels: () => context.getImageData(0, 0, element.width, element.height) };
}
