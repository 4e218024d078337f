import Link from "next/link";
import type { IncidentDetail } from "#lib/store/store";

type Relation = IncidentDetail["relations"][number];

const LABELS: Readonly<Record<Relation["kind"], string>> = {
  "part-of": "Part of",
  "has-part": "Includes",
  "responds-to": "Responds to",
  "answered-by": "Answered by",
  follows: "Follows",
  "followed-by": "Followed by",
  "same-meeting": "Same meeting",
};

/** How an incident stands to others, each a link with the reason; nothing where it stands alone. */
export function RelationList({ relations }: Pick<IncidentDetail, "relations">) {
  if (relations.length === 0) return null;
  return (
    <>
      <h2>Related incidents</h2>
      <ul className="relations">
        {relations.map(({ kind, incidentId, title, reason }) => (
          <li key={incidentId}>
            {LABELS[kind]} <Link href={`/incidents/${encodeURIComponent(incidentId)}`}>{title}</Link>
            <span className="quiet"> – {reason}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
