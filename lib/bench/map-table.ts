import type { DragTimes } from "./drag.ts";
import type { Timing } from "./measure.ts";
import type { PageWeight } from "./page-weight.ts";

/** What was measured of one map over one set; null where the map does not tell. */
export interface MapTimes {
  /** Milliseconds until it could be used. */
  readonly ready: number;
  readonly drag: DragTimes;
  readonly picture: Timing | null;
}

export interface SetTimes {
  readonly incidents: number;
  readonly app: MapTimes;
  /** MapLibre's own clusters over the same points, null where they were left out. */
  readonly plain: MapTimes | null;
  readonly index: Timing | null;
  readonly cells: Timing | null;
  readonly search: Timing | null;
  readonly list: Timing | null;
}

export interface MapBench {
  readonly machine: string;
  readonly sets: readonly SetTimes[];
  readonly firstPicture: Timing | null;
  readonly embed: PageWeight | null;
}

interface Goal {
  readonly must: number;
  readonly aim: number;
}

/** Goals of a slider step, by the size of the set, in milliseconds. */
const STEP: Readonly<Record<number, Goal>> = {
  10000: { must: 4, aim: 2 },
  100000: { must: 6, aim: 3 },
  1000000: { must: 12, aim: 5 },
};
const INDEX: Readonly<Record<number, Goal>> = {
  100000: { must: 300, aim: 150 },
  1000000: { must: 4000, aim: 2000 },
};
const FASTER: Readonly<Record<number, Goal>> = { 100000: { must: 20, aim: 100 } };
const CELLS: Readonly<Record<number, Goal>> = { 1000000: { must: 20, aim: 20 } };
const FIRST_PICTURE: Goal = { must: 2500, aim: 1500 };
const EMBED: Goal = { must: 130_000, aim: 90_000 };

/** The report of a run in Markdown: a line of the machine, and a table with the goals beside what was measured. */
export function mapTable({ machine, sets, firstPicture, embed }: MapBench): string {
  const rows = [
    ...sets.flatMap(setRows),
    ...(firstPicture
      ? [row("first incidents drawn, cold cache, demonstration set", FIRST_PICTURE, firstPicture.median, inTime)]
      : []),
    ...(embed
      ? [row("JavaScript of the embed beside MapLibre and its worker, gzip", EMBED, embed.own, inKilobytes)]
      : []),
  ];
  const heading = ["median", "must", "aim", "measured", "", "plain MapLibre"];
  return [machine, "", line(heading), line(heading.map(() => "---")), ...rows.map(line)].join("\n");
}

function setRows({ incidents, app, plain, index, cells, search, list }: SetTimes): string[][] {
  const at = `${incidents.toLocaleString("en")} incidents`;
  const faster = app.picture && plain?.picture ? plain.picture.median / app.picture.median : null;
  const timed = (name: string, timing: Timing | null, goal?: Goal) =>
    timing ? [row(`${at}: ${name}`, goal, timing.median, inTime)] : [];
  const both = (name: string, own: number, plain: number | undefined, goal?: Goal, say = inTime) =>
    row(`${at}: ${name}`, goal, own, say, plain);
  return [
    both("one step of the slider, main thread", app.drag.main.median, plain?.drag.main.median, STEP[incidents]),
    both("the same by the processor's clock", app.drag.processor.median, plain?.drag.processor.median, STEP[incidents]),
    both("longest task of the drag", app.drag.longestTask, plain?.drag.longestTask),
    both("frames a second while dragging", app.drag.framesPerSecond, plain?.drag.framesPerSecond, undefined, inCount),
    ...(app.picture ? [both("step to drawn picture", app.picture.median, plain?.picture?.median)] : []),
    ...(faster === null ? [] : [row(`${at}: so many times faster than plain`, FASTER[incidents], faster, inTimes)]),
    both("page opened until it can be used", app.ready, plain?.ready),
    ...timed("index build, off the main thread", index, INDEX[incidents]),
    ...timed("cells of a view by the server", cells, CELLS[incidents]),
    ...timed("search for words by the server", search),
    ...timed("first page of the list by the server", list),
  ];
}

function row(name: string, goal: Goal | undefined, value: number, say: (value: number) => string, plain?: number) {
  const verdict = goal ? verdictOf(goal, value) : "";
  return [
    name,
    goal ? say(goal.must) : "",
    goal ? say(goal.aim) : "",
    say(value),
    verdict,
    plain === undefined ? "" : say(plain),
  ];
}

function verdictOf({ must, aim }: Goal, value: number): string {
  // Only how many times faster grows with what is better.
  const reaches = (goal: number) => (aim > must ? value >= goal : value <= goal);
  return reaches(aim) ? "aim" : reaches(must) ? "must" : "missed";
}

const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;

/** Three digits that count, in the unit that fits. */
const inTime = (milliseconds: number) =>
  milliseconds >= 1000 ? `${inCount(milliseconds / 1000)} s` : `${inCount(milliseconds)} ms`;
const inKilobytes = (bytes: number) => `${Math.round(bytes / 1000)} kB`;
const inTimes = (value: number) => `${inCount(value)} times`;
const inCount = (value: number) => String(Number(value.toPrecision(value >= 100 ? 4 : 3)));
