import Link from "next/link";
import type { IncidentDetail } from "#lib/store/store";
import { RELATION_LABELS, TEXTS } from "../_map/texts.ts";

/** How an incident stands to others, each a link with the reason; nothing where it stands alone. */
export function RelationList({ relations }: Pick<IncidentDetail, "relations">) {
  if (relations.length === 0) return null;
  return (
    <>
      <h2>{TEXTS.related}</h2>
      <ul className="relations">
        {relations.map(({ kind, incidentId, title, reason }) => (
          <li key={incidentId}>
            {RELATION_LABELS[kind]} <Link href={`/incidents/${encodeURIComponent(incidentId)}`}>{title}</Link>
            <span className="quiet"> – {reason}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
