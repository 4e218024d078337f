import { isAbsolute, resolve } from "node:path";
import { z } from "zod";
import { UsageError } from "./errors.ts";
import { isServiceAddress } from "./language-model/address.ts";
import { LANGUAGE_MODEL, type LanguageModelSettings } from "./language-model/settings.ts";
import { isCorrectionsAddress } from "./query/corrections.ts";

const environment = z.object({
  DATABASE_URL: z
    .string()
    .regex(/^(file:|postgres(ql)?:\/\/)./, "must begin with file: (SQLite) or postgresql:// (PostgreSQL with PostGIS)")
    .default("file:./data/dateline.db"),
  DATELINE_CORRECTIONS: z
    .string()
    .refine(
      isCorrectionsAddress,
      "must be mailto:name@host or https://… without name and password; {id}, {title} and {url} may stand in its query",
    )
    .optional(),
  DATELINE_LICENCE: z
    .string()
    .max(300, "must have at most 300 characters")
    .regex(/^\P{Cc}+$/u, "must be one line")
    .optional(),
  DATELINE_HUB: z.string().refine(isWebAddress, "must be the https:// or http:// address of a WebSub hub").optional(),
  DATELINE_PRIVATE_WEBHOOKS: z.enum(["yes", "no"], "must be yes or no").default("no"),
  DATELINE_ORIGIN: z
    .string()
    .refine(isOrigin, "must be the public address of the site: https://host, without path and query")
    .optional(),
  DATELINE_TOKEN: z
    .string()
    .regex(/^[\x21-\x7e]+$/, "must be printable characters without blanks")
    .min(16, "must have at least 16 characters")
    .optional(),
  DATELINE_MCP_ORIGINS: z
    .string()
    .regex(/^[\w.-]+( *, *[\w.-]+)*$/, "must be names of hosts with commas between, as chat.example.org")
    .optional(),
});

type Variables = Readonly<Record<string, string | undefined>>;

export interface Environment {
  /** `file:` with an absolute path, or `postgresql://`. */
  readonly databaseUrl: string;
  /** Where readers report errors, `mailto:` or `https:`; null: they get a text to send by themselves. */
  readonly corrections: string | null;
  /** Under what the operator gives incidents out, in his words; it stands in every file. */
  readonly licence: string | null;
  /** The WebSub hub that is told of changes of feeds. */
  readonly hub: string | null;
  /** Whether webhooks may lead to addresses that are not public: to programs of the operator's own network. */
  readonly privateWebhooks: boolean;
  /** Public address of the site, `https://host`; null: the one that each request was sent to. */
  readonly origin: string | null;
  /** What an editor's requests to write bear; null: nobody writes but at the command line. */
  readonly token: string | null;
  /** Hosts whose pages may ask at /mcp, besides this machine. */
  readonly mcpOrigins: readonly string[];
}

const languageModel = z.object({
  DATELINE_LLM_URL: z
    .string("is not set: the address of an OpenAI-compatible service, as https://host/v1")
    .refine(
      isServiceAddress,
      "must be https://… without name, password, query or fragment; http:// on this machine only",
    ),
  // What no header can carry would come back in the words of an error.
  DATELINE_LLM_KEY: z
    .string()
    .regex(/^[\x21-\x7e]+$/, "must be printable characters without blanks")
    .optional(),
  DATELINE_LLM_MODEL: z
    .string("is not set: the name of a model of that service")
    .regex(/^[\w.:/@+-]{1,100}$/, "is no name of a model"),
  DATELINE_LLM_TIMEOUT: z.coerce
    .number("must be a number of seconds")
    .min(0.1, "must be 0.1 seconds or more")
    .max(3600, "must be 3600 seconds or less")
    .default(LANGUAGE_MODEL.timeoutMs / 1000),
});

/** What the environment says, checked. A relative SQLite file lies under the current folder. Throws UsageError. */
export function readEnvironment(variables: Variables = process.env): Environment {
  // Every request asks, and checking takes as long as an answer: what is the same as the last time is not checked again.
  const texts = [...NAMES.map((name) => variables[name]), process.cwd()];
  if (last?.texts.every((text, at) => text === texts[at])) return last.environment;
  const read = checkEnvironment(variables);
  last = { texts, environment: read };
  return read;
}

const NAMES = Object.keys(environment.shape);
let last: { readonly texts: readonly (string | undefined)[]; readonly environment: Environment } | null = null;

function checkEnvironment(variables: Variables): Environment {
  const given = parse(environment, variables);
  return {
    databaseUrl: absoluteUrl(given.DATABASE_URL),
    corrections: given.DATELINE_CORRECTIONS ?? null,
    licence: given.DATELINE_LICENCE ?? null,
    hub: given.DATELINE_HUB ?? null,
    privateWebhooks: given.DATELINE_PRIVATE_WEBHOOKS === "yes",
    origin: given.DATELINE_ORIGIN ? new URL(given.DATELINE_ORIGIN).origin : null,
    token: given.DATELINE_TOKEN ?? null,
    mcpOrigins: given.DATELINE_MCP_ORIGINS?.split(/ *, */) ?? [],
  };
}

/** What the environment says of the language model, checked. Throws UsageError where address or model is missing or wrong. */
export function readLanguageModelSettings(variables: Variables = process.env): LanguageModelSettings {
  const given = parse(languageModel, variables);
  return {
    url: given.DATELINE_LLM_URL,
    key: given.DATELINE_LLM_KEY ?? null,
    model: given.DATELINE_LLM_MODEL,
    timeoutMs: given.DATELINE_LLM_TIMEOUT * 1000,
  };
}

function parse<T>(schema: z.ZodType<T>, variables: Variables): T {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ""));
  const parsed = schema.safeParse(given);
  if (parsed.success) return parsed.data;
  // The value is left out: it may hold a password.
  throw new UsageError(parsed.error.issues.map(({ path, message }) => `${path.join(".")} ${message}`).join("; "));
}

function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}

function absoluteUrl(url: string): string {
  if (!url.startsWith("file:")) return url;
  const path = url.slice("file:".length);
  return isAbsolute(path) ? url : `file:${resolve(path)}`;
}

function isOrigin(text: string): boolean {
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return false;
  const { username, password, pathname, search, hash } = new URL(text);
  return `${username}${password}${search}${hash}` === "" && pathname === "/";
}
