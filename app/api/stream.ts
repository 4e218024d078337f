import { problem } from "./answer";

export interface StreamLimits {
  /** Streams that one process gives out at a time. */
  readonly most: number;
  /** Milliseconds after which a stream breaks off, however slowly its reader takes it. */
  readonly longestMs: number;
  /** What is said to whoever comes beyond that. */
  readonly refusal: string;
}

type Bytes = AsyncGenerator<Uint8Array, void, undefined>;

/** Counts streams of one kind, each of which holds something open, and refuses more than its limits allow. */
export function createStreams({ most, longestMs, refusal }: StreamLimits) {
  let open = 0;
  return {
    /** The answer that refuses a further stream while there are too many, else null. */
    refuse(): Response | null {
      if (open < most) return null;
      const refused = problem(503, refusal);
      refused.headers.set("retry-after", "60");
      return refused;
    },

    /**
     * A body that is made as fast as its reader takes it: nothing is made ahead. When the reader goes, and when it takes
     * too long, `make` is told by its signal and what it holds open is closed.
     */
    open(request: Request, make: (signal: AbortSignal) => Bytes): ReadableStream<Uint8Array> {
      open++;
      const left = new AbortController();
      const bytes = make(left.signal);
      const finish = () => {
        if (left.signal.aborted) return;
        open--;
        left.abort();
        clearTimeout(timer);
        request.signal.removeEventListener("abort", finish);
        bytes.return().catch((thrown) => console.error(thrown));
      };
      const timer = setTimeout(finish, longestMs);
      timer.unref();
      request.signal.addEventListener("abort", finish, { once: true });
      return new ReadableStream<Uint8Array>(
        {
          async pull(controller) {
            try {
              const { done, value } = await bytes.next();
              if (value) controller.enqueue(value);
              else if (done && left.signal.aborted) controller.error(new Error("the stream was broken off"));
              else if (done) controller.close();
              if (done) finish();
            } catch (thrown) {
              if (!left.signal.aborted) console.error(thrown);
              controller.error(thrown);
              finish();
            }
          },
          cancel: finish,
        },
        { highWaterMark: 0 },
      );
    },
  };
}

/** Files: each holds a state of the database. */
export const FILES = createStreams({
  most: 16,
  longestMs: 15 * 60_000,
  refusal: "too many files are being given out already; ask again in a minute",
});
