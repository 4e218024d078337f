import { z } from "zod";
import { UsageError } from "../../errors.ts";
import { STATUSES } from "../../model.ts";
import { MCP_LIMITS } from "../limits.ts";
import { incident, quote, toIncident, toQuote, UNTRUSTED } from "../shapes.ts";
import { defineTool } from "./tool.ts";

const report = z.object({
  id: z.string(),
  title: z.string(),
  status: z.enum(STATUSES),
  claimed_by: z.string().nullable(),
  review: z.string().describe("What an editor said of it: unreviewed, confirmed or rejected"),
  article_title: z.string().nullable(),
  evidence: z.array(quote.extend({ field: z.string().describe("What of the report these words carry") })),
});

export const getIncident = defineTool({
  name: "get_incident",
  title: "Get one incident",
  description: `One incident with every report that tells it: publishers, dates, links, and for each field the verbatim quote that carries it with its offsets into the article. ${UNTRUSTED}`,
  input: z.strictObject({ id: z.string().min(1).max(200).describe("Id of an incident, as inc_0123456789abcdef") }),
  output: incident.extend({
    asked_id: z.string().describe("Differs from id where the incident went into another: cite id"),
    review: z.string(),
    reports: z.array(report),
    reports_left_out: z.number().int(),
    source_groups: z.array(z.array(z.string())).describe("Ids of articles that count as one independent source"),
    retraction: quote.nullable().describe("The words that take the incident back, where it is retracted"),
    relations: z.array(z.object({ kind: z.string(), id: z.string(), title: z.string(), reason: z.string() })),
  }),
  async answer({ id }, sources) {
    const store = await sources.store();
    const found = await store.incident(id);
    if (!found) {
      const standing = await store.standing(id);
      if (standing?.state !== "gone") throw new UsageError(`there is no incident ${id}`);
      throw new UsageError(
        `incident ${id} is gone since ${standing.since.toISOString()}: no article tells it any more`,
      );
    }
    if (found.review === "rejected")
      throw new UsageError(`incident ${id} was rejected by an editor: it is not to be cited`);
    const reports = found.reports.slice(0, MCP_LIMITS.reports);
    const withdrawing = found.reports.find((each) => each.id === found.retraction?.reportId);
    const retraction =
      found.retraction && withdrawing ? { ...found.retraction.evidence, article: withdrawing.article } : null;
    return {
      ...toIncident(found, sources),
      asked_id: id,
      review: found.review,
      reports: reports.map((each) => ({
        id: each.id,
        title: each.title,
        status: each.status,
        claimed_by: each.claimedBy,
        review: each.review,
        article_title: each.article.title,
        evidence: each.evidence.map((said) => ({
          ...toQuote({ ...said, article: each.article }, sources),
          field: said.field,
        })),
      })),
      reports_left_out: found.reports.length - reports.length,
      source_groups: found.sourceGroups.map(({ articleIds }) => [...articleIds]),
      retraction: retraction && toQuote(retraction, sources),
      relations: found.relations.map(({ kind, incidentId, title, reason }) => ({
        kind,
        id: incidentId,
        title,
        reason,
      })),
    };
  },
});
