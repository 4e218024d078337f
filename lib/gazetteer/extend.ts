import type { Candidate, Gazetteer } from "./gazetteer.ts";
import { byPrior } from "./open.ts";

/** Both gazetteers as one. A place that both know is given once, as the first tells it, with the greater prior. */
export function extend(gazetteer: Gazetteer, additions: Gazetteer): Gazetteer {
  return {
    find: (name) => merge(gazetteer, gazetteer.find(name), additions.find(name)),
    hasPrefix: (words) => gazetteer.hasPrefix(words) || additions.hasPrefix(words),
    ofArea: gazetteer.ofArea?.bind(gazetteer),
    nearest: gazetteer.nearest?.bind(gazetteer),
    place: (id) => gazetteer.place(id) ?? additions.place(id),
    parents: (place) => {
      const known = gazetteer.parents(place);
      return known.length > 0 ? known : additions.parents(place);
    },
  };
}

function merge(base: Gazetteer, known: readonly Candidate[], added: readonly Candidate[]): readonly Candidate[] {
  if (added.length === 0) return known;
  const byId = new Map(known.map((candidate) => [candidate.place.id, candidate]));
  for (const candidate of added) {
    const { id } = candidate.place;
    const before = byId.get(id);
    if (!before) byId.set(id, { ...candidate, place: base.place(id) ?? candidate.place });
    else if (before.prior < candidate.prior) byId.set(id, { ...before, prior: candidate.prior });
  }
  return [...byId.values()].sort(byPrior);
}
