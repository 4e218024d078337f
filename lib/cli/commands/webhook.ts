import { parseArgs } from "node:util";
import { prepareClient } from "../../../prisma/generate.ts";
import { checkReceiver } from "../../articles/fetch-send.ts";
import { loadAreas } from "../../atlas/areas.ts";
import { readEnvironment } from "../../env.ts";
import { UsageError } from "../../errors.ts";
import { FILTER_PARAMETERS } from "../../query/filters.ts";
import { followedQuery } from "../../query/followed.ts";
import type { Store } from "../../store/connected.ts";
import { openStore } from "../../store/store.ts";
import { newWebhook } from "../../webhooks/follow.ts";
import { deliverOnce } from "../../webhooks/run.ts";

const USAGE = "webhook needs add URL [QUERY], list, remove ID or deliver";

/**
 * `dateline webhook add URL [QUERY] | list | remove ID | deliver [--json]`: who is told of new, changed and removed
 * incidents. `add` prints the secret by which messages are signed, once; `deliver` sends what is due, as the server does
 * by itself, and exits with 1 when something did not arrive.
 */
export async function run(args: string[]): Promise<number> {
  const options = { json: { type: "boolean" } } as const;
  const { positionals, values } = parseArgs({ args, allowPositionals: true, options });
  const [verb, ...rest] = positionals;
  const deed = verb === undefined ? undefined : VERBS[verb];
  if (!deed) throw new UsageError(USAGE);
  const { work, least, most } = deed;
  if (rest.length < least || rest.length > most) throw new UsageError(USAGE);
  await prepareClient();
  const store = await openStore();
  try {
    return await work(store, rest, values.json ?? false);
  } finally {
    await store.close();
  }
}

interface Verb {
  readonly least: number;
  readonly most: number;
  work(store: Store, rest: readonly string[], isJson: boolean): Promise<number>;
}

const VERBS: Readonly<Record<string, Verb>> = {
  add: { least: 1, most: 2, work: add },
  list: { least: 0, most: 0, work: list },
  remove: { least: 1, most: 1, work: remove },
  deliver: { least: 0, most: 0, work: deliver },
};

async function add(store: Store, [url = "", query = ""]: readonly string[], isJson: boolean): Promise<number> {
  checkReceiver(url, { allowPrivate: readEnvironment().privateWebhooks });
  const parameters = new URLSearchParams(query);
  const known: readonly string[] = FILTER_PARAMETERS;
  const unknown = [...parameters.keys()].find((name) => !known.includes(name));
  if (unknown !== undefined) throw new UsageError(`QUERY: parameter ${unknown} is not one of ${known.join(", ")}`);
  const { sequence } = await store.state();
  const webhook = newWebhook(url, followedQuery(parameters), sequence, new Date());
  await store.webhooks.addWebhook(webhook);
  const { id, secret } = webhook;
  process.stdout.write(
    isJson ? `${JSON.stringify({ id, url, query: webhook.query, secret })}\n` : `${id}\n${secret}\n`,
  );
  return 0;
}

async function list(store: Store, _rest: readonly string[], isJson: boolean): Promise<number> {
  for (const {
    secret: _secret,
    sequence: _sequence,
    kind: _kind,
    topic: _topic,
    ...shown
  } of await store.webhooks.listWebhooks()) {
    const { id, url, query, waiting, delivered, failed, lastReason, disabledReason } = shown;
    const problem = disabledReason ?? lastReason;
    const line = `${id}  ${url}  ${query || "everything"}  ${delivered} delivered, ${waiting} waiting, ${failed} failed`;
    process.stdout.write(isJson ? `${JSON.stringify(shown)}\n` : `${line}${problem ? `: ${problem}` : ""}\n`);
  }
  return 0;
}

async function remove(store: Store, [id = ""]: readonly string[]): Promise<number> {
  if (await store.webhooks.removeWebhook(id)) return 0;
  throw new UsageError(`there is no webhook ${id}`);
}

async function deliver(store: Store, _rest: readonly string[], isJson: boolean): Promise<number> {
  const { origin, licence, privateWebhooks } = readEnvironment();
  const format = { shapeOf: loadAreas().shape, site: origin, licence, asOf: new Date().toISOString() };
  const result = await deliverOnce(store, format, { allowPrivate: privateWebhooks });
  const { delivered, waiting, failed } = result;
  process.stdout.write(
    isJson
      ? `${JSON.stringify(result)}\n`
      : `${delivered} delivered, ${waiting} to be tried again, ${failed} given up\n`,
  );
  return waiting + failed === 0 ? 0 : 1;
}
