"use client";
import { STATUSES } from "#lib/model";
import { badgeShapes, donutShapes, ringShapes } from "#lib/picture/mark-shapes";
import { ringRadius, shortCount } from "#lib/picture/mark-sizes";
import type { Palette } from "#lib/picture/palette";
import { pointShapes } from "#lib/picture/point-shapes";
import { isOnScreen, type Screen, TURNS, toScreen } from "#lib/picture/screen";
import { isPlainBadge } from "#lib/query/badges";
import { TYPE_NAMES } from "#lib/query/filters";
import { AREA, CLUSTER, highlightedMarks, MARK_KINDS, type MarkTable } from "#lib/query/mark-table";
import { zoomOf } from "#lib/query/mercator";
import type { Texts } from "../../_texts/texts.ts";
import { useTexts } from "../../_texts/use-texts.tsx";
import { Shapes } from "./shapes.tsx";

interface StillMarksProps {
  readonly marks: MarkTable;
  readonly screen: Screen;
  readonly palette: Palette;
  readonly onMark: (mark: number) => void;
}

/** Nothing drawn around a point reaches farther, in pixels. */
const MOST_RADIUS_PX = 40;

/** Every mark as a button: by mouse, touch and keys it opens what it would on the map. */
export function StillMarks({ marks, screen, palette, onMark }: StillMarksProps) {
  const texts = useTexts();
  const zoom = zoomOf(screen.scale);
  const ringed = highlightedMarks(marks);
  // Areas first and clusters last: what is exact lies over what is not.
  const order = Array.from({ length: marks.length }, (_, mark) => mark).sort(
    (a, b) => Number(marks.kinds[b] === AREA) - Number(marks.kinds[a] === AREA),
  );
  return order.flatMap((mark) =>
    TURNS.flatMap((turn) => {
      const [x, y] = toScreen(screen, marks.x[mark] ?? 0, marks.y[mark] ?? 0, turn);
      if (!isOnScreen(screen, [x, y], MOST_RADIUS_PX)) return [];
      const [right, down] = [marks.offsets[2 * mark] ?? 0, marks.offsets[2 * mark + 1] ?? 0];
      return [
        // biome-ignore lint/a11y/useSemanticElements: a button of the page cannot stand within a picture
        <g
          key={`${marks.x[mark]} ${marks.y[mark]} ${marks.kinds[mark]} ${marks.incidents[mark]} ${turn}`}
          className="still-mark"
          data-kind={MARK_KINDS[marks.kinds[mark] ?? 0]}
          role="button"
          tabIndex={0}
          aria-label={nameOf(marks, mark, texts)}
          transform={`translate(${x + right} ${y + down})`}
          onClick={() => onMark(mark)}
          onKeyDown={(event) => {
            if (event.key !== "Enter" && event.key !== " ") return;
            event.preventDefault();
            onMark(mark);
          }}
        >
          {ringed.has(mark) && <Shapes shapes={ringShapes(ringRadius(marks, mark, zoom), palette)} />}
          <Sign marks={marks} mark={mark} zoom={zoom} palette={palette} />
        </g>,
      ];
    }),
  );
}

interface SignProps {
  readonly marks: MarkTable;
  readonly mark: number;
  readonly zoom: number;
  readonly palette: Palette;
}

function Sign({ marks, mark, zoom, palette }: SignProps) {
  const total = marks.totals[mark] ?? 1;
  if (marks.kinds[mark] === CLUSTER) {
    return (
      <>
        <Shapes shapes={donutShapes(marks, mark, palette)} />
        <text dy="0.36em">{shortCount(total)}</text>
      </>
    );
  }
  if (marks.kinds[mark] === AREA) {
    return (
      <>
        <Shapes shapes={badgeShapes(marks, mark, zoom, palette)} />
        {!isPlainBadge(total, zoom) && <text dy="0.2em">{shortCount(total)}</text>}
      </>
    );
  }
  const picture = {
    type: TYPE_NAMES[marks.types[mark] ?? 0] ?? "statement",
    status: STATUSES[marks.statuses[mark] ?? 0] ?? "reported",
    isCircle: marks.inCircle[mark] === 1,
    isPlain: false,
  };
  return <Shapes shapes={pointShapes(picture, palette)} />;
}

function nameOf({ kinds, totals, types, statuses }: MarkTable, mark: number, texts: Texts): string {
  const count = texts.incidents(totals[mark] ?? 0);
  if (kinds[mark] === CLUSTER) return count;
  if (kinds[mark] === AREA) return texts.stillArea(count);
  const type = TYPE_NAMES[types[mark] ?? 0] ?? "statement";
  return texts.stillPoint(texts.types[type], texts.statuses[STATUSES[statuses[mark] ?? 0] ?? "reported"]);
}
