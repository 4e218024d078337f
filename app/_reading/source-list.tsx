import type { IncidentDetail } from "#lib/store/store";
import { groupInWords } from "../_map/card-words.ts";
import type { Texts } from "../_texts/texts.ts";

interface SourceListProps extends Pick<IncidentDetail, "sourceGroups" | "reports"> {
  readonly texts: Texts;
}

/** Which articles count as one source and why; nothing where each is a source of its own. */
export function SourceList({ sourceGroups, reports, texts }: SourceListProps) {
  return sourceGroups
    .filter(({ reasons }) => reasons.length > 0)
    .map((group) => (
      <p key={group.name} className="quiet">
        {groupInWords(group, reports, texts)}
      </p>
    ));
}
