import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { serving } from "#lib/cli/synthetic-set";
import { openStore, type Store } from "#lib/store/store";
import { CONTEXT, day, FIJI, located, makeReading } from "../store/make.ts";
import { type Host, openHost } from "./host.ts";
import { describeInBrowser } from "./page.ts";

/** Longer than an embed waits from one look at the store to the next, on a slow machine. */
const A_LOOK = { timeout: 30_000 };
const STORM = { type: "disaster", subtype: "storm", title: "Storm over Fiji", places: [located(FIJI)] } as const;

describeInBrowser("embeds that stay open", (open) => {
  let folder = "";
  let store: Store;
  let host: Host;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "dateline-follow-"));
    store = await openStore(`file:${join(folder, "own.db")}`);
    await store.saveReading(makeReading("a", [{}, STORM]), CONTEXT);
    const view = { query: "show=", title: "", caption: "", hosts: null };
    await store.saveView({ ...view, name: "live" }, { actor: "editor:test", at: new Date() });
    await store.freezeView({ ...view, name: "frozen" }, { actor: "editor:test", at: new Date() });
    host = await openHost();
  });
  afterAll(async () => {
    await host.close();
    await store.close();
    await rm(folder, { recursive: true, force: true });
  });

  it("show what comes into the store, but for frozen ones, and ask nothing while they are out of sight", async () => {
    await serving(join(folder, "own.db"), async (site) => {
      const pageOf = (paths: readonly string[]) => {
        const frames = paths.map(
          (path) =>
            `<iframe src="${site}${path}" style="width:240px;height:200px;border:0" sandbox="allow-scripts"></iframe>`,
        );
        return open(host.page(`${frames.join("")}<div style="height:3000px">Text</div>`), {
          viewport: { width: 760, height: 240 },
        });
      };
      const counts = (of: Page) =>
        Promise.all(
          of.frames().map(async (frame) => {
            const total = frame.parentFrame() && (await frame.locator(".embed-foot .quiet").textContent());
            return Number(total?.replace(/\D/g, ""));
          }),
        ).then(([, ...each]) => each);
      const { page, errors } = await pageOf(["/embed?show=", "/embed/live", "/embed/frozen"]);
      await expect.poll(() => counts(page), A_LOOK).toEqual([2, 2, 2]);
      for (const frame of page.frames().slice(1)) {
        await frame.evaluate(() => {
          document.documentElement.dataset.stayed = "yes";
        });
      }
      const { page: away } = await pageOf(["/embed?show="]);
      await expect.poll(() => counts(away), A_LOOK).toEqual([2]);
      // A map that has drawn nothing yet leaves no picture.
      await away.frameLocator("iframe").locator('.map-canvas[data-state="idle"]').waitFor(A_LOOK);
      await away.evaluate(() => scrollTo(0, 2500));
      await away.frameLocator("iframe").locator("img.map-rest").waitFor({ state: "attached" });
      const asked: string[] = [];
      away.on("request", (request) => request.url().includes("/api/") && asked.push(request.url()));

      await store.saveReading(makeReading("b", [{ title: "Another strike", time: day("2025-01-05") }]), CONTEXT);
      await expect.poll(() => counts(page), A_LOOK).toEqual([3, 3, 2]);
      expect(asked).toEqual([]);
      await away.evaluate(() => scrollTo(0, 0));
      await expect.poll(() => counts(away), A_LOOK).toEqual([3]);
      for (const frame of page.frames().slice(1)) {
        expect(await frame.evaluate(() => document.documentElement.dataset.stayed)).toBe("yes");
      }
      expect(errors).toEqual([]);
    });
  }, 180_000);
});
