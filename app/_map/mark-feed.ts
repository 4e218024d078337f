import type { ColumnPlace } from "#lib/query/columns";
import type { Look } from "#lib/query/explorer";
import type { IncidentFilters } from "#lib/query/filters";
import { AREA, type MarkTable } from "#lib/query/mark-table";
import type { Asks } from "./engine/asks.ts";
import { latestOnly } from "./latest-only.ts";
import { throttled } from "./throttled.ts";

/** Marks and what they were asked for. */
export interface Picture {
  readonly marks: MarkTable;
  readonly filters: IncidentFilters;
  readonly look: Look;
  /** Places of the areas among the marks that are known yet, by position. */
  readonly places: ReadonlyMap<number, ColumnPlace>;
  /** Nothing else has been asked for since. */
  readonly isLast: boolean;
}

export interface MarkFeed {
  want(filters: IncidentFilters, look: Look): void;
  close(): void;
}

/** Places are asked for at most this often: the shades that need them follow a drag at a slower pace than its marks. */
const PLACES_MS = 150;

export interface MarkHandlers {
  /** An answer has come. */
  readonly onMarks: (picture: Picture) => void;
  /** Places of the areas of the last answer have come: its marks stand as they are. */
  readonly onPlaces: (picture: Picture) => void;
}

/**
 * Feeds the map, past React. The page's timings tell each step (`dateline:step`) and when it is drawn (`dateline:drawn`).
 */
export function createMarkFeed(asks: Asks, { onMarks, onPlaces }: MarkHandlers): MarkFeed {
  const places = new Map<number, ColumnPlace>();
  let isClosed = false;
  let lastLook: Look | null = null;
  let last: Picture | null = null;
  const fetchPlaces = throttled(PLACES_MS, async () => {
    const picture = last;
    const unknown = picture ? unknownPlaces(picture.marks, places) : [];
    if (!picture || unknown.length === 0) return;
    const found = await asks.places(unknown).catch(() => []);
    for (const [at, place] of found.entries()) if (place) places.set(unknown[at] ?? -1, place);
    if (!isClosed && found.length > 0 && picture.look === lastLook) onPlaces(picture);
  });
  const queue = latestOnly(
    ({ filters, look }: Pick<Picture, "filters" | "look">) => asks.marks(filters, look),
    (marks, question) => {
      if (!marks) return;
      const picture = { ...question, marks, places, isLast: question.look === lastLook };
      onMarks(picture);
      mark("dateline:drawn");
      last = picture;
      fetchPlaces();
    },
  );
  return {
    want(filters, look) {
      mark("dateline:step");
      lastLook = look;
      queue.want({ filters, look });
    },
    close() {
      isClosed = true;
      fetchPlaces.cancel();
      queue.close();
    },
  };
}

function unknownPlaces(marks: MarkTable, known: ReadonlyMap<number, ColumnPlace>): number[] {
  const unknown: number[] = [];
  for (let at = 0; at < marks.length; at++) {
    const place = marks.places[at] ?? 0;
    if (marks.kinds[at] === AREA && !known.has(place)) unknown.push(place);
  }
  return unknown;
}

/** Tells the page's timings; only the last mark of a name is kept, whoever observes sees each. */
function mark(name: string): void {
  performance.clearMarks(name);
  performance.mark(name);
}
