import type { Page } from "playwright-core";

/** Levels that each colour is rounded to, and how many of them two pixels may lie apart: rasterisers differ at edges. */
const LEVELS = 16;
const ALIKE = 2;
/** Side of the squares in which differences are counted too, in pixels of the picture. */
const SQUARE = 25;

/** How two pictures differ, each share from 0 to 1. */
export interface Difference {
  /** Of all pixels. */
  readonly share: number;
  /** Of the square in which the most differ: a button that is gone is little of the whole. */
  readonly worstSquare: number;
}

/** The window of a page as a PNG of half its size in few colours: what a glance sees, in few bytes. */
export async function pictureOf(page: Page): Promise<Buffer> {
  const whole = (await page.screenshot()).toString("base64");
  const half = await page.evaluate(
    async ({ png, levels }) => {
      const bitmap = await createImageBitmap(new Blob([Uint8Array.from(atob(png), (byte) => byte.charCodeAt(0))]));
      const canvas = new OffscreenCanvas(Math.round(bitmap.width / 2), Math.round(bitmap.height / 2));
      const context = canvas.getContext("2d");
      if (!context) throw new Error("the browser gives no 2d canvas");
      context.imageSmoothingQuality = "high";
      context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
      const image = context.getImageData(0, 0, canvas.width, canvas.height);
      const step = 255 / (levels - 1);
      for (let at = 0; at < image.data.length; at++) image.data[at] = Math.round((image.data[at] ?? 0) / step) * step;
      context.putImageData(image, 0, 0);
      const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: "image/png" })).arrayBuffer());
      return Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
    },
    { png: whole, levels: LEVELS },
  );
  return Buffer.from(half, "latin1");
}

/** How many colours a PNG has, each of which covers more than a few pixels. */
export function coloursOf(page: Page, png: Buffer): Promise<number> {
  return page.evaluate(async (text) => {
    const bitmap = await createImageBitmap(new Blob([Uint8Array.from(atob(text), (byte) => byte.charCodeAt(0))]));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d");
    if (!context) throw new Error("the browser gives no 2d canvas");
    context.drawImage(bitmap, 0, 0);
    const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
    const counts = new Map<number, number>();
    for (let at = 0; at < data.length; at += 4) {
      const colour = (((data[at] ?? 0) >> 4) << 8) | (((data[at + 1] ?? 0) >> 4) << 4) | ((data[at + 2] ?? 0) >> 4);
      counts.set(colour, (counts.get(colour) ?? 0) + 1);
    }
    return [...counts.values()].filter((count) => count > 20).length;
  }, png.toString("base64"));
}

/** Compares two PNGs in a page; pictures of different sizes differ wholly. */
export function compare(page: Page, one: Buffer, other: Buffer): Promise<Difference> {
  return page.evaluate(
    async ({ pngs, apart, side }) => {
      const images = await Promise.all(
        pngs.map(async (png) => {
          const bitmap = await createImageBitmap(new Blob([Uint8Array.from(atob(png), (byte) => byte.charCodeAt(0))]));
          const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d");
          context?.drawImage(bitmap, 0, 0);
          return context?.getImageData(0, 0, bitmap.width, bitmap.height);
        }),
      );
      const [a, b] = images;
      if (!a || !b || a.width !== b.width || a.height !== b.height) return { share: 1, worstSquare: 1 };
      const across = Math.ceil(a.width / side);
      const squares = new Uint32Array(across * Math.ceil(a.height / side));
      let differing = 0;
      for (let pixel = 0; pixel < a.width * a.height; pixel++) {
        const isAlike = [0, 1, 2].every(
          (part) => Math.abs((a.data[pixel * 4 + part] ?? 0) - (b.data[pixel * 4 + part] ?? 0)) <= apart,
        );
        if (isAlike) continue;
        differing++;
        const square = Math.floor(Math.floor(pixel / a.width) / side) * across + Math.floor((pixel % a.width) / side);
        squares[square] = (squares[square] ?? 0) + 1;
      }
      return { share: differing / (a.width * a.height), worstSquare: Math.max(...squares) / side ** 2 };
    },
    {
      pngs: [one, other].map((png) => png.toString("base64")),
      apart: Math.ceil((ALIKE * 255) / (LEVELS - 1)),
      side: SQUARE,
    },
  );
}
