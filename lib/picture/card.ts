import { escapeXml } from "../formats/xml.ts";
import type { IncidentType } from "../model.ts";
import { INCIDENT_TYPES } from "../model.ts";
import { ICON_SIZE, ICON_STROKE, TYPE_ICONS } from "./icons.ts";
import type { Palette } from "./palette.ts";
import { circlePath } from "./shape.ts";
import { shapesSvg } from "./shapes-svg.ts";
import { breakLines, FACES, HALF_CAPITAL, setLine, type Typesetter } from "./text.ts";

/** An incident that has no place, told in words alone. */
export interface Card {
  readonly width: number;
  readonly height: number;
  readonly type: IncidentType;
  /** What it is in a word or two: its type. */
  readonly kind: string;
  readonly title: string;
  /** When, where, how sure: a line each. */
  readonly lines: readonly string[];
  readonly maker: string;
  readonly description: string;
}

/** A calm page of words where there is nothing to put on a map. */
export function drawCard(card: Card, palette: Palette, typesetter: Typesetter): string {
  const { width, height } = card;
  const margin = Math.round(Math.min(width, height) / 10);
  const room = width - 2 * margin;
  const colour = palette.groups[INCIDENT_TYPES[card.type].group];
  const size = Math.max(18, Math.min(52, Math.min(width / 20, height / 9)));
  const title = { face: FACES.semibold, size };
  const plain = { face: FACES.regular, size: Math.max(13, size * 0.46) };
  const icon = Math.max(12, size * 0.42);
  const quiet = { fill: palette.quiet };
  const titleLines = breakLines(typesetter, card.title, title, room, 4);
  const words = card.lines.flatMap((line) => breakLines(typesetter, line, plain, room, 2));
  const block = 3 * icon + titleLines.length * size * 1.2 + (0.8 + words.length * 1.45) * plain.size;
  // A little above the middle, where a page of words is seen as centred.
  const top = Math.max(margin, (height - block) * 0.42);
  const titleTop = top + 3 * icon;
  const wordsTop = titleTop + titleLines.length * size * 1.2 + plain.size * 0.8;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" ` +
      'role="img" aria-labelledby="title desc">',
    `<title id="title">${escapeXml(card.title)}</title><desc id="desc">${escapeXml(card.description)}</desc>`,
    `<rect width="${width}" height="${height}" fill="${palette.surface}"/><rect width="10" height="${height}" fill="${colour}"/>`,
    shapesSvg(
      [
        { d: circlePath(icon), fill: colour },
        {
          d: TYPE_ICONS[card.type],
          stroke: palette.onGroup,
          width: ICON_STROKE,
          isRound: true,
          iconScale: (icon * 1.32) / ICON_SIZE,
        },
      ],
      margin + icon,
      top + icon,
    ),
    setLine(typesetter, card.kind, plain, [margin + 2.6 * icon, top + icon + HALF_CAPITAL * plain.size], quiet),
    ...titleLines.map((line, row) =>
      setLine(typesetter, line, title, [margin, titleTop + (row + 0.9) * size * 1.2], { fill: palette.text }),
    ),
    ...words.map((line, row) =>
      setLine(typesetter, line, plain, [margin, wordsTop + (row + 1) * plain.size * 1.45], quiet),
    ),
    setLine(
      typesetter,
      card.maker,
      { face: FACES.semibold, size: plain.size * 0.8 },
      [width - margin, height - margin * 0.7],
      quiet,
      "end",
    ),
    "</svg>\n",
  ].join("");
}
