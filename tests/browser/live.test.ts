import { expect, it } from "vitest";
import { FIXTURE } from "./fixture.ts";
import { given } from "./given.ts";
import { describeInBrowser, drawn } from "./page.ts";

const [newest, ...before] = FIXTURE;
const ALL = "/?from=2025-01-01&to=2025-12-31";

describeInBrowser("a map that stays open", (open) => {
  it("shows what came meanwhile without being loaded again, and says so quietly", async () => {
    let tell: () => void = () => undefined;
    const told = new Promise<void>((resolve) => {
      tell = resolve;
    });
    const { page, errors } = await open(ALL, {
      prepare: async (page) => {
        await given(before)(page);
        let connections = 0;
        await page.route("**/api/events?*", async (route) => {
          connections++;
          const isFirst = connections === 1;
          if (isFirst) await told;
          const event = `id: 7\nevent: new\ndata: ${JSON.stringify({ id: newest?.id })}\n\n`;
          const body = `retry: 600000\n\n${isFirst ? event : ""}`;
          await route.fulfill({ contentType: "text/event-stream", body });
        });
      },
    });
    await drawn(page);
    const count = page.locator(".panel-count .count");
    const number = async () => Number.parseInt((await count.textContent()) ?? "", 10);
    await expect.poll(number).toBeGreaterThan(0);
    const first = await number();
    await page.evaluate(() => {
      document.documentElement.dataset.stayed = "yes";
    });
    await given(FIXTURE)(page);
    tell();
    await expect.poll(number).toBe(first + 1);
    expect(await page.getByText("1 new incident since you opened the map").count()).toBe(1);
    expect(await page.evaluate(() => document.documentElement.dataset.stayed)).toBe("yes");
    expect(errors).toEqual([]);
  });
});
