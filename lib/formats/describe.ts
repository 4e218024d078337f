import { CASUALTY_KINDS, type CountEstimate } from "../model.ts";
import type { IncidentSummary } from "../query/filters.ts";
import { locationsOf } from "../query/placements.ts";

/** An incident in one plain line: "strike (drone), Kharkiv, 2025-03-26, 8 injured, claimed by …; 2 sources: …". */
export function describeIncident(incident: IncidentSummary): string {
  const { type, subtype, status, claimedBy, time, casualties, sources, publishers } = incident;
  const places = locationsOf(incident).map(({ name }) => name);
  const facts = [
    subtype ? `${type} (${subtype})` : type,
    places.join(" and ") || "no place given",
    time.edtf || "time unknown",
    ...CASUALTY_KINDS.flatMap((kind) => (casualties[kind] ? `${countOf(casualties[kind])} ${kind}` : [])),
    claimedBy ? `${status} by ${claimedBy}` : status,
  ];
  const count = `${sources} ${sources === 1 ? "source" : "sources"}`;
  return `${facts.join(", ")}; ${count}${publishers.length > 0 ? `: ${publishers.join(", ")}` : ""}`;
}

function countOf({ low, high }: CountEstimate): string {
  if (high === null) return `at least ${low}`;
  return low === high ? String(low) : `${low} to ${high}`;
}
