import { buildCellIndex, LEVELS } from "../query/cells.ts";
import { tabulate } from "../query/placement-table.ts";
import { connectStore } from "../store/connected.ts";
import { type Timing, timingOf } from "./measure.ts";

/**
 * Milliseconds until all levels of the index of a store's incidents are built. Here, and not in the browser's worker,
 * which builds a level when it is first looked at: the engine that runs it is the same.
 */
export async function timeIndexBuild(databaseUrl: string, times: number): Promise<Timing> {
  const store = await connectStore(databaseUrl);
  try {
    const columns = await store.columns();
    const taken: number[] = [];
    for (let time = -1; time < times; time++) {
      const started = performance.now();
      const index = buildCellIndex(columns, tabulate(columns), null);
      for (const level of LEVELS) index.levelAt(level);
      if (time >= 0) taken.push(performance.now() - started);
    }
    return timingOf(taken);
  } finally {
    await store.close();
  }
}
