import type { GdalReading } from "./gdal.ts";
import type { LoadTimes } from "./load.ts";

/** What was measured of the service; null where what it needs is not installed. */
export interface OgcBench {
  readonly machine: string;
  readonly incidents: number;
  readonly connections: number;
  readonly gdal: GdalReading | null;
  /** Items in a box and a time. */
  readonly items: LoadTimes;
  /** Items in a box alone, and the same boxes asked of MapServer. */
  readonly boxes: LoadTimes;
  readonly mapServer: LoadTimes | null;
  /** Pages that lie behind half of all incidents. */
  readonly deep: LoadTimes;
  readonly tiles: LoadTimes;
}

const GDAL_SECONDS = 20;
const P99 = { must: 120, aim: 40 };
const FASTER = { must: 1, aim: 3 };

/** The report of a run in Markdown: a line of the machine, and a table with the goals beside what was measured. */
export function ogcTable({
  machine,
  incidents,
  connections,
  gdal,
  items,
  boxes,
  mapServer,
  deep,
  tiles,
}: OgcBench): string {
  const faster = mapServer && mapServer.p99 / boxes.p99;
  const rows = [
    ["", "must", "aim", "measured", ""],
    ["---", "---", "---", "---", "---"],
    gdal
      ? [
          "GDAL reads all items, same count and boxes",
          "yes",
          `in ${GDAL_SECONDS} s`,
          `${gdal.features.toLocaleString("en")}, ${gdal.wrongBoxes} other boxes, ${round(gdal.seconds)} s`,
          verdict(gdal.features === incidents && gdal.wrongBoxes === 0, gdal.seconds <= GDAL_SECONDS),
        ]
      : ["GDAL reads all items", "yes", `in ${GDAL_SECONDS} s`, "left out: gdal-bin is not installed", ""],
    [
      "items in a box and a time, p99",
      `${P99.must} ms`,
      `${P99.aim} ms`,
      told(items),
      verdict(items.p99 <= P99.must, items.p99 <= P99.aim),
    ],
    ["items in a box, p99", "", "", told(boxes), ""],
    mapServer
      ? ["the same boxes, MapServer's points, p99", "", "", told(mapServer), ""]
      : ["the same boxes by MapServer", "", "", "left out: cgi-mapserver is not installed", ""],
    ...(faster === null
      ? []
      : [
          [
            "so many times faster than MapServer",
            "faster",
            `${FASTER.aim} times`,
            `${round(faster)} times`,
            verdict(faster > FASTER.must, faster >= FASTER.aim),
          ],
        ]),
    ["pages behind half of all items, p99", "", "", told(deep), ""],
    ["vector tiles, p99", "", "", told(tiles), ""],
  ];
  const about = `${machine}; ${incidents.toLocaleString("en")} incidents, ${connections} connections`;
  return [about, "", ...rows.map((cells) => `| ${cells.join(" | ")} |`)].join("\n");
}

const told = ({ p99, median, rate }: LoadTimes) =>
  `${round(p99)} ms (median ${round(median)} ms, ${round(rate)} a second)`;
const verdict = (isMust: boolean, isAim: boolean) => (isMust ? (isAim ? "aim" : "must") : "missed");
const round = (value: number) => Number(value.toPrecision(value >= 100 ? 4 : 3)).toLocaleString("en");
