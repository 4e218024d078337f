import { createServer } from "node:http";
import { GET as api } from "../../app/ogc/api/route";
import { GET as item } from "../../app/ogc/collections/[collection]/items/[id]/route";
import { GET as items } from "../../app/ogc/collections/[collection]/items/route";
import { GET as queryables } from "../../app/ogc/collections/[collection]/queryables/route";
import { GET as collection } from "../../app/ogc/collections/[collection]/route";
import { GET as schema } from "../../app/ogc/collections/[collection]/schema/route";
import { GET as collections } from "../../app/ogc/collections/route";
import { GET as conformance } from "../../app/ogc/conformance/route";
import { GET as landing } from "../../app/ogc/route";
import { GET as tile } from "../../app/tiles/[z]/[x]/[y]/route";
import { GET as tileJson } from "../../app/tiles.json/route";

type Handler = (request: Request, params: { params: Promise<never> }) => Promise<Response>;

const ROUTES: readonly (readonly [string, unknown])[] = [
  ["/ogc", landing],
  ["/ogc/api", api],
  ["/ogc/conformance", conformance],
  ["/ogc/collections", collections],
  ["/ogc/collections/:collection", collection],
  ["/ogc/collections/:collection/queryables", queryables],
  ["/ogc/collections/:collection/schema", schema],
  ["/ogc/collections/:collection/items", items],
  ["/ogc/collections/:collection/items/:id", item],
  ["/tiles.json", tileJson],
  ["/tiles/:z/:x/:y", tile],
];

/** Answers a request with the route handlers themselves, as Next would. */
export async function route(request: Request): Promise<Response> {
  const path = new URL(request.url).pathname.replace(/(.)\/$/, "$1");
  for (const [pattern, handler] of ROUTES) {
    const names = [...pattern.matchAll(/:(\w+)/g)].map(([, name = ""]) => name);
    const match = new RegExp(`^${pattern.replace(/:\w+/g, "([^/]+)")}$`).exec(path);
    if (!match) continue;
    const params = Object.fromEntries(names.map((name, at) => [name, decodeURIComponent(match[at + 1] ?? "")]));
    return (handler as Handler)(request, { params: Promise.resolve(params as never) });
  }
  return new Response("no such route", { status: 404 });
}

export interface Served {
  readonly address: string;
  /** Paths with their queries, in the order in which they were asked. */
  readonly asked: string[];
  close(): Promise<void>;
}

/** The same handlers on a port of this machine, for programs that come by the network. */
export async function serve(): Promise<Served> {
  const asked: string[] = [];
  const server = createServer(async (incoming, outgoing) => {
    asked.push(incoming.url ?? "");
    const url = `http://${incoming.headers.host}${incoming.url}`;
    const headers = Object.entries(incoming.headers).flatMap(([name, value]) => (value ? [[name, String(value)]] : []));
    const response = await route(new Request(url, { headers: headers as [string, string][] }));
    outgoing.writeHead(response.status, Object.fromEntries(response.headers));
    outgoing.end(Buffer.from(await response.arrayBuffer()));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  return {
    address: `http://127.0.0.1:${address.port}`,
    asked,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
