import type { IncidentDetail } from "#lib/store/store";
import type { Texts } from "../_texts/texts.ts";

interface SourceListProps extends Pick<IncidentDetail, "sourceGroups" | "reports"> {
  readonly texts: Texts;
}

/** Which articles count as one source and why; nothing where each is a source of its own. */
export function SourceList({ sourceGroups, reports, texts }: SourceListProps) {
  const publishers = new Map(reports.map(({ article }) => [article.id, article.publisher ?? texts.unnamedSource]));
  return sourceGroups.flatMap(({ name, articleIds, why }) => {
    if (why === null) return [];
    const together = [...new Set(articleIds.map((id) => publishers.get(id)))].join(", ");
    return (
      <p key={name} className="quiet">
        {texts.oneSource(together, name, why)}
      </p>
    );
  });
}
