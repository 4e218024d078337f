import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** Two projects: `unit` is everything that needs no browser, `browser` drives the built app in Chromium. */
export default defineConfig({
  root: fileURLToPath(new URL("..", import.meta.url)),
  test: {
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        // Two files at once on two cores that others may use too: what takes a second may take ten.
        test: {
          name: "unit",
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/browser/**"],
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
