/** A window was set. */
export const STEP_MARK = "dateline:step";
/** What the last window asked for was given to the canvas. */
export const DRAWN_MARK = "dateline:drawn";

/** Where a page keeps the times of its marks by their names: the page itself may keep the last ones only. */
export interface PageMarks {
  datelineBench: Record<string, number[]>;
}

/** In the page, before anything else: keeps the times of all marks of the app. */
export function keepMarks(): void {
  const page = globalThis as unknown as PageMarks;
  page.datelineBench = {};
  new PerformanceObserver((list) => {
    for (const { name, startTime } of list.getEntries()) {
      if (!name.startsWith("dateline:")) continue;
      page.datelineBench[name] ??= [];
      page.datelineBench[name].push(startTime);
    }
  }).observe({ type: "mark", buffered: true });
}
