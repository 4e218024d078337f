import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import type { Browser } from "playwright-core";
import { UsageError } from "../errors.ts";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];
const MAC = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";

/** Software WebGL, so that figures of machines with and without a graphics card compare. */
export const CHROMIUM_ARGUMENTS = [
  "--no-sandbox",
  "--use-gl=angle",
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
];

/** Starts Chromium without a window. Throws a UsageError where there is none, or no playwright-core, a development dependency. */
export async function launchChromium(): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath) throw new UsageError("no Chromium or Chrome found; name one by CHROMIUM_PATH");
  const { chromium } = await import("playwright-core").catch((cause) => {
    throw new UsageError("driving Chromium needs playwright-core, which is not installed: npm install", { cause });
  });
  return chromium.launch({ executablePath, args: CHROMIUM_ARGUMENTS });
}

/** Path of a Chromium or Chrome: the one of CHROMIUM_PATH, else an installed one; null when there is none. */
export function findChromium(): string | null {
  const { CHROMIUM_PATH, PATH = "" } = process.env;
  if (CHROMIUM_PATH) return CHROMIUM_PATH;
  const folders = PATH.split(delimiter).filter((folder) => folder !== "");
  const candidates = [...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))), MAC];
  return candidates.find(isExecutable) ?? null;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
