import { type Anchor, anchorOf, findAnchored } from "../incidents/anchor.ts";
import type { Rulings } from "../incidents/link.ts";
import type { IncidentReport } from "../model.ts";
import type { Queries } from "./client.ts";
import { toJson } from "./rows.ts";

export type RulingKind = "same" | "apart";

/** A report as a ruling holds on to it. */
export interface RuledReport extends Pick<IncidentReport, "id" | "type" | "subtype" | "evidence"> {
  readonly article: { readonly id: string };
}

/**
 * What people decided of the reports of an article that was read anew, by the ids that its reports have now. Rulings
 * that held on to another id of a report are mended; one whose report is no longer read stays for a later reading.
 */
export async function rulingsFor(
  queries: Queries,
  articleId: string,
  reports: readonly IncidentReport[],
): Promise<Map<string, Rulings>> {
  const rows = await queries.linkRuling.findMany({
    where: { OR: [{ oneArticleId: articleId }, { otherArticleId: articleId }] },
    orderBy: { id: "asc" },
  });
  const rulings = new Map<string, { same: Set<string>; apart: Set<string> }>();
  for (const row of rows) {
    const one = row.oneArticleId === articleId ? found(row.oneReportId, row.oneAnchor, reports) : null;
    const other = row.otherArticleId === articleId ? found(row.otherReportId, row.otherAnchor, reports) : null;
    const [oneReportId, otherReportId] = [one?.id ?? row.oneReportId, other?.id ?? row.otherReportId];
    if (oneReportId !== row.oneReportId || otherReportId !== row.otherReportId) {
      await queries.linkRuling.update({
        where: { id: row.id },
        data: {
          ...(one && { oneReportId, oneAnchor: toJson(anchorOf(one)) }),
          ...(other && { otherReportId, otherAnchor: toJson(anchorOf(other)) }),
        },
      });
    }
    const kind: RulingKind = row.kind === "same" ? "same" : "apart";
    if (one) rulingOf(one.id)[kind].add(otherReportId);
    if (other) rulingOf(other.id)[kind].add(oneReportId);
  }
  return rulings;

  function rulingOf(id: string) {
    const known = rulings.get(id) ?? { same: new Set(), apart: new Set() };
    rulings.set(id, known);
    return known;
  }
}

const found = (id: string, anchor: unknown, reports: readonly IncidentReport[]) =>
  findAnchored(id, anchor as Anchor, reports);

/** Puts down that each report of one list and each of the other tell of one happening, or of two; the opposite goes. */
export async function rule(
  queries: Queries,
  kind: RulingKind,
  pairs: readonly (readonly [RuledReport, RuledReport])[],
  { actor, at }: { readonly actor: string; readonly at: Date },
): Promise<void> {
  for (const [one, other] of pairs) {
    await forget(queries, [one.id], [other.id]);
    await queries.linkRuling.create({
      data: {
        kind,
        oneArticleId: one.article.id,
        oneReportId: one.id,
        oneAnchor: toJson(anchorOf(one)),
        otherArticleId: other.article.id,
        otherReportId: other.id,
        otherAnchor: toJson(anchorOf(other)),
        actor,
        at,
      },
    });
  }
}

/** Takes back what was decided between the reports of one list and those of the other. */
export async function forget(queries: Queries, ones: readonly string[], others: readonly string[]): Promise<void> {
  const [a, b] = [{ in: [...ones] }, { in: [...others] }];
  await queries.linkRuling.deleteMany({
    where: {
      OR: [
        { oneReportId: a, otherReportId: b },
        { oneReportId: b, otherReportId: a },
      ],
    },
  });
}
