import { isAbsolute, resolve } from "node:path";
import { z } from "zod";
import { UsageError } from "./errors.ts";

const environment = z.object({
  DATABASE_URL: z
    .string()
    .regex(/^(file:|postgres(ql)?:\/\/)./, "must begin with file: (SQLite) or postgresql:// (PostgreSQL with PostGIS)")
    .default("file:./data/dateline.db"),
});

export interface Environment {
  /** `file:` with an absolute path, or `postgresql://`. */
  readonly databaseUrl: string;
}

/** What the environment says, checked. A relative SQLite file lies under the current folder. Throws UsageError. */
export function readEnvironment(variables: Record<string, string | undefined> = process.env): Environment {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ""));
  const parsed = environment.safeParse(given);
  if (!parsed.success) {
    // The value is left out: it may hold a password.
    throw new UsageError(parsed.error.issues.map(({ path, message }) => `${path.join(".")} ${message}`).join("; "));
  }
  return { databaseUrl: absoluteUrl(parsed.data.DATABASE_URL) };
}

function absoluteUrl(url: string): string {
  if (!url.startsWith("file:")) return url;
  const path = url.slice("file:".length);
  return isAbsolute(path) ? url : `file:${resolve(path)}`;
}
