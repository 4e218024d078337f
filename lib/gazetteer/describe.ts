import type { Gazetteer } from "./gazetteer.ts";

/** One line for each place that bears the name, likeliest first: what, where, why and how weighty it is. */
export function describeCandidates(gazetteer: Gazetteer, name: string, most = 20): string[] {
  const candidates = gazetteer.find(name);
  if (candidates.length === 0) return [`no place is called "${name}"`];
  const lines = candidates.slice(0, most).map(({ place, nameKind, prior, inexact }) => {
    const areas = gazetteer.parents(place).map((area) => area.name);
    const [longitude, latitude] = place.point;
    const people = place.population > 0 ? `, ${place.population.toLocaleString("en-US")} people` : "";
    const where = areas.length > 0 ? `, ${areas.join(", ")}` : "";
    return (
      `${place.id}  ${place.name}${where} (${place.kind}${people})  ` +
      `${latitude.toFixed(4)}, ${longitude.toFixed(4)}  by ${inexact ? HOW[inexact] : nameKind}, prior ${prior.toPrecision(2)}`
    );
  });
  const rest = candidates.length - lines.length;
  return rest > 0 ? [...lines, `and ${rest} more`] : lines;
}

const HOW = { spelling: "another spelling", "kind-word": "the name without its kind" } as const;
