import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { PROJECT } from "#lib/cli/project";
import { FIXTURE } from "./fixture.ts";
import { detailOf } from "./fixture-detail.ts";
import { given } from "./given.ts";
import { describeInBrowser, drawn } from "./page.ts";
import { compare, type Difference, pictureOf } from "./picture.ts";

// Reference pictures of whole pages over made-up incidents, in pictures/. After a change that is meant to be seen, look
// at the new ones that the failing tests leave in build/pictures, then take them: UPDATE_PICTURES=1 with this file.
const REFERENCES = join(PROJECT, "tests", "browser", "pictures");
const NEW_ONES = join(PROJECT, "build", "pictures");

/** Faces are rasterised otherwise on other machines: so much may differ of a picture, and of any square of it. */
const MOST = { share: 0.02, worstSquare: 0.5 } as const;

/** Labels and tiles come one after the other: so long it may take until all is as it was. */
const PATIENCE_MS = 10_000;

const DESKTOP = { viewport: { width: 900, height: 600 } };
const PHONE = { viewport: { width: 390, height: 780 }, hasTouch: true, isMobile: true };

const PICTURES = {
  "desktop-light": { path: "/?at=3.2/46/26", options: DESKTOP },
  "desktop-dark": { path: "/?at=3.2/46/26", options: { ...DESKTOP, colorScheme: "dark" } },
  // Room for the card below its point at any size: on a lower map each size on its way to the last one moves the map.
  "card-open": {
    path: "/?at=5.5/47.75/35&incident=strike-kharkiv&from=2025-03-20",
    options: { viewport: { width: 900, height: 720 } },
  },
  "phone-light": { path: "/?at=2.4/44/28", options: PHONE },
  "phone-dark": { path: "/?at=2.4/44/28&incident=strike-kharkiv", options: { ...PHONE, colorScheme: "dark" } },
  embed: {
    path: "/embed?at=2/40/30&show=slider,legend,title&title=Spring+2025",
    options: { viewport: { width: 700, height: 460 } },
  },
} as const;

describeInBrowser("pictures", (open) => {
  it.each(Object.keys(PICTURES) as (keyof typeof PICTURES)[])("%s looks as it did", async (name) => {
    const { path, options } = PICTURES[name];
    const prepare = given(FIXTURE, [detailOf("strike-kharkiv")]);
    const { page } = await open(path, { ...options, prepare, reducedMotion: "reduce" });
    await settled(page, path.includes("incident="));
    const file = join(REFERENCES, `${name}.png`);
    if (process.env.UPDATE_PICTURES === "1") {
      await mkdir(REFERENCES, { recursive: true });
      return writeFile(file, await pictureOf(page));
    }
    const reference = await readFile(file).catch(() => null);
    const until = performance.now() + PATIENCE_MS;
    let picture: Buffer;
    let difference: Difference;
    do {
      picture = await pictureOf(page);
      difference = reference ? await compare(page, reference, picture) : { share: 1, worstSquare: 1 };
      if (difference.share <= MOST.share && difference.worstSquare <= MOST.worstSquare) return;
    } while (reference && performance.now() < until);
    await mkdir(NEW_ONES, { recursive: true });
    const seen = join(NEW_ONES, `${name}.png`);
    await writeFile(seen, picture);
    const percent = (part: number) => `${(part * 100).toFixed(1)} %`;
    expect.fail(
      `${relative(PROJECT, seen)} differs from ${relative(PROJECT, file)} in ${percent(difference.share)} of its pixels, ` +
        `in one square in ${percent(difference.worstSquare)}; UPDATE_PICTURES=1 takes it`,
    );
  });
});

/** Waits until nothing of the page changes any more. */
async function settled(page: Page, hasCard: boolean): Promise<void> {
  await drawn(page);
  if (hasCard) await page.locator(".card .quote").first().waitFor();
  await page.locator('.map-canvas[data-labels="placed"]').waitFor();
  await page.waitForFunction(() => document.querySelector(".row-waiting") === null);
  await page.evaluate(() => document.fonts.ready);
  // What was told last is painted with the frame after the next.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
}
