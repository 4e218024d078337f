import { execFile, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import type { BoundingBox } from "../model.ts";
import { askFastCgi } from "./fast-cgi.ts";

const run = promisify(execFile);
const PROGRAM = "/usr/lib/cgi-bin/mapserv";
const TEMPLATES = "/usr/share/mapserver/ogcapi/templates/html-plain/";
/** Processes that answer: one for each core that the figures are of. */
const PROCESSES = 2;

/** Whether MapServer is installed (Debian's cgi-mapserver), which is the yardstick. */
export const hasMapServer = () => existsSync(PROGRAM) && existsSync(TEMPLATES);

/** MapServer over the same incidents. */
export interface MapServer {
  ask(bbox: BoundingBox, limit: number): Promise<number>;
  close(): void;
}

/**
 * MapServer's OGC API over the points among the incidents: one layer of it has one kind of geometry. They lie in a
 * GeoPackage with an index of its boxes; it runs as FastCGI, so that no process is started for a request. It knows no
 * time, so that it is asked for boxes alone.
 */
export async function startMapServer(folder: string, service: string, port: number): Promise<MapServer> {
  const data = join(folder, "points.gpkg");
  await run("ogr2ogr", [
    ...["-overwrite", "-f", "GPKG", data, `OAPIF:${service}`, "incidents", "-nln", "incidents"],
    ...["-oo", "PAGE_SIZE=1000", "-nlt", "POINT", "-where", "place_precision IN ('site', 'place')"],
    ...["-skipfailures", "-gt", "65536"],
  ]);
  const [map, config] = [join(folder, "bench.map"), join(folder, "mapserver.conf")];
  await writeFile(map, mapFile(data));
  await writeFile(config, configFile(map));
  const child = spawn("perl", ["-MSocket", "-MPOSIX", "-e", LISTENER, String(port), String(PROCESSES), PROGRAM], {
    stdio: ["ignore", "ignore", "ignore"],
    env: { ...process.env, MAPSERVER_CONFIG_FILE: config },
  });
  const ask = async (bbox: BoundingBox, limit: number) => {
    const answer = await askFastCgi(port, variablesOf(`f=json&limit=${limit}&bbox=${bbox.join(",")}`));
    const found = /"numberMatched":(\d+)/.exec(answer)?.[1];
    if (found === undefined) throw new Error(`MapServer answered ${answer.slice(0, 300)}`);
    return Number(found);
  };
  await untilAnswered(() => ask([0, 0, 1, 1], 1));
  return { ask, close: () => child.kill("SIGTERM") };
}

/** Listens on a port and starts programs that take their requests from there: what a web server does for FastCGI. */
const LISTENER = `
my ($port, $count, $program) = @ARGV;
socket(my $listener, PF_INET, SOCK_STREAM, 0) or die; setsockopt($listener, SOL_SOCKET, SO_REUSEADDR, 1);
bind($listener, sockaddr_in($port, INADDR_LOOPBACK)) or die; listen($listener, 128) or die;
POSIX::dup2(fileno($listener), 0);
my @children = map { my $child = fork; if (!$child) { exec $program } $child } 1 .. $count;
$SIG{TERM} = sub { kill 'TERM', @children; exit 0 };
wait while 1;
`;

function variablesOf(query: string) {
  return {
    GATEWAY_INTERFACE: "CGI/1.1",
    SERVER_NAME: "127.0.0.1",
    SERVER_PORT: "80",
    SERVER_PROTOCOL: "HTTP/1.1",
    SCRIPT_NAME: "/mapserv",
    HTTP_HOST: "127.0.0.1",
    REQUEST_METHOD: "GET",
    PATH_INFO: "/bench/ogcapi/collections/incidents/items",
    QUERY_STRING: query,
  };
}

async function untilAnswered(ask: () => Promise<unknown>): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    const answered = await ask().then(
      () => true,
      () => false,
    );
    if (answered) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await ask();
}

function configFile(map: string): string {
  return `CONFIG
  ENV
    OGCAPI_HTML_TEMPLATE_DIRECTORY "${TEMPLATES}"
  END
  MAPS
    bench "${map}"
  END
END
`;
}

function mapFile(data: string): string {
  return `MAP
  NAME "bench"
  EXTENT -180 -90 180 90
  PROJECTION
    "epsg:4326"
  END
  WEB
    METADATA
      "ows_title" "bench"
      "ows_onlineresource" "http://127.0.0.1/bench"
      "ows_enable_request" "*"
      "ows_srs" "EPSG:4326"
    END
  END
  LAYER
    NAME "incidents"
    TYPE POINT
    STATUS ON
    CONNECTIONTYPE OGR
    CONNECTION "${data}"
    DATA "incidents"
    PROCESSING "CLOSE_CONNECTION=DEFER"
    PROJECTION
      "epsg:4326"
    END
    METADATA
      "ows_title" "incidents"
      "gml_featureid" "id"
      "gml_include_items" "all"
      "ows_enable_request" "*"
    END
    TEMPLATE "none"
  END
END
`;
}
