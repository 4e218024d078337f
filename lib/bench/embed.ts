import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Browser, Page } from "playwright-core";
import { type Timing, timingOf } from "./measure.ts";
import { newPage } from "./open-map.ts";
import { DRAWN_MARK, type PageMarks } from "./page-marks.ts";

export interface EmbedTimes {
  /** Milliseconds from opening a page of another site until its embed shows the first incidents. */
  readonly firstIncident: Timing;
  /** Requests of the frame that went elsewhere than to the site of the map. */
  readonly otherHosts: number;
  /** Requests of one embed until then, and what they weigh as they were sent, in bytes. */
  readonly requests: number;
  readonly bytes: number;
}

/** Times an embed in a page of another site, each time with nothing of it in the cache; the page itself is at hand at once. */
export async function timeEmbed(browser: Browser, site: string, times: number): Promise<EmbedTimes> {
  const { address, close } = await serveHost(`${site}/embed`);
  try {
    const taken: number[] = [];
    let last: Sent | null = null;
    let otherHosts = 0;
    for (let time = 0; time < times; time++) {
      const page = await newPage(browser);
      const sent = countSent(page, site, address);
      await page.goto(address, { waitUntil: "commit" });
      taken.push(await firstIncident(page));
      await page.context().close();
      last = sent;
      otherHosts += sent.otherHosts;
    }
    return { firstIncident: timingOf(taken), otherHosts, requests: last?.requests ?? 0, bytes: last?.bytes ?? 0 };
  } finally {
    close();
  }
}

/** When the frame drew its marks, in milliseconds since the page around it was asked for. */
async function firstIncident(page: Page): Promise<number> {
  const element = await page.waitForSelector("iframe");
  const frame = await element.contentFrame();
  if (!frame) throw new Error("the page has no frame");
  await frame.waitForURL(/\/embed$/, { waitUntil: "commit" });
  const drawn = await frame.waitForFunction((name) => {
    const mark = (globalThis as unknown as PageMarks).datelineBench?.[name]?.[0];
    return mark === undefined ? null : performance.timeOrigin + mark;
  }, DRAWN_MARK);
  return Number(await drawn.jsonValue()) - (await page.evaluate(() => performance.timeOrigin));
}

interface Sent {
  requests: number;
  bytes: number;
  otherHosts: number;
}

function countSent(page: Page, site: string, host: string): Sent {
  const sent: Sent = { requests: 0, bytes: 0, otherHosts: 0 };
  page.context().on("request", (request) => {
    if (!/^https?:/.test(request.url()) || request.url().startsWith(host)) return;
    if (!request.url().startsWith(`${site}/`)) sent.otherHosts++;
    else sent.requests++;
  });
  page.context().on("requestfinished", async (request) => {
    if (!request.url().startsWith(`${site}/`)) return;
    const sizes = await request.sizes().catch(() => null);
    sent.bytes += sizes?.responseBodySize ?? 0;
  });
  return sent;
}

/** A page of another site with the frame alone. */
async function serveHost(embed: string): Promise<{ address: string; close: () => void }> {
  const server = createServer((_request, response) => {
    response.writeHead(200, { "content-type": "text/html; charset=utf-8" });
    response.end(
      `<!doctype html><title>Host</title><link rel="icon" href="data:,"><iframe src="${embed}" width="800" height="496"></iframe>`,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // The map is served at 127.0.0.1: this is another site.
  return { address: `http://localhost:${(server.address() as AddressInfo).port}/`, close: () => server.close() };
}
