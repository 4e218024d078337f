/** Calls at once when it is due, and once more at the end of a burst. */
export function throttled(intervalMs: number, call: () => void) {
  let last = Number.NEGATIVE_INFINITY;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const now = () => {
    clearTimeout(timer);
    timer = undefined;
    last = performance.now();
    call();
  };
  const soon = () => {
    const wait = last + intervalMs - performance.now();
    if (wait <= 0) now();
    else timer ??= setTimeout(now, wait);
  };
  return Object.assign(soon, { now, cancel: () => clearTimeout(timer) });
}
