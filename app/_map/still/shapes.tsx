import { ICON_SIZE } from "#lib/picture/icons";
import type { Shape } from "#lib/picture/shape";

/** The shapes of a symbol around the middle of what they stand in. */
export function Shapes({ shapes }: { readonly shapes: readonly Shape[] }) {
  return shapes.map(({ d, fill, fillOpacity, stroke, width, dashes, isRound, iconScale }, at) => (
    <path
      // biome-ignore lint/suspicious/noArrayIndexKey: a symbol's shapes have no other name than their number
      key={at}
      className="still-shape"
      d={d}
      fill={fill ?? "none"}
      fillOpacity={fillOpacity}
      stroke={stroke}
      strokeWidth={width}
      strokeDasharray={dashes?.join(" ")}
      strokeLinecap={isRound ? "round" : undefined}
      strokeLinejoin={isRound ? "round" : undefined}
      transform={iconScale ? `scale(${iconScale}) translate(${-ICON_SIZE / 2} ${-ICON_SIZE / 2})` : undefined}
    />
  ));
}
