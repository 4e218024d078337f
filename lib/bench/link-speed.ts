import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { linkReport } from "../incidents/link.ts";
import { findCandidates } from "../store/candidates.ts";
import { connect } from "../store/client.ts";
import { migrate } from "../store/migrate.ts";
import { fillWithIncidents, madeUpReport } from "./many-incidents.ts";
import { type Timing, timingOf } from "./measure.ts";

export interface LinkTiming {
  readonly incidents: number;
  /** Finding the candidates of one report and deciding among them. */
  readonly link: Timing;
  /** Milliseconds within which 95 of 100 reports are linked: those of the city where most happens take longest. */
  readonly slow: number;
  /** Candidates of one report. */
  readonly candidates: Timing;
  /** Share of the reports that were linked to the incident that they tell of. */
  readonly linked: number;
}

/** Times the linking of a second report of made-up incidents in a SQLite store that holds so many of them. */
export async function timeLinking(incidents: number, reports: number): Promise<LinkTiming> {
  const folder = mkdtempSync(join(tmpdir(), "dateline-link-"));
  const url = `file:${join(folder, "many.db")}`;
  await migrate(url);
  const { database, dialect } = await connect(url);
  try {
    await fillWithIncidents(database, incidents);
    const [times, counts]: [number[], number[]] = [[], []];
    let linked = 0;
    const warmUp = Math.ceil(reports / 10);
    for (let turn = -warmUp; turn < reports; turn++) {
      // Spread over all of them.
      const nth = ((turn + warmUp) * 7919) % incidents;
      const report = madeUpReport(nth, 1);
      const started = performance.now();
      const candidates = await findCandidates(database, dialect, report, new Map());
      const decision = linkReport(report, candidates);
      const taken = performance.now() - started;
      if (turn < 0) continue;
      times.push(taken);
      counts.push(candidates.length);
      if (decision.incidentId === `inc_${nth}`) linked++;
    }
    const slow = [...times].sort((one, other) => one - other)[Math.floor(times.length * 0.95)] ?? 0;
    return { incidents, link: timingOf(times), slow, candidates: timingOf(counts), linked: linked / reports };
  } finally {
    await database.$disconnect();
    rmSync(folder, { recursive: true, force: true });
  }
}
