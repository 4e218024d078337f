import { ICON_SIZE } from "./icons.ts";
import { brief, type Shape } from "./shape.ts";

/** Shapes around a point, as markup. */
export function shapesSvg(shapes: readonly Shape[], x: number, y: number): string {
  return `<g transform="translate(${brief(x)} ${brief(y)})">${shapes.map(shapeSvg).join("")}</g>`;
}

function shapeSvg({ d, fill, fillOpacity, stroke, width, dashes, isRound, iconScale }: Shape): string {
  const attributes = [
    `fill="${fill ?? "none"}"`,
    ...(fillOpacity === undefined ? [] : [`fill-opacity="${brief(fillOpacity)}"`]),
    ...(stroke ? [`stroke="${stroke}" stroke-width="${brief(width ?? 1)}"`] : []),
    ...(dashes ? [`stroke-dasharray="${dashes.join(" ")}"`] : []),
    ...(isRound ? ['stroke-linecap="round" stroke-linejoin="round"'] : []),
    ...(iconScale ? [`transform="scale(${brief(iconScale)}) translate(${-ICON_SIZE / 2} ${-ICON_SIZE / 2})"`] : []),
  ];
  return `<path ${attributes.join(" ")} d="${d}"/>`;
}
