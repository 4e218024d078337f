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

/** Calls once when nobody has asked for it for a while. */
export function afterRest(restMs: number, call: () => void) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const cancel = () => clearTimeout(timer);
  const soon = () => {
    cancel();
    timer = setTimeout(call, restMs);
  };
  return Object.assign(soon, { cancel });
}
