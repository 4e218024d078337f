import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { TestProject } from "vitest/node";
import { messageOf } from "#lib/errors";
import { type Cluster, startPostgres } from "./postgres.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Answers with the address of the run's PostgreSQL server, as JSON; null where none is installed. */
    postgresDoor: string;
  }
}

/**
 * One PostgreSQL server for all test files of a run, started when the first of them asks for it: making one takes
 * seconds, and a run of other files needs none.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  let cluster: Promise<Cluster | null> | null = null;
  const door = createServer(async (_, response) => {
    cluster ??= startPostgres();
    try {
      response.end(JSON.stringify((await cluster)?.address ?? null));
    } catch (thrown) {
      response.writeHead(500).end(messageOf(thrown));
    }
  });
  door.listen(0, "127.0.0.1");
  await once(door, "listening");
  project.provide("postgresDoor", `http://127.0.0.1:${(door.address() as AddressInfo).port}`);
  return async () => {
    door.close();
    door.closeAllConnections();
    await (await cluster?.catch(() => null))?.stop();
  };
}
