import { GROUPS, type IncidentGroup, type IncidentStatus, STATUSES } from "../model.ts";
import { GROUPS as GROUP_COUNT } from "../query/categories.ts";
import { GROUP_ORDER } from "../query/columns.ts";
import { AREA, CLUSTER, type MarkTable, SINGLE } from "../query/mark-table.ts";
import type { PlacedMark } from "./marks-svg.ts";
import type { Palette } from "./palette.ts";
import { pointShapes } from "./point-shapes.ts";
import { boxPath, circlePath, type Shape } from "./shape.ts";
import { shapesSvg } from "./shapes-svg.ts";
import { FACES, HALF_CAPITAL, setLine, type Typesetter } from "./text.ts";

/** Words of the legend. */
export interface LegendWords {
  readonly groups: Readonly<Record<IncidentGroup, string>>;
  readonly statuses: Readonly<Record<IncidentStatus, string>>;
  readonly cluster: string;
  readonly area: string;
  readonly near: string;
}

interface Entry {
  readonly shapes: readonly Shape[];
  readonly words: string;
}

export interface Legend {
  readonly height: number;
  svg(left: number, top: number): string;
}

const ROW_PX = 22;
const SYMBOL_PX = 24;
const GAP_PX = 18;
const WORDS = { face: FACES.regular, size: 12.5 };

/** What a map shows, as far as the legend tells of it. */
export interface Told {
  readonly marks: MarkTable;
  readonly placed: readonly PlacedMark[];
  /** Whether the circle of what is near a place can be seen. */
  readonly hasCircle: boolean;
}

/** What the legend is set with, and the room that it has. */
export interface LegendRoom {
  readonly palette: Palette;
  readonly typesetter: Typesetter;
  readonly width: number;
  readonly mostRows: number;
}

/** What the marks of this picture mean, and nothing else, in as many rows as it takes and has. */
export function layLegend(
  told: Told,
  words: LegendWords,
  { palette, typesetter, width, mostRows }: LegendRoom,
): Legend {
  const rows: { entry: Entry; left: number }[][] = [];
  let left = Number.POSITIVE_INFINITY;
  for (const entry of entriesOf(told, words, palette)) {
    const taken = SYMBOL_PX + typesetter.width(entry.words, WORDS);
    if (left + taken > width) {
      if (rows.length === mostRows) break;
      rows.push([]);
      left = 0;
    }
    rows.at(-1)?.push({ entry, left });
    left += taken + GAP_PX;
  }
  return {
    height: rows.length * ROW_PX,
    svg: (x, y) =>
      rows
        .flatMap((row, at) =>
          row.map(({ entry, left: from }) => {
            const middle = y + (at + 0.5) * ROW_PX;
            const baseline = middle + HALF_CAPITAL * WORDS.size;
            const text = setLine(typesetter, entry.words, WORDS, [x + from + SYMBOL_PX, baseline], {
              fill: palette.text,
            });
            return shapesSvg(entry.shapes, x + from + 9, middle) + text;
          }),
        )
        .join(""),
  };
}

function entriesOf({ marks, placed, hasCircle }: Told, words: LegendWords, palette: Palette): Entry[] {
  const seen = [...new Set(placed.flatMap(({ mark, isSeen }) => (isSeen ? [mark] : [])))];
  const isAny = (test: (mark: number) => boolean) => seen.some(test);
  const groups = GROUP_ORDER.filter((_, group) => isAny((mark) => (marks.counts[mark * GROUP_COUNT + group] ?? 0) > 0));
  const statuses = STATUSES.filter(
    (status, at) =>
      status !== "reported" &&
      isAny((mark) => marks.kinds[mark] === SINGLE && marks.inCircle[mark] !== 1 && marks.statuses[mark] === at),
  );
  const ink = palette.quiet;
  return [
    ...groups.map((group) => ({
      shapes: [{ d: circlePath(6), fill: palette.groups[group] }],
      words: words.groups[group],
    })),
    ...(isAny((mark) => marks.kinds[mark] === CLUSTER)
      ? [{ shapes: [{ d: circlePath(6), fill: palette.surface, stroke: ink, width: 3 }], words: words.cluster }]
      : []),
    ...(isAny((mark) => marks.kinds[mark] === AREA)
      ? [
          {
            shapes: [{ d: boxPath(-8, -6, 16, 12, 2), fill: ink, fillOpacity: 0.24, stroke: ink, width: 1.2 }],
            words: words.area,
          },
        ]
      : []),
    ...(hasCircle || isAny((mark) => marks.inCircle[mark] === 1)
      ? [
          {
            shapes: [{ d: circlePath(7), fill: ink, fillOpacity: 0.12, stroke: ink, width: 1.4, dashes: [3, 2.3] }],
            words: words.near,
          },
        ]
      : []),
    ...statuses.map((status) => ({
      shapes: pointShapes({ type: "strike", status, isCircle: false, isPlain: true }, inQuiet(palette)),
      words: words.statuses[status],
    })),
  ];
}

/** The palette in which a symbol tells its outline and no group. */
function inQuiet(palette: Palette): Palette {
  const groups = Object.fromEntries(GROUPS.map((group) => [group, palette.quiet])) as Palette["groups"];
  return { ...palette, groups };
}
