import { cpus } from "node:os";
import type { Browser } from "playwright-core";
import type { IncidentSummary } from "../query/filters.ts";
import { timeAnswers, viewQuestions } from "./ask-times.ts";
import { timeDrag, timePictures } from "./drag.ts";
import { timeIndexBuild } from "./index-build.ts";
import type { MapTimes, SetTimes } from "./map-table.ts";
import { type OpenMap, openApp, openPlain } from "./open-map.ts";
import { servePlainMap } from "./plain-server.ts";

/** Steps of a drag over the whole time, and of the pictures that are waited for one by one. */
const STEPS = { drag: 120, pictures: 40 } as const;
/** MapLibre's own clusters take seconds a step from here on: fewer steps tell as much. */
const FEW_STEPS = { drag: 12, pictures: 6 } as const;
const MANY = 500_000;

const WORDS = ["Kharkiv", "drone", "battle Khartoum", "protest", "Donetsk missile"];
const ASKED_TIMES = 4;
const VIEWS = 50;
const INDEX_BUILDS = 5;

export interface SetToMeasure {
  readonly incidents: number;
  /** Address of the built app over a store that holds the set. */
  readonly baseUrl: string;
  readonly databaseUrl: string;
  /** The same incidents once more, for the yardstick; null leaves it out. */
  readonly again: Iterable<IncidentSummary> | null;
  /** Told what is measured next. */
  readonly log: (line: string) => void;
}

/** Measures the app and then the yardstick over one set, in one browser. */
export async function measureSet(
  browser: Browser,
  { incidents, baseUrl, databaseUrl, again, log }: SetToMeasure,
): Promise<SetTimes> {
  log("the map");
  const app = await measureMap(browser, await openApp(browser, baseUrl), STEPS);
  if (again) log("MapLibre's own clusters");
  const plain = again && (await measurePlain(browser, again, baseUrl, incidents < MANY ? STEPS : FEW_STEPS));
  log("the index");
  const index = await timeIndexBuild(databaseUrl, INDEX_BUILDS);
  log("the server");
  const cells = await timeAnswers(viewQuestions(VIEWS).map((question) => `${baseUrl}/api/cells?${question}`));
  const searches = WORDS.map((words) => `${baseUrl}/api/search?q=${encodeURIComponent(words)}`);
  const search = await timeAnswers(repeat(searches, ASKED_TIMES));
  const list = await timeAnswers(repeat([`${baseUrl}/api/incidents?limit=100`], ASKED_TIMES));
  return { incidents, app, plain, index, cells, search, list };
}

async function measurePlain(
  browser: Browser,
  incidents: Iterable<IncidentSummary>,
  baseUrl: string,
  steps: Steps,
): Promise<MapTimes> {
  const { address, close } = await servePlainMap(incidents);
  try {
    return await measureMap(browser, await openPlain(browser, address, baseUrl), steps);
  } finally {
    close();
  }
}

interface Steps {
  readonly drag: number;
  readonly pictures: number;
}

async function measureMap(browser: Browser, { page, track, ready }: OpenMap, steps: Steps): Promise<MapTimes> {
  const drag = await timeDrag(browser, page, track, steps.drag);
  // Back again: a window that stands at the end can only go this way.
  const picture = await timePictures(page, { ...track, from: track.to, to: track.from }, steps.pictures);
  await page.context().close();
  return { ready, drag, picture };
}

/** What the figures of a run stand for. */
export function machineOf(browser: Browser): string {
  const [processor] = cpus();
  return `${cpus().length} cores (${processor?.model.trim()}), Chromium ${browser.version()} without a window, software WebGL, 1280 x 800, Node ${process.versions.node}`;
}

const repeat = <T>(items: readonly T[], times: number): T[] => Array.from({ length: times }, () => items).flat();
