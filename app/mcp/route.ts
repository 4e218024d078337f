import { createMcpHandler } from "@modelcontextprotocol/server";
import { MCP_LIMITS } from "#lib/mcp/limits";
import { createMcpServer } from "#lib/mcp/server";
import { sharedStore } from "#lib/store/shared";
import { sharedExplorer } from "#lib/store/shared-explorer";
import { addressAsked } from "../api/answer";
import { sharedGazetteer } from "../api/gazetteer";
import { guard, withOrigin } from "./guard";

export const dynamic = "force-dynamic";
export const runtime = "nodejs";

const handler = createMcpHandler(
  ({ requestInfo }) => {
    const site = requestInfo ? addressAsked(requestInfo).origin : "";
    const explorer = async (text: string) => (await sharedExplorer(text)).explorer;
    return createMcpServer({ store: sharedStore, explorer, gazetteer: sharedGazetteer, site }, console.error);
  },
  { maxRequestBodySize: MCP_LIMITS.requestBytes, maxSubscriptions: MCP_LIMITS.subscriptions, onerror: () => {} },
);

/**
 * The incidents for assistants, by the Model Context Protocol: streamable HTTP without sessions, each request by itself.
 * Whoever reads pages may ask, but for pages of other sites that DATELINE_MCP_ORIGINS does not name.
 */
export async function POST(request: Request): Promise<Response> {
  return guard(request) ?? withOrigin(request, await handler.fetch(request));
}

export const GET = POST;
export const DELETE = POST;

/** Pages that may ask are told so before they do. */
export function OPTIONS(request: Request): Response {
  return guard(request) ?? withOrigin(request, new Response(null, { status: 204 }));
}
