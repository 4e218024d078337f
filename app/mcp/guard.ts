import { localhostAllowedOrigins, originValidationResponse } from "@modelcontextprotocol/server";
import { readEnvironment } from "#lib/env";
import { type Rate, rateLimit } from "#lib/mcp/rate";

const EACH: Rate = { burst: 60, perSecond: 2 };
const ALL: Rate = { burst: 300, perSecond: 40 };

const mayAsk = rateLimit(EACH, ALL);

/**
 * The answer that refuses a request, or null. A page of another site may not ask, not even where its name was made to lead
 * to this machine (DNS rebinding): its origin must be this machine or stand in DATELINE_MCP_ORIGINS. Programs send none.
 */
export function guard(request: Request): Response | null {
  const allowed = [...localhostAllowedOrigins(), ...readEnvironment().mcpOrigins];
  const refused = originValidationResponse(request, allowed);
  if (refused) return refused;
  // The last hop that a proxy, or Next itself, wrote down: what stands before it anybody may have made up.
  const asker = request.headers.get("x-forwarded-for")?.split(",").at(-1)?.trim() ?? "";
  const { isAllowed, waitSeconds } = mayAsk(asker, Date.now());
  if (isAllowed) return null;
  const error = { code: -32_000, message: `too many questions: ask again in ${waitSeconds} seconds` };
  const headers = { "retry-after": String(waitSeconds), "cache-control": "no-store" };
  return Response.json({ jsonrpc: "2.0", id: null, error }, { status: 429, headers });
}

/** Lets the page that asked read the answer: its origin was checked. */
export function withOrigin(request: Request, response: Response): Response {
  const origin = request.headers.get("origin");
  if (origin === null) return response;
  const headers = new Headers(response.headers);
  headers.set("access-control-allow-origin", origin);
  headers.append("vary", "Origin");
  headers.set("access-control-allow-methods", "POST, GET, DELETE, OPTIONS");
  headers.set("access-control-allow-headers", "content-type, accept, mcp-protocol-version, mcp-method, mcp-name");
  headers.set("access-control-max-age", "600");
  return new Response(response.body, { status: response.status, headers });
}
