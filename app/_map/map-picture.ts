/** Quality of the picture: it is seen for the moment until the map is drawn again. */
const QUALITY = 0.85;

/**
 * What canvases of one size that lie over each other show, as the address of a picture; null where one of them has lost
 * its context. Has to be asked in the same task that drew them: a canvas of WebGL keeps nothing longer.
 */
export function pictureOf(canvases: readonly HTMLCanvasElement[]): string | null {
  const [lowest] = canvases;
  if (!lowest || lowest.width === 0 || lowest.height === 0 || canvases.some(isLost)) return null;
  const picture = document.createElement("canvas");
  picture.width = lowest.width;
  picture.height = lowest.height;
  const context = picture.getContext("2d");
  if (!context) return null;
  for (const canvas of canvases) context.drawImage(canvas, 0, 0, picture.width, picture.height);
  return picture.toDataURL("image/jpeg", QUALITY);
}

const isLost = (canvas: HTMLCanvasElement) => canvas.getContext("webgl2")?.isContextLost() ?? true;
