import { expect, it, vi } from "vitest";
import { endOf, startOf } from "#lib/query/interval";
import { gridOf } from "#lib/query/window";
import { createLiveWindow } from "../../app/_map/live-window.ts";
import { dragged } from "../../app/_map/use-band-drag.ts";

const march = { start: startOf("2025-03-01"), end: endOf("2025-03-31") };
const week = { start: startOf("2025-03-10"), end: endOf("2025-03-16") };

it("tells who listens of each move, but not of a drag that moved nothing", () => {
  const live = createLiveWindow(week);
  const listener = vi.fn();
  const stop = live.subscribe(listener);
  live.set({ ...week }, "drag");
  expect(listener).not.toHaveBeenCalled();
  live.set(march, "drag");
  live.set(march, "step");
  expect(listener.mock.calls).toEqual([
    [march, "drag"],
    [march, "step"],
  ]);
  stop();
  live.set(null, "step");
  expect(live.get()).toBeNull();
  expect(listener).toHaveBeenCalledTimes(2);
});

it("drags each grip by as much as the pointer moves, and never past the other", () => {
  const grid = gridOf(march, march, "UTC");
  const day = (date: string) => startOf(date);
  const move = (grip: "start" | "end" | "band" | "draw", from: string, to: string) => {
    const { start, end } = dragged(grip, week, day(from) + 1, day(to) + 1, grid);
    return [start, end + 1].map((at) => new Date(at).getUTCDate());
  };
  expect(move("start", "2025-03-10", "2025-03-12")).toEqual([12, 17]);
  expect(move("start", "2025-03-10", "2025-03-30")).toEqual([16, 17]);
  expect(move("end", "2025-03-17", "2025-03-20")).toEqual([10, 20]);
  expect(move("end", "2025-03-17", "2025-03-02")).toEqual([10, 11]);
  expect(move("band", "2025-03-12", "2025-03-10")).toEqual([8, 15]);
  expect(move("draw", "2025-03-25", "2025-03-20")).toEqual([20, 25]);
});
