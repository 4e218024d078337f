import { createHmac } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingHttpHeaders, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { sendTo } from "#lib/articles/fetch-send";
import { incidentId } from "#lib/store/identify";
import { openStore, type Store } from "#lib/store/store";
import { feedToFollow, newWebhook } from "#lib/webhooks/follow";
import { deliverOnce } from "#lib/webhooks/run";
import { WEBHOOKS } from "#lib/webhooks/settings";
import { OPTIONS } from "../formats/make";
import { describeOnBoth } from "../store/databases";
import { CONTEXT, FIJI, located, makeReading } from "../store/make";

interface Got {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

let server: Server;
let address: string;
let got: Got[] = [];

/** A receiver that answers by its path: a status, or never. */
beforeAll(async () => {
  server = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += chunk;
    const path = request.url ?? "";
    got.push({ path, headers: request.headers, body });
    if (path === "/never") return;
    if (path === "/away") response.setHeader("location", "/200");
    response.writeHead(path === "/away" ? 302 : Number(path.slice(1)) || 200).end("thanks".repeat(1000));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

describeOnBoth("webhooks", ({ create }) => {
  let clock = new Date("2025-04-01T10:00:00Z");
  const later = (seconds: number) => {
    clock = new Date(clock.getTime() + seconds * 1000);
  };
  const deliver = (store: Store) =>
    deliverOnce(store, OPTIONS, { allowPrivate: true, timeoutMs: 3000, now: () => clock });
  const follow = async (store: Store, path: string, query = "") => {
    const webhook = newWebhook(`${address}${path}`, query, (await store.state()).sequence, clock);
    await store.webhooks.addWebhook(webhook);
    return webhook;
  };

  test("tell of what changed, signed, once, whatever becomes of the other receivers", async (context) => {
    const store = await openStore(await create(context));
    got = [];
    await store.saveReading(makeReading("a", [{}]), CONTEXT);
    const good = await follow(store, "/200", "type=strike");
    const bad = await follow(store, "/500");
    const never = await follow(store, "/never", "q=fiji");
    const away = await follow(store, "/away");
    const gone = await follow(store, "/410");
    const hub = `${address}/202`;
    const topic = "https://map.example/api/feed";
    const { sequence } = await store.state();
    await store.webhooks.followFeed(feedToFollow({ hub, topic, query: "type=disaster", sequence }, clock));
    expect(await deliver(store)).toEqual({ delivered: 0, waiting: 0, failed: 0 });

    const storm = {
      type: "disaster",
      subtype: "storm",
      places: [located(FIJI)],
      sentence: "A storm hit Fiji.",
    } as const;
    await store.saveReading(makeReading("b", [{}, storm], { publisher: "Post" }), CONTEXT);
    expect(await deliver(store)).toEqual({ delivered: 2, waiting: 3, failed: 1 });
    const message = got.find(({ path }) => path === "/200");
    const { type, data } = JSON.parse(message?.body ?? "");
    expect(type).toBe("incidents.changed");
    expect(data.changes).toMatchObject([
      {
        kind: "changed",
        incident: { type: "Feature", id: incidentId("rep_a_0"), properties: { publishers: ["Post", "Wire"] } },
      },
    ]);
    const { "webhook-id": id, "webhook-timestamp": at, "webhook-signature": signature } = message?.headers ?? {};
    expect(at).toBe(String(clock.getTime() / 1000));
    const key = Buffer.from(good.secret.replace("whsec_", ""), "base64");
    expect(signature).toBe(`v1,${createHmac("sha256", key).update(`${id}.${at}.${message?.body}`).digest("base64")}`);
    const ping = got.find(({ path }) => path === "/202");
    expect(Object.fromEntries(new URLSearchParams(ping?.body))).toEqual({ "hub.mode": "publish", "hub.url": topic });

    const slow = (await store.webhooks.listWebhooks()).find((webhook) => webhook.id === never.id);
    expect(slow).toMatchObject({ waiting: 1, lastReason: expect.stringContaining("never: cannot be reached: ") });
    await store.webhooks.removeWebhook(never.id);
    // Nothing is due, and what arrived is not sent again.
    expect(await deliver(store)).toEqual({ delivered: 0, waiting: 0, failed: 0 });
    for (const seconds of WEBHOOKS.backoffSeconds) {
      later(seconds);
      await deliver(store);
    }
    const tries = (path: string) => got.filter((each) => each.path === path);
    expect(["/200", "/500", "/away", "/410", "/202"].map((path) => tries(path).length)).toEqual([1, 8, 8, 1, 1]);
    expect(new Set(tries("/500").map(({ headers, body }) => `${headers["webhook-id"]}${body}`)).size).toBe(1);

    const told = new Map((await store.webhooks.listWebhooks()).map((webhook) => [webhook.id, webhook]));
    expect(told.get(good.id)).toMatchObject({ delivered: 1, waiting: 0, failed: 0, lastReason: null });
    expect(told.get(bad.id)).toMatchObject({ failed: 1, lastReason: "it answered 500; given up after 8 attempts" });
    expect(told.get(away.id)?.lastReason).toMatch("it answered 302");
    expect(told.get(gone.id)).toMatchObject({ failed: 1, disabledReason: expect.stringContaining("it answered 410") });

    // Two processes at once send each message once.
    got = [];
    await store.saveReading(makeReading("c", [{}], { publisher: "Radio" }), CONTEXT);
    const results = await Promise.all([deliver(store), deliver(store)]);
    expect(results.reduce((sum, { delivered }) => sum + delivered, 0)).toBe(1);
    expect(tries("/200")).toHaveLength(1);
    expect(tries("/410")).toHaveLength(0);
    expect(await store.webhooks.removeWebhook(good.id)).toBe(true);
    expect(await store.webhooks.removeWebhook(good.id)).toBe(false);
    await store.close();
  });
});

test("nothing is sent to an address that is not public", async () => {
  got = [];
  const sending = { headers: {}, body: "{}" };
  await expect(sendTo(`${address}/200`, sending)).rejects.toThrow("which is not a public address");
  await expect(sendTo("http://localhost:8080/", sending)).rejects.toThrow("which is not a public address");
  await expect(sendTo("file:///etc/passwd", sending)).rejects.toThrow("not http or https");
  await expect(sendTo("https://user:word@example.org/", sending)).rejects.toThrow("holds a name or password");
  expect(got).toEqual([]);
});
