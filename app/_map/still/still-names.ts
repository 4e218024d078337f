import { type Box, Room } from "#lib/picture/room";
import { isOnScreen, toScreen } from "#lib/picture/screen";
import { mercatorX, mercatorY } from "#lib/query/mercator";
import type { DrawnCountry } from "./still-ground.tsx";
import type { Still } from "./still-map.ts";

/** Width of a letter and height of a line, in pixels. */
const LETTER_PX = 7;
const LINE_PX = 16;
/** A mark takes about this much around its middle. */
const MARK_PX = 14;

/** Names that have room in their country, each where no mark and no name of a wider country stands. */
export function placeNames(
  { screen, marks }: Still,
  countries: readonly DrawnCountry[],
  nameOf: (id: string) => string,
) {
  const room = new Room();
  for (let mark = 0; mark < (marks?.length ?? 0); mark++) {
    const [x, y] = toScreen(screen, marks?.x[mark] ?? 0, marks?.y[mark] ?? 0);
    const [right, down] = [marks?.offsets[2 * mark] ?? 0, marks?.offsets[2 * mark + 1] ?? 0];
    room.take(around(x + right, y + down, MARK_PX, MARK_PX));
  }
  return countries
    .toSorted((a, b) => b.width - a.width)
    .flatMap(({ id, label: [longitude, latitude], width }) => {
      const name = nameOf(id);
      const [x, y] = toScreen(screen, mercatorX(longitude), mercatorY(latitude));
      const length = name.length * LETTER_PX;
      const box = around(x, y, length / 2, LINE_PX / 2);
      const hasRoom = width * screen.scale >= length && isOnScreen(screen, [x, y], 0);
      if (!hasRoom || !room.isFree(box)) return [];
      room.take(box);
      return [{ id, name, x, y }];
    });
}

function around(x: number, y: number, halfWidth: number, halfHeight: number): Box {
  return { left: x - halfWidth, top: y - halfHeight, right: x + halfWidth, bottom: y + halfHeight };
}
