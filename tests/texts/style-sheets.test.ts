import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const FOLDER = "app/styles";
/** Sides of the screen, which do not turn with the reading direction. */
const PHYSICAL =
  /(?:^|[\s;])(?:left|right|(?:margin|padding|border)-(?:left|right)[a-z-]*)\s*:|text-align:\s*(?:left|right)|float:\s*(?:left|right)/;
/** What has sides of its own: MapLibre’s popup, what stands on the axis of time, what is centred, and the file on direction. */
const HAS_SIDES = /\.maplibregl|\.thumb|\.mover|\.veil|\.timeline-(?:chart|axis)|\.notices|\[dir="rtl"\]/;

test("style sheets say start and end, so that right-to-left pages mirror", () => {
  const rules = readdirSync(FOLDER)
    .filter((name) => name.endsWith(".css"))
    .flatMap((name) =>
      [...readFileSync(join(FOLDER, name), "utf8").matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(
        ([, selector = "", body = ""]) => ({ name, selector: selector.trim(), body }),
      ),
    );
  expect(rules.length).toBeGreaterThan(150);
  const sided = rules.filter(({ selector, body }) => PHYSICAL.test(body) && !HAS_SIDES.test(selector));
  expect(sided.map(({ name, selector }) => `${name}: ${selector}`)).toEqual([]);
});

test("an embed has the style sheets of the pages in their order, but for those of what it lacks", () => {
  const sheetsOf = (path: string) =>
    [...readFileSync(path, "utf8").matchAll(/^import "\.{1,2}\/styles\/([\w-]+)\.css";$/gm)].map(([, name]) => name);
  const pages = sheetsOf("app/layout.tsx");
  expect(pages).toContain("base");
  expect(sheetsOf("app/embed/embed.tsx")).toEqual([
    ...pages.filter((name) => !["draw", "search", "reading", "share"].includes(name ?? "")),
    // Its page without script.
    "plain",
  ]);
});
