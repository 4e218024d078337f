import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** Folders whose tests reach for no store, no environment and no process: nothing of one of their files is left to the next. */
const PURE =
  "atlas,demonstration,formats,gazetteer,incidents,picture,pipeline,places,query,reports,sentences,texts,toponyms,train";
const PURE_TESTS = `tests/{${PURE}}/**/*.test.ts`;

/**
 * Three projects: `pure` and `unit` need no browser, `browser` drives the built app in Chromium. The files of `pure` share
 * their modules, which else take as long to load as all of their tests.
 */
export default defineConfig({
  root: fileURLToPath(new URL("..", import.meta.url)),
  test: {
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: { name: "pure", include: [PURE_TESTS], isolate: false, testTimeout: 30_000 },
      },
      {
        extends: true,
        // Two files at once on two cores that others may use too: what takes a second may take ten.
        test: {
          name: "unit",
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/browser/**", PURE_TESTS],
          globalSetup: ["tests/store/setup.ts"],
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: "browser",
          include: ["tests/browser/**/*.test.ts"],
          globalSetup: ["tests/browser/setup.ts"],
          testTimeout: 60_000,
          expect: { poll: { timeout: 10_000 } },
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
