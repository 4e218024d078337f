import Link from "next/link";
import type { IncidentDetail } from "#lib/store/store";
import { inLanguage } from "../_texts/in-language.ts";
import { textsOf } from "../_texts/texts.ts";

interface RelationListProps extends Pick<IncidentDetail, "relations"> {
  readonly language: string | null;
}

/** How an incident stands to others, each a link with the reason; nothing where it stands alone. */
export function RelationList({ relations, language }: RelationListProps) {
  const texts = textsOf(language);
  if (relations.length === 0) return null;
  return (
    <>
      <h2>{texts.related}</h2>
      <ul className="relations">
        {relations.map(({ kind, incidentId, title, reason }) => (
          <li key={incidentId}>
            {texts.relations[kind]}:{" "}
            <Link href={inLanguage(`/incidents/${encodeURIComponent(incidentId)}`, language)}>
              <bdi>{title}</bdi>
            </Link>
            <span className="quiet" lang="en">
              {" – "}
              <bdi>{reason}</bdi>
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
