import { isOnScreen, toScreen } from "#lib/picture/screen";
import { mercatorX, mercatorY } from "#lib/query/mercator";
import type { DrawnCountry } from "./still-ground.tsx";
import type { Still } from "./still-map.ts";

/** Width of a letter and height of a line, in pixels. */
const LETTER_PX = 7;
const LINE_PX = 16;
/** A mark takes about this much around its middle. */
const MARK_PX = 14;

interface Box {
  readonly x: number;
  readonly y: number;
  readonly halfWidth: number;
  readonly halfHeight: number;
}

/** Names that have room in their country, each where no mark and no name of a wider country stands. */
export function placeNames(
  { screen, marks }: Still,
  countries: readonly DrawnCountry[],
  nameOf: (id: string) => string,
) {
  const taken: Box[] = Array.from({ length: marks?.length ?? 0 }, (_, mark) => {
    const [x, y] = toScreen(screen, marks?.x[mark] ?? 0, marks?.y[mark] ?? 0);
    const [right, down] = [marks?.offsets[2 * mark] ?? 0, marks?.offsets[2 * mark + 1] ?? 0];
    return { x: x + right, y: y + down, halfWidth: MARK_PX, halfHeight: MARK_PX };
  });
  return countries
    .toSorted((a, b) => b.width - a.width)
    .flatMap(({ id, label: [longitude, latitude], width }) => {
      const name = nameOf(id);
      const [x, y] = toScreen(screen, mercatorX(longitude), mercatorY(latitude));
      const box = { x, y, halfWidth: (name.length * LETTER_PX) / 2, halfHeight: LINE_PX / 2 };
      const hasRoom = width * screen.scale >= 2 * box.halfWidth && isOnScreen(screen, [x, y], 0);
      if (!hasRoom || taken.some((other) => overlap(box, other))) return [];
      taken.push(box);
      return [{ id, name, x, y }];
    });
}

function overlap(a: Box, b: Box): boolean {
  return Math.abs(a.x - b.x) < a.halfWidth + b.halfWidth && Math.abs(a.y - b.y) < a.halfHeight + b.halfHeight;
}
