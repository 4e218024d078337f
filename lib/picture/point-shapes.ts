import { INCIDENT_TYPES, type IncidentStatus, type IncidentType } from "../model.ts";
import { ICON_SIZE, ICON_STROKE, TYPE_ICONS } from "./icons.ts";
import type { Palette } from "./palette.ts";
import { brief, circlePath, type Shape } from "./shape.ts";

/** What the symbol of one incident tells. */
export interface PointPicture {
  readonly type: IncidentType;
  readonly status: IncidentStatus;
  /** Known to a circle around a place: hollow and dashed. */
  readonly isCircle: boolean;
  /** Without its type's icon, for zooms at which that would be a blot. */
  readonly isPlain: boolean;
}

/** The symbol of one incident, the lowest shape first. */
export function pointShapes({ type, status, isCircle, isPlain }: PointPicture, palette: Palette): Shape[] {
  const colour = palette.groups[INCIDENT_TYPES[type].group];
  const radius = isPlain ? 5.5 : 9;
  const isHollow = status === "planned" || status === "retracted" || isCircle;
  const ink = isHollow ? (status === "retracted" ? palette.quiet : colour) : palette.onGroup;
  const inner = status === "claimed" || status === "disputed" ? radius - 1.5 : radius;
  return [
    ...(isCircle ? dashedDisc(radius + 1.5, colour, palette.surface) : statusDisc(status, radius, colour, palette)),
    ...(isPlain ? [] : [iconShape(type, inner * 1.32, ink)]),
    ...(status === "retracted" ? strike(radius, palette) : []),
  ];
}

/** Half the side of the square that a symbol takes. */
export function pointReach({ isPlain }: Pick<PointPicture, "isPlain">): number {
  return isPlain ? 11 : 15;
}

/** Solid reported, dashed claimed, hatched disputed, hollow planned and retracted. */
function statusDisc(status: IncidentStatus, radius: number, colour: string, palette: Palette): Shape[] {
  const halo = status === "claimed" ? 3.2 : status === "disputed" ? 4.2 : 1.6;
  const plate = { d: circlePath(radius + halo), fill: palette.surface };
  switch (status) {
    case "planned":
    case "retracted":
      return [plate, { d: circlePath(radius), stroke: status === "planned" ? colour : palette.quiet, width: 2 }];
    case "claimed":
      return [
        plate,
        { d: circlePath(radius - 1), fill: colour },
        { d: circlePath(radius + 1.8), stroke: colour, width: 1.5, dashes: [2.7, 2.4] },
      ];
    case "disputed":
      return [plate, { d: circlePath(radius - 0.5), fill: colour }, hatchedRim(radius - 1, radius + 3.4, colour)];
    case "reported":
      return [plate, { d: circlePath(radius), fill: colour }];
  }
}

/** Pixels from one stroke of a hatched rim to the next, and by how much a stroke leans, in radians. */
const HATCH = { stepPx: 3.6, lean: 0.2, widthPx: 1.4 } as const;

/** Leaning strokes all round a disc: they touch it, unlike dashes, and are not taken for a second ring. */
function hatchedRim(inner: number, outer: number, colour: string): Shape {
  const strokes = Math.round((Math.PI * (inner + outer)) / HATCH.stepPx);
  const at = (radius: number, angle: number) => `${brief(radius * Math.cos(angle))} ${brief(radius * Math.sin(angle))}`;
  const d = Array.from({ length: strokes }, (_, stroke) => {
    const angle = (stroke / strokes) * 2 * Math.PI;
    return `M${at(inner, angle)}L${at(outer, angle + HATCH.lean)}`;
  }).join("");
  return { d, stroke: colour, width: HATCH.widthPx };
}

function dashedDisc(radius: number, colour: string, surface: string): Shape[] {
  return [
    { d: circlePath(radius + 1), fill: surface },
    { d: circlePath(radius), stroke: colour, width: 1.6, dashes: [3.2, 2.6] },
  ];
}

function strike(radius: number, { surface, quiet }: Palette): Shape[] {
  const reach = radius + 2.5;
  const d = `M${brief(-reach)} ${brief(reach * 0.62)}L${brief(reach)} ${brief(-reach * 0.62)}`;
  return [
    { d, stroke: surface, width: 4 },
    { d, stroke: quiet, width: 1.8 },
  ];
}

function iconShape(type: IncidentType, side: number, colour: string): Shape {
  return { d: TYPE_ICONS[type], stroke: colour, width: ICON_STROKE, isRound: true, iconScale: side / ICON_SIZE };
}
