import type { LngLat } from "#lib/model";
import type { Palette } from "#lib/picture/palette";
import type { Screen } from "#lib/picture/screen";
import type { MarkTable } from "#lib/query/mark-table";
import { Instances, layOut } from "./instances.ts";
import { createRenderer, type Renderer } from "./renderer.ts";

/** A canvas above the map that draws the marks: a step of the slider costs no picture of the map below. */
export interface Overlay {
  readonly canvas: HTMLCanvasElement;
  /** Draws the marks where the screen has them. */
  draw(marks: MarkTable, screen: Screen, zoom: number): void;
  /** Rings a point besides, or takes that ring away. */
  peek(point: LngLat | null): void;
  recolour(palette: Palette): void;
  remove(): void;
}

/** More canvas pixels for one of the page are not seen, and cost. */
const MOST_RATIO = 2;

/** Lays a canvas over the content of an element. Throws where the browser has no WebGL 2. */
export function createOverlay(container: HTMLElement, firstPalette: Palette): Overlay {
  const canvas = document.createElement("canvas");
  canvas.className = "marks-canvas";
  canvas.setAttribute("aria-hidden", "true");
  container.append(canvas);
  const instances = new Instances();
  let palette = firstPalette;
  let renderer: Renderer | null = createRenderer(canvas, palette);
  let sized = "";
  let peeked: LngLat | null = null;
  let last: { marks: MarkTable; screen: Screen; zoom: number } | null = null;

  const redraw = () => {
    if (!last || !renderer) return;
    const { marks, screen, zoom } = last;
    const ratio = Math.min(window.devicePixelRatio, MOST_RATIO);
    const size = `${screen.width} ${screen.height} ${ratio}`;
    if (size !== sized) renderer.resize(screen.width, screen.height, ratio);
    sized = size;
    layOut(instances, marks, screen, zoom, renderer.atlas, peeked);
    renderer.draw(instances);
  };
  const renew = () => {
    renderer?.release();
    renderer = createRenderer(canvas, palette);
    sized = "";
    redraw();
  };
  canvas.addEventListener("webglcontextlost", (event) => {
    // Without this the browser never gives the context back.
    event.preventDefault();
    renderer = null;
  });
  canvas.addEventListener("webglcontextrestored", renew);
  // Figures that were drawn before the labels' face had come stand in another one.
  document.fonts?.load("600 12px 'Noto Sans'").then(
    () => renderer && renew(),
    () => undefined,
  );

  return {
    canvas,
    draw(marks, screen, zoom) {
      last = { marks, screen, zoom };
      redraw();
    },
    peek(point) {
      peeked = point;
      redraw();
    },
    recolour(next) {
      palette = next;
      if (renderer) renew();
    },
    remove() {
      renderer?.dispose();
      renderer = null;
      canvas.remove();
    },
  };
}
