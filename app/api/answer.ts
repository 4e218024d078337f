import { UsageError } from "#lib/errors";
import { sharedStore } from "#lib/store/shared";
import { originAsked } from "./origin.ts";

/** UTF-16 code units of a query string; a longer one is refused before it is read. */
const MAX_QUERY = 8000;

const HOUR_MS = 3_600_000;

/** Anybody's page may ask, and asks again each time whether something changed. */
export const HEADERS = { "access-control-allow-origin": "*", "cache-control": "no-cache" };

// A new process may answer in another form: its tags must not match those of the last.
const started = Date.now().toString(36);

/** What is asked for is not there: a sentence that says so, told with status 404. */
export class NotFound extends Error {
  override name = "NotFound";
}

/** Answers a GET request: what is wrong with the question is told with status 400, what went wrong here with 500. */
export async function answer(request: Request, work: (url: URL) => Promise<Response>): Promise<Response> {
  try {
    const url = addressAsked(request);
    if (url.search.length > MAX_QUERY) return problem(414, `the query string has more than ${MAX_QUERY} characters`);
    return await work(url);
  } catch (thrown) {
    if (thrown instanceof NotFound) return problem(404, thrown.message);
    if (thrown instanceof UsageError) return problem(400, thrown.message);
    console.error(thrown);
    return problem(500, "the question could not be answered; the log of the server says why");
  }
}

/** The address as the asker wrote it: Next names its own host in `request.url`. */
export function addressAsked({ url: address, headers }: Pick<Request, "url" | "headers">): URL {
  const url = new URL(address);
  return new URL(url.pathname + url.search, originAsked(headers, url.origin));
}

/** JSON with a sentence that says what is wrong. */
export function problem(status: number, error: string): Response {
  return Response.json({ error }, { status, headers: { ...HEADERS, "cache-control": "no-store" } });
}

/**
 * A body, or 304 where the asker has it already; `make` is called only when needed. The tag names the revision of the
 * store, or the one of what is told.
 */
export async function answerUnlessKnown(
  request: Request,
  mediaType: string,
  make: () => Promise<string | Uint8Array<ArrayBuffer> | ReadableStream>,
  headers: Record<string, string> = {},
  revision?: number,
): Promise<Response> {
  // A window that moves on with the clock does so at full hours (lib/query/relative.ts).
  const hour = new URL(request.url).searchParams.has("last") ? `-${Math.floor(Date.now() / HOUR_MS)}` : "";
  const etag = `W/"${started}-${revision ?? (await (await sharedStore()).revision())}${hour}"`;
  const all = { ...HEADERS, ...headers, etag };
  const known = request.headers.get("if-none-match")?.split(/\s*,\s*/) ?? [];
  if (known.includes(etag) || known.includes("*")) return new Response(null, { status: 304, headers: all });
  return new Response(await make(), { headers: { ...all, "content-type": mediaType } });
}

/** Refuses parameters that nobody reads, so that a slip of the pen is told instead of ignored. Throws UsageError. */
export function refuseUnknown(parameters: URLSearchParams, known: readonly string[]): void {
  const unknown = [...parameters.keys()].find((name) => !known.includes(name));
  if (unknown !== undefined) throw new UsageError(`parameter ${unknown} is not known; there are ${known.join(", ")}`);
  const repeated = known.find((name) => name !== "source" && parameters.getAll(name).length > 1);
  if (repeated !== undefined) throw new UsageError(`parameter ${repeated} is given more than once`);
}

/** A whole number within bounds. Throws UsageError. */
export function wholeNumber(
  parameters: URLSearchParams,
  name: string,
  { least, most, usual }: { least: number; most: number; usual: number },
): number {
  const raw = parameters.get(name);
  if (raw === null) return usual;
  const value = Number(raw);
  if (/^\d+$/.test(raw) && value >= least && value <= most) return value;
  throw new UsageError(`parameter ${name}=${raw} must be a whole number from ${least} to ${most}`);
}
