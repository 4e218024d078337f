import type { IncidentDetail } from "#lib/store/store";

/** Which articles count as one source and why; nothing where each is a source of its own. */
export function SourceList({ sourceGroups, reports }: Pick<IncidentDetail, "sourceGroups" | "reports">) {
  const publishers = new Map(reports.map(({ article }) => [article.id, article.publisher ?? "unnamed source"]));
  const shared = sourceGroups.filter(({ why }) => why !== null);
  return shared.map(({ name, articleIds, why }) => (
    <p key={name} className="quiet">
      {[...new Set(articleIds.map((id) => publishers.get(id)))].join(", ")} count as one source, {name}: {why}.
    </p>
  ));
}
