/** How long to wait between calls: so many times as long as the last one cost, within two bounds. */
export interface Pace {
  readonly leastMs: number;
  readonly mostMs: number;
  readonly times: number;
}

/**
 * Calls at once when it is due, and once more at the end of a burst. With a pace, `call` is told a function that it
 * calls when all that follows from it is done: work that proves dear is done less often.
 */
export function throttled(interval: number | Pace, call: (done: () => void) => void) {
  let intervalMs = typeof interval === "number" ? interval : interval.leastMs;
  let last = Number.NEGATIVE_INFINITY;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const now = () => {
    clearTimeout(timer);
    timer = undefined;
    const begun = performance.now();
    last = begun;
    call(() => {
      if (typeof interval === "number") return;
      const cost = (performance.now() - begun) * interval.times;
      intervalMs = Math.min(interval.mostMs, Math.max(interval.leastMs, cost));
    });
  };
  const soon = () => {
    const wait = last + intervalMs - performance.now();
    if (wait <= 0) now();
    else timer ??= setTimeout(now, wait);
  };
  return Object.assign(soon, { now, cancel: () => clearTimeout(timer), intervalMs: () => intervalMs });
}

/**
 * Calls once when nobody has asked for it for a while, and the page has had time to draw what came last and to hear what
 * comes next: where a picture takes longer than that while, the steps of a drag are no rest.
 */
export function afterRest(restMs: () => number, call: () => void) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asked = 0;
  const cancel = () => {
    clearTimeout(timer);
    asked++;
  };
  const soon = () => {
    cancel();
    const mine = asked;
    const ifStill = (then: () => void) => () => mine === asked && then();
    timer = setTimeout(() => afterPicture(ifStill(() => afterPicture(ifStill(call)))), restMs());
  };
  return Object.assign(soon, { cancel });
}

/**
 * In a drag words are written this often: as often as they can be read, and a fifth of the time at most, by what they
 * took until they stood in a picture: text is laid out anew, which costs more than all that moves.
 */
export const WORDS_PACE: Pace = { leastMs: 160, mostMs: 600, times: 4 };

/** Calls when what was written stands in a picture of the page; in a page that is hidden, at some time. */
export function afterPicture(call: () => void): void {
  requestAnimationFrame(() => setTimeout(call));
}

/** How often it is looked whether a drawing is done: nothing tells of it. */
const LOOK_MS = 20;

/** Calls when what a canvas of WebGL 2 was told to draw is drawn: a picture that has been asked for may take its time. */
export function afterDrawing(canvas: HTMLCanvasElement, call: () => void): void {
  const gl = canvas.getContext("webgl2");
  const sync = gl?.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0);
  gl?.flush();
  const look = () => {
    if (!gl || !sync || gl.isContextLost()) return;
    if (gl.getSyncParameter(sync, gl.SYNC_STATUS) === gl.SIGNALED) {
      gl.deleteSync(sync);
      call();
    } else setTimeout(look, LOOK_MS);
  };
  setTimeout(look, LOOK_MS);
}
