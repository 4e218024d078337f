import { type LookupAddress, lookup as lookUp } from "node:dns";
import type { LookupFunction } from "node:net";
import ipaddr from "ipaddr.js";
import { Agent, fetch } from "undici";
import { InputError, messageOf } from "../errors.ts";
import type { FetchOptions } from "./fetch-options.ts";
import { ARTICLE_SETTINGS } from "./settings.ts";

export interface FetchedPage {
  /** Address after redirects. */
  readonly url: string;
  /** Media type without parameters, lower case; "" when the server names none. */
  readonly contentType: string;
  readonly charset: string | null;
  readonly bytes: Uint8Array;
}

/** What may hold an article or a feed. */
const READABLE_TYPES =
  /^(?:text\/(?:html|plain|markdown|xml)|application\/(?:xhtml\+xml|xml|rss\+xml|atom\+xml|rdf\+xml|feed\+json|json))$/;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/**
 * Fetches a page or feed over http or https, at most 10 MB in 15 seconds. Refuses addresses that are not public, at the
 * moment of connecting (so that a name cannot be pointed elsewhere in between) and again for every redirect.
 * Throws an InputError that names the address and the reason.
 */
export async function fetchPage(address: string, options: FetchOptions = {}): Promise<FetchedPage> {
  const dispatcher = new Agent({
    connect: { lookup: options.allowPrivate ? undefined : lookUpPublic, timeout: ARTICLE_SETTINGS.fetchTimeoutMs },
  });
  const signal = AbortSignal.timeout(options.timeoutMs ?? ARTICLE_SETTINGS.fetchTimeoutMs);
  try {
    let url = checkAddress(address, address, options);
    for (let hop = 0; hop <= ARTICLE_SETTINGS.maxRedirects; hop++) {
      const response = await fetch(url, {
        dispatcher,
        signal,
        redirect: "manual",
        headers: {
          "user-agent": ARTICLE_SETTINGS.userAgent,
          accept: "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.5",
        },
      });
      const target = response.headers.get("location");
      if (REDIRECTS.has(response.status) && target) {
        await response.body?.cancel();
        url = checkAddress(address, target, options, url);
        continue;
      }
      if (!response.ok) throw new InputError(address, `answers with status ${response.status}`);
      const [contentType = "", charset = null] = splitContentType(response.headers.get("content-type"));
      if (contentType && !READABLE_TYPES.test(contentType))
        throw new InputError(address, `is of type ${contentType}, not a page or feed`);
      return { url: url.href, contentType, charset, bytes: await readLimited(address, response.body) };
    }
    throw new InputError(address, `redirects more than ${ARTICLE_SETTINGS.maxRedirects} times`);
  } catch (cause) {
    if (cause instanceof InputError) throw cause;
    throw new InputError(address, `cannot be fetched: ${reasonOf(cause)}`, { cause });
  } finally {
    await dispatcher.destroy();
  }
}

/** Whether an IP address is on the public internet: unicast, and no private, loopback, link-local, mapped or reserved range. */
export function isPublicAddress(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.process(address).range() === "unicast";
}

/** The address that another leads to, where it may be reached. Throws an InputError that names `source`. */
export function checkAddress(source: string, target: string, options: FetchOptions, base?: URL): URL {
  if (!URL.canParse(target, base))
    throw new InputError(source, `leads to ${JSON.stringify(target)}, which is no address`);
  const url = new URL(target, base);
  if (url.protocol !== "http:" && url.protocol !== "https:")
    throw new InputError(source, `leads to ${url.protocol}, not http or https`);
  if (url.username || url.password) throw new InputError(source, "holds a name or password");
  // A literal address is connected to without a lookup, so it is checked here.
  const host = url.hostname.replace(/^\[|\]$/g, "");
  if (!options.allowPrivate && ipaddr.isValid(host) && !isPublicAddress(host))
    throw new InputError(source, refusal(host, host));
  return url;
}

/** Looks up a name, and fails where any of its addresses is not public. */
export const lookUpPublic: LookupFunction = (host, options, callback) => {
  lookUp(host, { ...options, all: true }, (error, addresses: LookupAddress[]) => {
    if (error) return callback(error, "", 0);
    const refused = addresses.find(({ address }) => !isPublicAddress(address));
    const [first] = addresses;
    if (refused || !first) return callback(new Error(refusal(host, refused?.address ?? "no address")), "", 0);
    if (options.all) return callback(null, addresses);
    callback(null, first.address, first.family);
  });
};

function refusal(host: string, address: string): string {
  return `${host} is at ${address}, which is not a public address`;
}

function splitContentType(header: string | null): [string, string | null] {
  const charset = /charset\s*=\s*"?([\w-]+)/i.exec(header ?? "")?.[1] ?? null;
  return [(header ?? "").split(";")[0]?.trim().toLowerCase() ?? "", charset];
}

async function readLimited(address: string, body: AsyncIterable<Uint8Array> | null): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.length;
    if (size > ARTICLE_SETTINGS.maxBytes)
      throw new InputError(address, `has more than ${ARTICLE_SETTINGS.maxBytes} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** The innermost message: undici says only "fetch failed" and keeps the reason as the cause. */
export function reasonOf(thrown: unknown): string {
  return thrown instanceof Error && thrown.cause instanceof Error ? reasonOf(thrown.cause) : messageOf(thrown);
}
