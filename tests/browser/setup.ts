import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { DEMONSTRATION } from "#lib/cli/prepare";
import { anyPort, buildPages, runNext, waitUntilServed } from "#lib/cli/project";
import { loadGazetteer } from "#lib/gazetteer/load";
import { ingest } from "#lib/ingest";
import { openStore } from "#lib/store/store";
import { prepareClient } from "../../prisma/generate.ts";
import { findChromium } from "./chromium.ts";
import { HOSTILE_ARTICLE } from "./hostile-article.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Address of the built app over a database of its own; null when there is no browser to open it with. */
    baseUrl: string | null;
  }
}

/** What the site takes changes by. */
export const EDITOR_TOKEN = "token-of-the-browser-tests";

/** Builds the app where it is stale and serves it over a new database with the demonstration and one hostile article. */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  if (!findChromium()) {
    const reason = "browser tests left out: no Chromium or Chrome found; name one by CHROMIUM_PATH";
    if (process.env.DATELINE_REQUIRE_ALL === "1") throw new Error(reason);
    process.stderr.write(`${reason}\n`);
    project.provide("baseUrl", null);
    return;
  }
  const folder = await mkdtemp(join(tmpdir(), "dateline-browser-"));
  const databaseUrl = `file:${join(folder, "test.db")}`;
  await prepareClient();
  await fillDatabase(databaseUrl, folder);
  await buildPages((line) => process.stderr.write(`${line}\n`));
  const port = await anyPort();
  const baseUrl = `http://127.0.0.1:${port}`;
  const server = runNext(["start", "-H", "127.0.0.1", "-p", String(port)], {
    NODE_ENV: "production",
    DATABASE_URL: databaseUrl,
    DATELINE_TOKEN: EDITOR_TOKEN,
  });
  await waitUntilServed(baseUrl, server.done);
  project.provide("baseUrl", baseUrl);
  return async () => {
    server.stop();
    await server.done;
    await rm(folder, { recursive: true, force: true });
  };
}

async function fillDatabase(databaseUrl: string, folder: string): Promise<void> {
  const hostile = join(folder, "hostile.md");
  await writeFile(hostile, HOSTILE_ARTICLE);
  const store = await openStore(databaseUrl);
  try {
    const { failed } = await ingest([DEMONSTRATION, hostile], { store, gazetteer: loadGazetteer() });
    if (failed.length > 0) throw new Error(failed.map(({ source, error }) => `${source}: ${error}`).join("\n"));
  } finally {
    await store.close();
  }
}
