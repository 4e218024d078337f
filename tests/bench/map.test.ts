import { expect, test } from "vitest";
import { latencies } from "#lib/bench/drag";
import { type MapBench, type MapTimes, mapTable } from "#lib/bench/map-table";
import { timingOf } from "#lib/bench/measure";
import { readDrag, type TraceEvent } from "#lib/bench/trace";

const main = { pid: 7, tid: 1 };
const task = (ts: number, dur: number, tdur = dur): TraceEvent => ({
  ...main,
  name: "ThreadControllerImpl::RunTask",
  ph: "X",
  ts,
  dur,
  tdur,
});
const mark = (ts: number): TraceEvent => ({ ...main, name: "move", ph: "I", ts });
const frame = (ts: number): TraceEvent => ({ ...main, name: "BeginMainThreadFrame", ph: "I", ts });
const drawn = (ts: number): TraceEvent => ({ pid: 7, tid: 2, name: "DrawFrame", ph: "I", ts });

test("a step has all tasks of the main thread from its move to the next, those of other threads left out", () => {
  const { steps, processor, longestTask, framesPerSecond } = readDrag(
    [
      task(0, 500),
      task(1000, 2000, 1500),
      mark(1500),
      frame(4000),
      task(4000, 3000),
      { ...task(5000, 9000), tid: 3 },
      { ...task(5000, 9000), pid: 8 },
      drawn(8000),
      task(101_000, 1000),
      mark(101_200),
      frame(102_500),
      drawn(103_000),
      task(150_000, 4000),
      mark(201_500),
    ],
    "move",
  );
  expect(steps).toEqual([5, 5]);
  expect(processor).toEqual([4.5, 5]);
  expect(longestTask).toBe(4);
  expect(framesPerSecond).toBeCloseTo(10);
});

test("moves with no frame between them are one step, so that quick moves do not look cheap", () => {
  const { steps } = readDrag(
    [task(0, 1000), mark(500), task(2000, 1000), mark(2500), frame(3000), task(3000, 2000), task(6000, 10), mark(6005)],
    "move",
  );
  expect(steps).toEqual([4]);
});

test("a trace without moves says so", () => {
  expect(() => readDrag([task(0, 1), mark(0)], "move")).toThrow("1 marks");
});

test("a picture belongs to the step before it, and one that was overtaken to none", () => {
  expect(latencies([0, 100, 200, 300], [40, 260, 310])).toEqual([40, 60, 10]);
  expect(latencies([0], [])).toEqual([]);
});

const times = (step: number, picture: number | null): MapTimes => ({
  ready: 1234,
  drag: { main: timingOf([step]), processor: timingOf([step / 2]), longestTask: 9, framesPerSecond: 58.7 },
  picture: picture === null ? null : timingOf([picture]),
});

test("the table has the goals beside what was measured, and what is not told is left out", () => {
  const bench: MapBench = {
    machine: "two cores",
    sets: [
      {
        incidents: 100_000,
        app: times(4.56, 10),
        plain: times(20, 500),
        index: timingOf([100]),
        cells: null,
        search: null,
        list: null,
      },
      { incidents: 5, app: times(1, null), plain: null, index: null, cells: null, search: null, list: timingOf([2]) },
    ],
    firstPicture: timingOf([2600]),
    embed: { all: 500_000, mapLibre: 400_000, own: 100_000 },
  };
  expect(mapTable(bench).split("\n")).toEqual([
    "two cores",
    "",
    "| median | must | aim | measured |  | plain MapLibre |",
    "| --- | --- | --- | --- | --- | --- |",
    "| 100,000 incidents: one step of the slider, main thread | 6 ms | 3 ms | 4.56 ms | must | 20 ms |",
    "| 100,000 incidents: the same by the processor's clock | 6 ms | 3 ms | 2.28 ms | aim | 10 ms |",
    "| 100,000 incidents: longest task of the drag |  |  | 9 ms |  | 9 ms |",
    "| 100,000 incidents: frames a second while dragging |  |  | 58.7 |  | 58.7 |",
    "| 100,000 incidents: step to drawn picture |  |  | 10 ms |  | 500 ms |",
    "| 100,000 incidents: so many times faster than plain | 20 times | 100 times | 50 times | must |  |",
    "| 100,000 incidents: page opened until it can be used |  |  | 1.23 s |  | 1.23 s |",
    "| 100,000 incidents: index build, off the main thread | 300 ms | 150 ms | 100 ms | aim |  |",
    "| 5 incidents: one step of the slider, main thread |  |  | 1 ms |  |  |",
    "| 5 incidents: the same by the processor's clock |  |  | 0.5 ms |  |  |",
    "| 5 incidents: longest task of the drag |  |  | 9 ms |  |  |",
    "| 5 incidents: frames a second while dragging |  |  | 58.7 |  |  |",
    "| 5 incidents: page opened until it can be used |  |  | 1.23 s |  |  |",
    "| 5 incidents: first page of the list by the server |  |  | 2 ms |  |  |",
    "| first incidents drawn, cold cache, demonstration set | 2.5 s | 1.5 s | 2.6 s | missed |  |",
    "| JavaScript of the embed beside MapLibre and its worker, gzip | 130 kB | 90 kB | 100 kB | must |  |",
  ]);
});
