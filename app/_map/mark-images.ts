import { INCIDENT_TYPES, type IncidentStatus, type IncidentType } from "#lib/model";
import { GROUP_ORDER } from "#lib/query/columns";
import { clusterRadiusPx } from "#lib/query/mark-table";
import { ICON_SIZE, ICON_STROKE, TYPE_ICONS } from "./icons.ts";
import type { Palette } from "./palette.ts";

/** Canvas pixels for one pixel of the page. */
export const IMAGE_PIXEL_RATIO = 2;
const FONT = "600 12px 'Noto Sans', system-ui, sans-serif";
const FULL_CIRCLE = 2 * Math.PI;

/** Name of the image of one incident: with its type's icon, or a plain disc for zooms at which an icon would be a blot. */
export function pointImage(type: IncidentType, status: IncidentStatus, isCircle: boolean, isPlain: boolean): string {
  return ["point", type, status, isCircle ? "circle" : "disc", isPlain ? "plain" : "icon"].join("|");
}

/** Name of the image of a cluster: a donut of the groups' shares around the count. */
export function clusterImage(total: number, counts: readonly number[]): string {
  return `cluster|${total}|${counts.join(",")}`;
}

/** Name of the image of an area's count: a square, so that nobody takes it for a place. */
export function badgeImage(total: number, counts: readonly number[]): string {
  return `badge|${total}|${counts.join(",")}`;
}

/** Name of the image of a ring around what is selected. */
export function ringImage(radiusPx: number): string {
  return `ring|${radiusPx}`;
}

/** Draws the image of a name that one of the functions above gave. */
export function drawImage(name: string, palette: Palette): ImageData {
  const [kind = "", ...parts] = name.split("|");
  if (kind === "point") return drawPoint(parts, palette);
  const size = Number(parts[0]);
  const counts = (parts[1] ?? "").split(",").map(Number);
  if (kind === "cluster") return drawCluster(size, counts, palette);
  if (kind === "badge") return drawBadge(size, counts, palette);
  return drawRing(size, palette);
}

/** "12", "1.2k": three figures and a letter at most. */
export function shortCount(count: number): string {
  if (count < 1000) return String(count);
  const thousands = count / 1000;
  return thousands < 10 ? `${thousands.toFixed(1).replace(/\.0$/, "")}k` : `${Math.round(thousands)}k`;
}

function drawPoint(parts: readonly string[], palette: Palette): ImageData {
  const [type, status, shape, size] = parts as [IncidentType, IncidentStatus, string, string];
  const isPlain = size === "plain";
  const colour = palette.groups[INCIDENT_TYPES[type].group];
  const radius = isPlain ? 5.5 : 9;
  const side = isPlain ? 22 : 30;
  const canvas = newCanvas(side, side);
  const { context } = canvas;
  context.translate(side / 2, side / 2);
  if (shape === "circle") drawDashedDisc(context, radius + 1.5, colour, palette.surface);
  else drawStatusDisc(context, status, radius, colour, palette);
  const isHollow = status === "planned" || status === "retracted" || shape === "circle";
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

function drawCluster(total: number, counts: readonly number[], palette: Palette): ImageData {
  const radius = clusterRadiusPx(total);
  const side = 2 * (radius + 2);
  const canvas = newCanvas(side, side);
  const { context } = canvas;
  context.translate(side / 2, side / 2);
  fillCircle(context, radius + 1.5, palette.surface);
  const ring = 4.5;
  let angle = -Math.PI / 2;
  counts.forEach((count, group) => {
    if (count === 0) return;
    const sweep = (count / total) * FULL_CIRCLE;
    context.beginPath();
    context.arc(0, 0, radius - ring / 2, angle, angle + sweep);
    context.lineWidth = ring;
    context.strokeStyle = colourOf(group, palette);
    context.stroke();
    angle += sweep;
  });
  drawCount(context, total, palette);
  return canvas.pixels();
}

function drawBadge(total: number, counts: readonly number[], palette: Palette): ImageData {
  const text = shortCount(total);
  const width = Math.max(22, 10 + text.length * 8);
  const height = 22;
  const canvas = newCanvas(width + 4, height + 4);
  const { context } = canvas;
  context.translate(width / 2 + 2, height / 2 + 2);
  const present = counts.flatMap((count, group) => (count > 0 ? [{ count, group }] : []));
  const leading = present.reduce((most, entry) => (entry.count > most.count ? entry : most), { count: 0, group: 0 });
  context.beginPath();
  context.roundRect(-width / 2, -height / 2, width, height, 5);
  context.fillStyle = palette.surface;
  context.fill();
  context.save();
  context.clip();
  let left = -width / 2;
  for (const { count, group } of present) {
    const share = (count / total) * width;
    context.fillStyle = colourOf(group, palette);
    context.fillRect(left, height / 2 - 4.5, share + 0.5, 4.5);
    left += share;
  }
  context.restore();
  context.lineWidth = 1.5;
  context.strokeStyle = colourOf(leading.group, palette);
  context.stroke();
  context.translate(0, -1.5);
  drawCount(context, total, palette);
  return canvas.pixels();
}

function drawRing(radius: number, palette: Palette): ImageData {
  const side = 2 * radius + 10;
  const canvas = newCanvas(side, side);
  canvas.context.translate(side / 2, side / 2);
  strokeCircle(canvas.context, radius, palette.surface, 5);
  strokeCircle(canvas.context, radius, palette.text, 2.5);
  return canvas.pixels();
}

function drawCount(context: CanvasRenderingContext2D, total: number, palette: Palette): void {
  context.fillStyle = palette.text;
  context.font = FONT;
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.fillText(shortCount(total), 0, 0.5);
}

function colourOf(group: number, palette: Palette): string {
  return palette.groups[GROUP_ORDER[group] ?? "talk"];
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
