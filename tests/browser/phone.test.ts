import { expect, it } from "vitest";
import { describeInBrowser, drawn } from "./page.ts";

const PHONE = { viewport: { width: 375, height: 812 }, hasTouch: true, isMobile: true };

describeInBrowser("a phone of 375 pixels", (open) => {
  it.each(["/", "/embed?show=slider,legend,list", "/incidents/none"])("has no sideways scroll at %s", async (path) => {
    const { page } = await open(path, PHONE);
    if (!path.startsWith("/incidents")) await drawn(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375);
  });

  it("raises the sheet in steps and opens a card from its list", async () => {
    const { page } = await open("/", PHONE);
    await drawn(page);
    const panel = page.locator(".panel");
    expect(await panel.getAttribute("data-stop")).toBe("peek");
    await page.getByRole("button", { name: "Show the list", exact: true }).tap();
    await expect.poll(() => panel.getAttribute("data-stop")).toBe("half");
    await page.getByRole("button", { name: "Show the list and the filters" }).tap();
    await page.locator(".sheet-filters").waitFor();
    await page.getByRole("button", { name: "Fold the list" }).tap();
    await page.getByRole("button", { name: "Show the list", exact: true }).tap();
    await page.locator(".row").first().tap();
    await page.locator(".docked-card").waitFor();
    expect(await panel.getAttribute("data-stop")).toBe("peek");
  });

  it("has controls of 44 pixels", async () => {
    const { page } = await open("/", PHONE);
    await drawn(page);
    const small = await page.locator("button:visible, select:visible, input:visible").evaluateAll((controls) =>
      controls
        .map((control) => ({
          name: control.getAttribute("aria-label") ?? control.textContent,
          box: control.getBoundingClientRect(),
        }))
        .filter(({ box }) => Math.min(box.width, box.height) < 40)
        .map(({ name, box }) => `${name} ${box.width} x ${box.height}`),
    );
    expect(small).toEqual([]);
  });
});
