"use client";
import { INCIDENT_TYPES, STATUSES } from "#lib/model";
import { ICON_SIZE, ICON_STROKE, TYPE_ICONS } from "#lib/picture/icons";
import { badgeHalf, leadingGroup, shortCount } from "#lib/picture/mark-sizes";
import { isOnScreen, type Screen, TURNS, toScreen } from "#lib/picture/screen";
import { isPlainBadge } from "#lib/query/badges";
import { GROUPS } from "#lib/query/categories";
import { GROUP_ORDER } from "#lib/query/columns";
import { TYPE_NAMES } from "#lib/query/filters";
import { AREA, CLUSTER, clusterRadiusPx, type MarkTable } from "#lib/query/mark-table";
import { zoomOf } from "#lib/query/mercator";
import type { Texts } from "../../_texts/texts.ts";
import { useTexts } from "../../_texts/use-texts.tsx";

interface StillMarksProps {
  readonly marks: MarkTable;
  readonly screen: Screen;
  readonly onMark: (mark: number) => void;
}

const POINT_RADIUS_PX = 9;
const DONUT_RING_PX = 4.5;
const BADGE_CORNER_PX = 5;
/** Nothing drawn around a point reaches farther, in pixels. */
const MOST_RADIUS_PX = 40;

/** Every mark as a button: by mouse, touch and keys it opens what it would on the map. */
export function StillMarks({ marks, screen, onMark }: StillMarksProps) {
  const texts = useTexts();
  const zoom = zoomOf(screen.scale);
  const ringed = new Set(marks.highlighted.filter((_, at) => at % 2 === 1));
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
          {ringed.has(mark) && <circle className="still-ring" r={radiusOf(marks, mark, zoom) + 5} />}
          {marks.kinds[mark] === AREA ? (
            <Badge marks={marks} mark={mark} zoom={zoom} />
          ) : marks.kinds[mark] === CLUSTER ? (
            <Donut marks={marks} mark={mark} />
          ) : (
            <Point marks={marks} mark={mark} />
          )}
        </g>,
      ];
    }),
  );
}

function Point({ marks, mark }: { marks: MarkTable; mark: number }) {
  const type = TYPE_NAMES[marks.types[mark] ?? 0] ?? "statement";
  const status = STATUSES[marks.statuses[mark] ?? 0];
  return (
    <g data-group={INCIDENT_TYPES[type].group} data-status={marks.inCircle[mark] === 1 ? "near" : status}>
      <circle className="still-halo" r={POINT_RADIUS_PX + 4} />
      <circle className="still-rim" r={POINT_RADIUS_PX + 1.5} />
      <circle className="still-disc" r={POINT_RADIUS_PX - 0.5} />
      <path
        className="still-icon"
        d={TYPE_ICONS[type]}
        strokeWidth={ICON_STROKE}
        transform={`scale(.72) translate(${-ICON_SIZE / 2} ${-ICON_SIZE / 2})`}
      />
      {status === "retracted" && <path className="still-strike" d="M-11 7L11-7" />}
    </g>
  );
}

function Donut({ marks, mark }: { marks: MarkTable; mark: number }) {
  const total = marks.totals[mark] ?? 1;
  const radius = clusterRadiusPx(total);
  return (
    <>
      <circle className="still-plate" r={radius + 1.5} />
      {sharesOf(marks, mark).map(({ group, from, share }) => (
        <circle
          key={group}
          className="still-share"
          data-group={group}
          r={radius - DONUT_RING_PX / 2}
          pathLength={1}
          strokeWidth={DONUT_RING_PX}
          strokeDasharray={`${share} 1`}
          strokeDashoffset={-from}
          transform="rotate(-90)"
        />
      ))}
      <text dy="0.36em">{shortCount(total)}</text>
    </>
  );
}

function Badge({ marks, mark, zoom }: { marks: MarkTable; mark: number; zoom: number }) {
  const total = marks.totals[mark] ?? 1;
  const group = GROUP_ORDER[leadingGroup(marks, mark)];
  const [half, high] = badgeHalf(total, zoom);
  const box = { x: -half, y: -high, width: 2 * half, height: 2 * high };
  if (isPlainBadge(total, zoom)) return <rect className="still-square" data-group={group} {...box} rx={1.5} />;
  return (
    <g data-group={group}>
      <g className="still-badge">
        <rect className="still-plate" {...box} rx={BADGE_CORNER_PX} />
        {sharesOf(marks, mark).map(({ group, from, share }) => (
          <rect
            key={group}
            className="still-part"
            data-group={group}
            x={-half + 2 * half * from}
            y={high - DONUT_RING_PX}
            width={2 * half * share}
            height={DONUT_RING_PX}
          />
        ))}
      </g>
      <rect className="still-edge" {...box} rx={BADGE_CORNER_PX} />
      <text dy="0.2em">{shortCount(total)}</text>
    </g>
  );
}

/** Shares of the groups that a mark has, each with the sum of those before it. */
function sharesOf({ counts, totals }: MarkTable, mark: number) {
  const total = totals[mark] ?? 1;
  let from = 0;
  return GROUP_ORDER.flatMap((group, at) => {
    const share = (counts[mark * GROUPS + at] ?? 0) / total;
    const start = from;
    from += share;
    return share > 0 ? [{ group, from: start, share }] : [];
  });
}

function radiusOf({ kinds, totals }: MarkTable, mark: number, zoom: number): number {
  const total = totals[mark] ?? 1;
  if (kinds[mark] === CLUSTER) return clusterRadiusPx(total);
  return kinds[mark] === AREA ? badgeHalf(total, zoom)[0] : POINT_RADIUS_PX + 2;
}

function nameOf({ kinds, totals, types, statuses }: MarkTable, mark: number, texts: Texts): string {
  const count = texts.incidents(totals[mark] ?? 0);
  if (kinds[mark] === CLUSTER) return count;
  if (kinds[mark] === AREA) return texts.stillArea(count);
  const type = TYPE_NAMES[types[mark] ?? 0] ?? "statement";
  return texts.stillPoint(texts.types[type], texts.statuses[STATUSES[statuses[mark] ?? 0] ?? "reported"]);
}
