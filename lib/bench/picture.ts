import { seededRandom } from "../evaluate/random.ts";
import { type LoadTimes, timeLoad } from "./load.ts";
import { SYNTHETIC } from "./synthetic-settings.ts";

export interface PictureBench {
  readonly machine: string;
  readonly incidents: number;
  /** Milliseconds until the first picture that a server is asked for after it has started: it reads its store for that. */
  readonly first: number;
  /** Milliseconds of pictures that were never asked for before, one after the other. */
  readonly png: LoadTimes;
  readonly svg: LoadTimes;
}

/** Milliseconds that 99 of 100 pictures may take. */
const P99_MUST = 300;
const DAY_MS = 86_400_000;

/** Times pictures of a server that has just started, over HTTP, as those who share a view wait for them. */
export async function timePictures(
  baseUrl: string,
  count: number,
): Promise<Pick<PictureBench, "first" | "png" | "svg">> {
  const ask = async (query: string, format: string) => {
    const response = await fetch(`${baseUrl}/api/picture.${format}?${query}`);
    if (!response.ok) throw new Error(`${response.url} answered ${response.status}`);
    await response.arrayBuffer();
  };
  const [opening = "", ...others] = pictureQuestions(2 * count + 1);
  const started = performance.now();
  await ask(opening, "png");
  const first = performance.now() - started;
  const png = await timeLoad(others.slice(0, count), 1, (query) => ask(query, "png"));
  const svg = await timeLoad(others.slice(count), 1, (query) => ask(query, "svg"));
  return { first, png, svg };
}

/** Views that all differ, as they are shared: from the world to a region among the made-up incidents, over weeks or years. */
export function pictureQuestions(count: number): string[] {
  const random = seededRandom(11);
  return Array.from({ length: count }, () => {
    const zoom = (1 + random() * 6).toFixed(2);
    const [latitude, longitude] = [35 + (random() - 0.5) * 30, 35 + (random() - 0.5) * 40].map((at) => at.toFixed(3));
    const length = 20 + random() ** 2 * (SYNTHETIC.days - 20);
    const from = random() * (SYNTHETIC.days - length);
    const day = (days: number) => new Date(SYNTHETIC.from + Math.floor(days) * DAY_MS).toISOString().slice(0, 10);
    const theme = random() < 0.5 ? "light" : "dark";
    return `at=${zoom}/${latitude}/${longitude}&from=${day(from)}&to=${day(from + length)}&theme=${theme}`;
  });
}

/** The report of a run in Markdown: a line of the machine, and a table with the goal beside what was measured. */
export function pictureTable({ machine, incidents, first, png, svg }: PictureBench): string {
  const verdict = ({ p99 }: LoadTimes) => (p99 <= P99_MUST ? "must" : "missed");
  const told = ({ median, p99 }: LoadTimes) => `${Math.round(p99)} ms (median ${Math.round(median)} ms)`;
  const rows = [
    ["", "must", "measured", ""],
    ["---", "---", "---", "---"],
    ["PNG of a new view, p99", `${P99_MUST} ms`, told(png), verdict(png)],
    ["SVG of a new view, p99", `${P99_MUST} ms`, told(svg), verdict(svg)],
    ["the first one of a server", "", `${Math.round(first)} ms`, ""],
  ];
  const about = `${machine}; ${incidents.toLocaleString("en")} incidents, ${png.count} pictures of 1200 x 630 each`;
  return [about, "", ...rows.map((cells) => `| ${cells.join(" | ")} |`)].join("\n");
}
