import { copyFileSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { ROOT, sourcePath } from "../sources.ts";

/**
 * Copies the faces of Noto Sans that the labels use. Scripts that it lacks (Arabic, Hebrew, Chinese, Japanese ...) are
 * drawn with the reader's own fonts.
 */
export function copyFonts(): void {
  const target = join(ROOT, "public", "basemap", "fonts");
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  const folder = sourcePath("@fontsource/noto-sans", "files");
  for (const file of readdirSync(folder).filter((name) => FACES.test(name))) {
    copyFileSync(join(folder, file), join(target, file));
  }
  copyFileSync(sourcePath("@fontsource/noto-sans", "LICENSE"), join(target, "LICENSE.txt"));
}

const FACES =
  /^noto-sans-(?:latin|latin-ext|cyrillic|cyrillic-ext|greek|vietnamese)-(?:400-normal|400-italic|500-normal|600-normal)\.woff2$/;
