/** What is read of an event of Chromium's tracing; times in microseconds of one clock for all processes. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly pid: number;
  readonly tid: number;
  readonly dur?: number;
  /** Time on a processor, without what others took of it. */
  readonly tdur?: number;
}

/** Tasks of the main thread, marks of the page and frames: no more is traced, since tracing costs time itself. */
export const TRACE_CATEGORIES = ["toplevel", "blink.user_timing", "disabled-by-default-devtools.timeline.frame"];

/** The main thread during a drag, in milliseconds. */
export interface DragTrace {
  /** Main thread's time of each step: all its tasks from one move of the pointer to the next. */
  readonly steps: readonly number[];
  /** The same by the processor's clock: what other programs took of the cores is not in it. */
  readonly processor: readonly number[];
  readonly longestTask: number;
  readonly framesPerSecond: number;
}

/** Reads a drag of which each move left the mark `move`. Throws an Error without two of them. */
export function readDrag(events: readonly TraceEvent[], move: string): DragTrace {
  const moves = events.filter(({ name }) => name === move).sort((one, other) => one.ts - other.ts);
  const [first, last] = [moves[0], moves.at(-1)];
  if (!first || !last || first === last) throw new Error(`the trace has ${moves.length} marks ${move}`);
  const isMain = ({ pid, tid }: TraceEvent) => pid === first.pid && tid === first.tid;
  const tasks = events.filter((event) => isMain(event) && event.ph === "X" && event.name.endsWith("::RunTask"));
  const frames = (name: string) => events.filter((event) => event.pid === first.pid && event.name === name);
  const starts = stepStarts(moves, frames("BeginMainThreadFrame"), tasks);
  const [steps, processor]: [number[], number[]] = [[], []];
  for (const [step, from] of starts.entries()) {
    const to = starts[step + 1];
    if (to === undefined) break;
    const within = tasks.filter(({ ts }) => ts >= from && ts < to);
    steps.push(sum(within.map(({ dur = 0 }) => dur)) / 1000);
    processor.push(sum(within.map(({ tdur = 0 }) => tdur)) / 1000);
  }
  const isDuring = ({ ts }: TraceEvent) => ts >= first.ts && ts <= last.ts;
  const longestTask = Math.max(0, ...tasks.filter(isDuring).map(({ dur = 0 }) => dur)) / 1000;
  const seconds = (last.ts - first.ts) / 1e6;
  return { steps, processor, longestTask, framesPerSecond: frames("DrawFrame").filter(isDuring).length / seconds };
}

/**
 * Where steps begin: with the task that a move came in. Moves between which there was no frame are one step, so that
 * moves that come faster than pictures do not make a step look cheap.
 */
function stepStarts(
  moves: readonly TraceEvent[],
  frames: readonly TraceEvent[],
  tasks: readonly TraceEvent[],
): readonly number[] {
  const starts: number[] = [];
  let before = Number.NEGATIVE_INFINITY;
  for (const { ts } of moves) {
    if (!frames.some((frame) => frame.ts > before && frame.ts < ts) && starts.length > 0) continue;
    const task = tasks.find((one) => one.ts <= ts && ts <= one.ts + (one.dur ?? 0));
    starts.push(task?.ts ?? ts);
    before = ts;
  }
  return starts;
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
