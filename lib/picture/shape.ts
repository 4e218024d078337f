/** One stroke or surface of a symbol, in pixels around its middle: a canvas and an SVG draw the same. */
export interface Shape {
  /** SVG path data. */
  readonly d: string;
  readonly fill?: string;
  readonly fillOpacity?: number;
  readonly stroke?: string;
  readonly width?: number;
  readonly dashes?: readonly number[];
  /** Ends and corners of strokes are round. */
  readonly isRound?: boolean;
  /** The path is drawn on the square of the icons, and so many times as large. */
  readonly iconScale?: number;
}

/** Path data of a circle around the middle, from its right point on clockwise, as a canvas draws one. */
export function circlePath(radius: number): string {
  const r = brief(radius);
  return `M${r} 0A${r} ${r} 0 1 1 ${brief(-radius)} 0A${r} ${r} 0 1 1 ${r} 0Z`;
}

/** Path data of a box with round corners. */
export function boxPath(left: number, top: number, width: number, height: number, corner: number): string {
  const [across, down, c] = [brief(width - 2 * corner), brief(height - 2 * corner), brief(corner)];
  const turn = (x: number, y: number) => `a${c} ${c} 0 0 1 ${brief(x)} ${brief(y)}`;
  return (
    `M${brief(left + corner)} ${brief(top)}h${across}${turn(corner, corner)}v${down}${turn(-corner, corner)}` +
    `h-${across}${turn(-corner, -corner)}v-${down}${turn(corner, -corner)}Z`
  );
}

/** A number to a hundredth, without zeros at its end. */
export function brief(value: number): string {
  return String(Math.round(value * 100) / 100);
}
