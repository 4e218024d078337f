"use client";
import { AREA_POINTS } from "#lib/query/area";
import { type Drawing, onScreenOf } from "./use-drawing.ts";

const CROSS_PX = 14;

/** The outline as far as it is drawn, above everything on the map. */
export function DrawLayer({ drawing }: { drawing: Drawing }) {
  const seen = onScreenOf(drawing);
  if (!seen) return null;
  const { corners, aim, cross } = seen;
  const line = pathOf(aim ? [...corners, aim] : corners);
  const canClose = corners.length >= AREA_POINTS.least;
  return (
    <svg className="draw-layer" aria-hidden="true">
      <path className="draw-fill" d={line} />
      <path className="draw-casing" d={line} />
      <path className="draw-line" d={line} />
      {canClose && (
        <path className="draw-rest" d={pathOf([aim ?? corners.at(-1), corners[0]].flatMap((at) => [at ?? []]))} />
      )}
      {corners.map(([x, y], at) => (
        <circle
          // biome-ignore lint/suspicious/noArrayIndexKey: corners have no other name than their number
          key={at}
          className="draw-corner"
          cx={x}
          cy={y}
          r={at === 0 && canClose ? 7 : 4.5}
        />
      ))}
      {cross && (
        <g className="draw-cross" transform={`translate(${cross.join()})`}>
          <path className="draw-casing" d={CROSS} />
          <path d={CROSS} />
        </g>
      )}
    </svg>
  );
}

const CROSS = `M-${CROSS_PX} 0H-3M3 0H${CROSS_PX}M0-${CROSS_PX}V-3M0 3V${CROSS_PX}`;

function pathOf(points: readonly (readonly number[])[]): string {
  return points.map(([x = 0, y = 0], at) => `${at === 0 ? "M" : "L"}${x.toFixed(1)} ${y.toFixed(1)}`).join("");
}
