import { problem } from "./answer";

/** Files that one process gives out at a time: each holds a state of the database. */
const MOST_AT_ONCE = 16;
/** Milliseconds after which a file breaks off, however slowly its reader takes it. */
const LONGEST_MS = 15 * 60_000;

let open = 0;

/** The answer that refuses a further stream while there are too many, else null. */
export function refuseStream(): Response | null {
  if (open < MOST_AT_ONCE) return null;
  const refused = problem(503, `${MOST_AT_ONCE} files are being given out already; ask again in a minute`);
  refused.headers.set("retry-after", "60");
  return refused;
}

/**
 * A body that is made as fast as its reader takes it: nothing is made ahead. What the bytes hold open is closed when the
 * reader goes, and when it takes too long.
 */
export function streamOf(request: Request, bytes: AsyncGenerator<Uint8Array, void, undefined>): ReadableStream {
  open++;
  let isDone = false;
  const finish = () => {
    if (isDone) return;
    isDone = true;
    open--;
    clearTimeout(timer);
    request.signal.removeEventListener("abort", leave);
    return bytes.return();
  };
  let breakOff: (reason: Error) => void = () => undefined;
  const leave = () => {
    finish()?.catch(() => undefined);
  };
  const timer = setTimeout(() => {
    breakOff(new Error(`the file was not taken within ${LONGEST_MS / 60_000} minutes`));
    leave();
  }, LONGEST_MS);
  timer.unref();
  request.signal.addEventListener("abort", leave, { once: true });
  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        breakOff = (reason) => controller.error(reason);
      },
      async pull(controller) {
        try {
          const { done, value } = await bytes.next();
          if (value) return controller.enqueue(value);
          if (done) {
            // Whoever went has no controller to close.
            if (!isDone) controller.close();
            await finish();
          }
        } catch (thrown) {
          console.error(thrown);
          controller.error(thrown);
          leave();
        }
      },
      cancel: () => finish()?.then(() => undefined),
    },
    { highWaterMark: 0 },
  );
}
