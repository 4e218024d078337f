import { z } from "zod";
import { UsageError } from "../../errors.ts";
import { MCP_LIMITS } from "../limits.ts";
import { UNTRUSTED } from "../shapes.ts";
import { defineTool } from "./tool.ts";

export const getArticle = defineTool({
  name: "get_article",
  title: "Get the text of an article",
  description: `The text of one article as it was published, a part at a time, to read a quote in its place: offsets of quotes count in this text. ${UNTRUSTED}`,
  input: z.strictObject({
    id: z.string().min(1).max(200),
    start: z.number().int().min(0).default(0).describe("UTF-16 code units from the beginning"),
    length: z.number().int().min(1).max(MCP_LIMITS.characters).default(MCP_LIMITS.characters),
  }),
  output: z.object({
    id: z.string(),
    url: z.string().describe("Its text on this site"),
    title: z.string().nullable(),
    publisher: z.string().nullable(),
    published_at: z.string().nullable(),
    article_url: z.string().nullable().describe("Where it was published"),
    language: z.string().describe("BCP 47 code; und: not known"),
    start: z.number().int(),
    text: z.string(),
    next_start: z.number().int().nullable(),
    incident_ids: z.array(z.string()).describe("Incidents that it tells of"),
  }),
  async answer({ id, start, length }, { store, site }) {
    const found = await (await store()).article(id);
    if (!found) throw new UsageError(`there is no article ${id}`);
    const { article, language, reports } = found;
    const end = Math.min(article.text.length, start + length);
    return {
      id: article.id,
      url: `${site}/articles/${encodeURIComponent(article.id)}`,
      title: article.title,
      publisher: article.publisher,
      published_at: article.publishedAt,
      article_url: article.url,
      language,
      start,
      text: article.text.slice(start, end),
      next_start: end < article.text.length ? end : null,
      incident_ids: [...new Set(reports.map(({ incidentId }) => incidentId))],
    };
  },
});
