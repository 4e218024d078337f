import { z } from "zod";
import { UsageError } from "#lib/errors";
import { type ViewToSave, viewToSave } from "#lib/query/saved-view";

/** Bytes of a request: a query of 8,000 characters, and the rest. */
const MOST_BYTES = 64_000;

const body = z.strictObject({
  name: z.string(),
  query: z.string(),
  title: z.string().default(""),
  caption: z.string().default(""),
  hosts: z.array(z.string()).nullable().default(null),
  mode: z.enum(["live", "frozen"]).default("live"),
});

export interface ViewBody {
  readonly view: ViewToSave;
  /** Whether it is to be frozen at once. */
  readonly isFrozen: boolean;
}

/** What a request wants saved, checked; the address may have the name. Throws a UsageError that names what is wrong. */
export async function readViewBody(request: Request, name?: string): Promise<ViewBody> {
  const text = await request.text();
  if (text.length > MOST_BYTES) throw new UsageError(`the body has more than ${MOST_BYTES} characters`);
  const read = body.safeParse(objectOf(text, name));
  if (!read.success) {
    throw new UsageError(
      read.error.issues.map(({ path, message }) => `${path.join(".") || "body"}: ${message}`).join("; "),
    );
  }
  const { mode, ...view } = read.data;
  if (name !== undefined && view.name !== name)
    throw new UsageError(`name=${view.name} is not that of the address, ${name}`);
  return { view: viewToSave(view, Date.now()), isFrozen: mode === "frozen" };
}

function objectOf(text: string, name: string | undefined): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return name === undefined || value === null || typeof value !== "object" ? value : { name, ...value };
  } catch (cause) {
    throw new UsageError("the body is no JSON", { cause });
  }
}
