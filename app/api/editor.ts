import { createHash, timingSafeEqual } from "node:crypto";
import { readEnvironment } from "#lib/env";
import { problem } from "./answer";

/**
 * null where a request bears the editor's token (`Authorization: Bearer`), else the answer that refuses it: 403 where this
 * server has none, 401 where the request has none or another.
 */
export function requireEditor(request: Request): Response | null {
  const { token } = readEnvironment();
  if (token === null) {
    return problem(
      403,
      "this server takes no changes: start it with DATELINE_TOKEN, a secret of 16 characters or more",
    );
  }
  const [, given = ""] = /^Bearer ([\x21-\x7e]+)$/i.exec(request.headers.get("authorization") ?? "") ?? [];
  if (isSame(given, token)) return null;
  const refused = problem(401, "a change needs the editor's token: Authorization: Bearer TOKEN");
  refused.headers.set("www-authenticate", "Bearer");
  return refused;
}

/** In the same time however much of it is right: compared by digests, which are of one length. */
function isSame(given: string, token: string): boolean {
  const digest = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(given), digest(token));
}
