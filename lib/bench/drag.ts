import type { Browser, Page } from "playwright-core";
import { type Timing, timingOf } from "./measure.ts";
import { DRAWN_MARK, type PageMarks, STEP_MARK } from "./page-marks.ts";
import { readDrag, TRACE_CATEGORIES, type TraceEvent } from "./trace.ts";

/** Where a page is dragged, in pixels. */
export interface Track {
  readonly from: number;
  readonly to: number;
  readonly y: number;
}

export interface DragTimes {
  /** Main thread's time of a step, and the same by the processor's clock. */
  readonly main: Timing;
  readonly processor: Timing;
  readonly longestTask: number;
  readonly framesPerSecond: number;
}

const MOVE = "bench:move";

/** Drags once over the whole track by a real mouse, a step as soon as the last one was taken. */
export async function timeDrag(browser: Browser, page: Page, track: Track, steps: number): Promise<DragTimes> {
  await page.evaluate((name) => addEventListener("pointermove", () => performance.mark(name), true), MOVE);
  const move = await press(page, track);
  await browser.startTracing(page, { categories: TRACE_CATEGORIES });
  for (let step = 1; step <= steps; step++) await move(step / steps);
  const trace = await browser.stopTracing();
  await page.mouse.up();
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] };
  const drag = readDrag(traceEvents, MOVE);
  return { ...drag, main: timingOf(drag.steps), processor: timingOf(drag.processor) };
}

/**
 * Milliseconds from setting the window to the picture, one step after the other, each begun when the page has come to
 * rest. null when the page leaves no marks.
 */
export async function timePictures(page: Page, track: Track, steps: number): Promise<Timing | null> {
  const move = await press(page, track);
  await page.evaluate(() => {
    (globalThis as unknown as PageMarks).datelineBench = {};
  });
  for (let step = 1; step <= steps; step++) {
    await move(step / steps);
    await page.evaluate(atRest, { step: STEP_MARK, drawn: DRAWN_MARK, patience: PATIENCE_MS });
  }
  await page.mouse.up();
  const marks = await page.evaluate(() => (globalThis as unknown as PageMarks).datelineBench);
  const times = latencies(marks[STEP_MARK] ?? [], marks[DRAWN_MARK] ?? []);
  return times.length > 0 ? timingOf(times) : null;
}

const PATIENCE_MS = 120_000;

/** In the page: waits until the last step is drawn and two frames passed without another mark. */
async function atRest({ step, drawn, patience }: { step: string; drawn: string; patience: number }): Promise<void> {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const latest = (name: string) =>
    (globalThis as unknown as PageMarks).datelineBench[name]?.at(-1) ?? Number.NEGATIVE_INFINITY;
  const isDrawn = () => latest(drawn) >= latest(step);
  const until = performance.now() + patience;
  await frame();
  for (let quiet = 0, last = latest(drawn); quiet < 2 && performance.now() < until; ) {
    await frame();
    quiet = isDrawn() && latest(drawn) === last ? quiet + 1 : 0;
    last = latest(drawn);
  }
}

/** From each step to the first picture after it, where none came in between. */
export function latencies(steps: readonly number[], pictures: readonly number[]): number[] {
  return steps.flatMap((step, at) => {
    const next = steps[at + 1] ?? Number.POSITIVE_INFINITY;
    const picture = pictures.find((time) => time >= step);
    return picture !== undefined && picture <= next ? [picture - step] : [];
  });
}

/**
 * Presses the mouse at the start of a track. Gives what moves it to a share of the way, and is done when the page has
 * taken the move. Playwright's own way to move a pressed mouse runs two scripts in the page each time, which would be
 * counted as the map's.
 */
async function press(page: Page, { from, to, y }: Track): Promise<(share: number) => Promise<void>> {
  await page.mouse.move(from, y);
  await page.mouse.down();
  const session = await page.context().newCDPSession(page);
  return async (share) => {
    const at = { x: from + share * (to - from), y };
    await session.send("Input.dispatchMouseEvent", { type: "mouseMoved", button: "left", buttons: 1, ...at });
  };
}
