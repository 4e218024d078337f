import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { crc32, deflateSync } from "node:zlib";
import { ROOT } from "../sources.ts";

/**
 * Writes the dots of towns as a sprite of distance fields, which the style colours for either theme. Both resolutions
 * that MapLibre may ask for are the same file.
 */
export function writeSprite(): void {
  const [width, height] = [ICONS.length * CELL, CELL];
  const pixels = Buffer.alloc(width * height * 4);
  ICONS.forEach(({ distance }, column) => {
    for (let y = 0; y < CELL; y++) {
      for (let x = 0; x < CELL; x++) {
        const radius = Math.hypot(x + 0.5 - CELL / 2, y + 0.5 - CELL / 2);
        const alpha = 255 - 255 * (distance(radius) / FIELD_RADIUS + FIELD_CUTOFF);
        pixels[(y * width + column * CELL + x) * 4 + 3] = Math.max(0, Math.min(255, Math.round(alpha)));
      }
    }
  });
  const index = Object.fromEntries(
    ICONS.map(({ name }, column) => [
      name,
      { x: column * CELL, y: 0, width: CELL, height: CELL, pixelRatio: PIXEL_RATIO, sdf: true },
    ]),
  );
  for (const file of ["sprite", "sprite@2x"]) {
    const path = join(ROOT, "public", "basemap", file);
    writeFileSync(`${path}.json`, `${JSON.stringify(index)}\n`);
    writeFileSync(`${path}.png`, png(width, height, pixels));
  }
}

const PIXEL_RATIO = 2;
/** Edge of an icon with room for its halo, in pixels of the file. */
const CELL = 36;
/** How a distance in pixels becomes an alpha, as MapLibre reads it back. */
const FIELD_RADIUS = 8;
const FIELD_CUTOFF = 0.25;

/** Distance from the ink, negative within it, by the distance from the middle; in pixels of the file. */
const ICONS = [
  { name: "town", distance: ring(1.9, 5.8) },
  { name: "capital", distance: (radius: number) => Math.min(ring(6.6, 9.6)(radius), radius - 4.2) },
];

function ring(inner: number, outer: number) {
  return (radius: number) => Math.max(radius - outer, inner - radius);
}

/** A PNG image of 8-bit RGBA pixels. */
function png(width: number, height: number, pixels: Buffer): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 6], 8);
  const rows = Array.from({ length: height }, (_, y) =>
    Buffer.concat([Buffer.of(0), pixels.subarray(y * width * 4, (y + 1) * width * 4)]),
  );
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const data = deflateSync(Buffer.concat(rows), { level: 9 });
  return Buffer.concat([signature, chunk("IHDR", header), chunk("IDAT", data), chunk("IEND", Buffer.alloc(0))]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}
