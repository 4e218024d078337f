/** A context that comes back does so within moments: a driver that restarts, a laptop that wakes. */
const WAIT_MS = 4000;

/** Calls once when one of the canvases has lost WebGL and does not get it back. */
export function watchLoss(canvases: readonly HTMLCanvasElement[], onLost: () => void) {
  const timers = new Map<HTMLCanvasElement, ReturnType<typeof setTimeout>>();
  const stopping = new AbortController();
  const { signal } = stopping;
  const stop = () => {
    stopping.abort();
    for (const timer of timers.values()) clearTimeout(timer);
  };
  for (const canvas of canvases) {
    const lost = () => {
      clearTimeout(timers.get(canvas));
      timers.set(
        canvas,
        setTimeout(() => {
          stop();
          onLost();
        }, WAIT_MS),
      );
    };
    canvas.addEventListener("webglcontextlost", lost, { signal });
    canvas.addEventListener("webglcontextrestored", () => clearTimeout(timers.get(canvas)), { signal });
  }
  return { stop };
}
