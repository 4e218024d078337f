import { Agent, fetch } from "undici";
import { InputError } from "../errors.ts";
import { checkAddress, lookUpPublic, reasonOf } from "./fetch.ts";
import type { FetchOptions } from "./fetch-options.ts";
import { ARTICLE_SETTINGS } from "./settings.ts";

export interface Sending {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/**
 * Sends a body by POST and gives the status of the answer, whose own body is not read. Refuses addresses that are not
 * public, as `fetchPage` does, and follows no redirect. Throws an InputError that names the address and the reason.
 */
export async function sendTo(address: string, { headers, body }: Sending, options: FetchOptions = {}): Promise<number> {
  const timeout = options.timeoutMs ?? ARTICLE_SETTINGS.fetchTimeoutMs;
  const dispatcher = new Agent({ connect: { lookup: options.allowPrivate ? undefined : lookUpPublic, timeout } });
  try {
    const url = checkAddress(address, address, options);
    const response = await fetch(url, {
      dispatcher,
      method: "POST",
      body,
      redirect: "manual",
      signal: AbortSignal.timeout(timeout),
      headers: { "user-agent": ARTICLE_SETTINGS.userAgent, ...headers },
    });
    await response.body?.cancel();
    return response.status;
  } catch (cause) {
    if (cause instanceof InputError) throw cause;
    throw new InputError(address, `cannot be reached: ${reasonOf(cause)}`, { cause });
  } finally {
    await dispatcher.destroy();
  }
}

/** Whether messages may be sent to an address, as far as it can be told without looking up its name. Throws as `sendTo`. */
export function checkReceiver(address: string, options: FetchOptions = {}): void {
  checkAddress(address, address, options);
}
