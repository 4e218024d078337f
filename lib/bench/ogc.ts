import { seededRandom } from "../evaluate/random.ts";
import type { ShapeOf } from "../formats/geometry.ts";
import type { IncidentSummary } from "../query/filters.ts";
import { mercatorX, mercatorY } from "../query/mercator.ts";
import { boxQuestions } from "./box-questions.ts";
import { hasGdal, readByGdal } from "./gdal.ts";
import { httpAsker, type LoadTimes, timeLoad } from "./load.ts";
import { hasMapServer, startMapServer } from "./map-server.ts";
import type { OgcBench } from "./ogc-table.ts";
import type { SyntheticPlaces } from "./synthetic-places.ts";

/** Connections at once, and questions of each kind. MapServer takes longer: fewer tell as much. */
const LOAD = { connections: 32, items: 8000, boxes: 4000, mapServer: 600, deep: 2000, tiles: 2000 } as const;
/** Features of a page. */
const LIMIT = 10;

export interface ServiceToMeasure {
  readonly machine: string;
  readonly incidents: number;
  /** Address of the built app over a store that holds the set. */
  readonly baseUrl: string;
  readonly places: SyntheticPlaces;
  /** The same incidents once more, to compare what is read with. */
  readonly again: Iterable<IncidentSummary>;
  readonly shapeOf: ShapeOf;
  /** Folder for files that are removed afterwards. */
  readonly folder: string;
  readonly port: number;
  /** Told what is measured next. */
  readonly log: (line: string) => void;
}

/** Measures OGC API - Features and the tiles of the app, with GDAL as a reader and MapServer as the yardstick. */
export async function measureOgc(service: ServiceToMeasure): Promise<OgcBench> {
  const { machine, incidents, baseUrl, places, again, shapeOf, folder, log } = service;
  const items = `${baseUrl}/ogc/collections/incidents/items`;
  const asker = httpAsker(LOAD.connections);
  const load = (addresses: readonly string[]) => timeLoad(addresses, LOAD.connections, asker.ask);
  try {
    log("items in boxes and times");
    const inTime = await load(
      boxQuestions(LOAD.items, places).map(
        ({ bbox, datetime }) => `${items}?limit=${LIMIT}&bbox=${bbox.join(",")}&datetime=${datetime}`,
      ),
    );
    log("items in boxes");
    const questions = boxQuestions(LOAD.boxes, places, 11);
    const boxes = await load(questions.map(({ bbox }) => `${items}?limit=${LIMIT}&bbox=${bbox.join(",")}`));
    log("deep pages");
    const deep = await load(await deepPages(items));
    log("tiles");
    const tiles = await load(tileAddresses(baseUrl));
    log("GDAL");
    const gdal = hasGdal() ? await readByGdal(`${baseUrl}/ogc`, folder, again, shapeOf) : null;
    const mapServer = hasMapServer() && hasGdal() ? await measureMapServer(service) : null;
    return { machine, incidents, connections: LOAD.connections, gdal, items: inTime, boxes, mapServer, deep, tiles };
  } finally {
    asker.close();
  }
}

async function measureMapServer({ places, baseUrl, folder, port, log }: ServiceToMeasure): Promise<LoadTimes> {
  log("MapServer");
  const mapServer = await startMapServer(folder, `${baseUrl}/ogc`, port);
  try {
    const questions = boxQuestions(LOAD.boxes, places, 11).slice(0, LOAD.mapServer);
    return await timeLoad(questions, LOAD.connections, async ({ bbox }) => {
      await mapServer.ask(bbox, LIMIT);
    });
  } finally {
    mapServer.close();
  }
}

/** Addresses of pages that lie behind half of all, each another: as links to the next page lead there. */
async function deepPages(items: string): Promise<string[]> {
  const half = await (await fetch(`${items}?limit=10000`)).json();
  const addresses: string[] = [];
  let page = half as Page;
  for (let pages = 0; pages < 5; pages++) page = await followNext(page);
  while (addresses.length < LOAD.deep) {
    const next = nextOf(page);
    if (next === null) break;
    for (const { id, properties } of page.features) {
      if (addresses.length >= LOAD.deep || typeof properties.start !== "string") continue;
      const cursor = `${Date.parse(properties.start) / 60_000}~${id}`;
      addresses.push(`${items}?limit=${LIMIT}&cursor=${encodeURIComponent(cursor)}`);
    }
    page = await followNext(page);
  }
  return addresses;
}

interface Page {
  readonly links: readonly { readonly rel: string; readonly href: string }[];
  readonly features: readonly { readonly id: string; readonly properties: { readonly start: string | null } }[];
}

const nextOf = ({ links }: Page) => links.find(({ rel }) => rel === "next")?.href ?? null;

async function followNext(page: Page): Promise<Page> {
  const next = nextOf(page);
  return next === null ? page : ((await (await fetch(next)).json()) as Page);
}

const DAYS_MS = 86_400_000;

/** Tiles around where much happens, of all zooms, over different months. */
function tileAddresses(baseUrl: string): string[] {
  const random = seededRandom(3);
  return Array.from({ length: LOAD.tiles }, () => {
    const z = Math.floor(random() * 12);
    const [x, y] = [mercatorX(35 + (random() - 0.5) * 40), mercatorY(35 + (random() - 0.5) * 30)];
    const column = Math.floor(x * 2 ** z);
    // A dozen windows: a map asks for many tiles of one.
    const from = new Date(Date.UTC(2022, 0, 1) + Math.floor(random() * 12) * 30 * DAYS_MS).toISOString().slice(0, 10);
    return `${baseUrl}/tiles/${z}/${column}/${Math.floor(y * 2 ** z)}.mvt?from=${from}`;
  });
}
