import { describe, expect, it } from "vitest";
import { PALETTES } from "#lib/picture/palette";
import { THEMES } from "#lib/query/view";

type Rgb = readonly [number, number, number];

/** Simulation of full colour blindness: Machado, Oliveira and Fernandes 2009, table of severity 1.0, on linear light. */
const VISIONS: Readonly<Record<string, readonly Rgb[]>> = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

function linear(hex: string): Rgb {
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

function contrast(one: string, other: string): number {
  const luminance = ([red, green, blue]: Rgb) => 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  const [low = 0, high = 0] = [luminance(linear(one)), luminance(linear(other))].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/** Distance in OKLab, in which 0.02 is about the least that an eye tells apart. */
function distance(one: string, other: string, vision: readonly Rgb[]): number {
  const [a, b] = [one, other].map((hex) => okLab(seen(linear(hex), vision))) as [Rgb, Rgb];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

function seen(colour: Rgb, vision: readonly Rgb[]): Rgb {
  return vision.map((row) =>
    Math.min(1, Math.max(0, row[0] * colour[0] + row[1] * colour[1] + row[2] * colour[2])),
  ) as unknown as Rgb;
}

function okLab([red, green, blue]: Rgb): Rgb {
  const long = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const middle = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const short = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  return [
    0.2104542553 * long + 0.793617785 * middle - 0.0040720468 * short,
    1.9779984951 * long - 2.428592205 * middle + 0.4505937099 * short,
    0.0259040371 * long + 0.7827717662 * middle - 0.808675766 * short,
  ];
}

describe.each(THEMES)("the %s palette", (theme) => {
  const palette = PALETTES[theme];
  const groups = Object.entries(palette.groups);

  it("has text of contrast 7 and quiet text of 4.5 on every ground", () => {
    for (const ground of [palette.surface, palette.raised, palette.field]) {
      expect(contrast(palette.text, ground)).toBeGreaterThanOrEqual(7);
      expect(contrast(palette.quiet, ground)).toBeGreaterThanOrEqual(4.5);
    }
    expect(contrast(palette.onAccent, palette.accent)).toBeGreaterThanOrEqual(7);
  });

  it.each(groups)("has %s stand out from the ground, and its icon from it", (_, colour) => {
    expect(contrast(colour, palette.surface)).toBeGreaterThanOrEqual(3);
    expect(contrast(palette.onGroup, colour)).toBeGreaterThanOrEqual(3);
  });

  it.each(Object.entries(VISIONS))("has groups that %s vision tells apart", (_, vision) => {
    for (const [name, colour] of groups) {
      for (const [otherName, other] of groups) {
        if (name < otherName) expect(distance(colour, other, vision), `${name} and ${otherName}`).toBeGreaterThan(0.03);
      }
    }
  });
});
