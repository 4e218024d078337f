import { renderAsync } from "@resvg/resvg-js";

/** An SVG as PNG, `scale` pixels for each of its own. Only a text that has no outlines is set in a font of this machine. */
export async function printPng(svg: string, scale: number): Promise<Uint8Array<ArrayBuffer>> {
  const image = await renderAsync(svg, {
    fitTo: { mode: "zoom", value: scale },
    font: { loadSystemFonts: svg.includes("<text ") },
    shapeRendering: 2,
  });
  return new Uint8Array(image.asPng());
}
