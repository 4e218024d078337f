import { McpServer } from "@modelcontextprotocol/server";
import { UNTRUSTED } from "./shapes.ts";
import type { Sources } from "./sources.ts";
import { findPlaces } from "./tools/find-places.ts";
import { getArticle } from "./tools/get-article.ts";
import { getIncident } from "./tools/get-incident.ts";
import { searchIncidents } from "./tools/search-incidents.ts";
import { timeline } from "./tools/timeline.ts";

const TOOLS = [searchIncidents, getIncident, timeline, getArticle, findPlaces];

const INSTRUCTIONS = `Dateline reads news articles into incidents: what happened, where, when, who is hurt, and who says so, each with verbatim quotes. Cite an incident by its permanent link and by a quote with its publisher. A status of claimed or disputed, and a place that is only known to a region, are part of what is known: say them. ${UNTRUSTED}`;

/** A server of the Model Context Protocol over a store. It only reads. `onFailure` is told of what went wrong here. */
export function createMcpServer(sources: Sources, onFailure: (failure: unknown) => void): McpServer {
  const server = new McpServer({ name: "dateline", title: "Dateline", version: "1" }, { instructions: INSTRUCTIONS });
  for (const tool of TOOLS) tool.register(server, sources, onFailure);
  return server;
}
