import { byPrior } from "./candidates.ts";
import type { Candidate } from "./gazetteer.ts";
import type { NameLayer } from "./layer.ts";

/** Both layers as one. A place that both know is given once, as the first tells it, with the greater prior. */
export function extend(layer: NameLayer, additions: NameLayer): NameLayer {
  return {
    bearers: (key) => merge(layer, layer.bearers(key), additions.bearers(key)),
    hasPrefix: (key) => layer.hasPrefix(key) || additions.hasPrefix(key),
    completions: (letters, most) =>
      [...merge(layer, layer.completions(letters, most), additions.completions(letters, most))]
        .sort(byPrior)
        .slice(0, most),
    ofArea: layer.ofArea?.bind(layer),
    nearest: layer.nearest?.bind(layer),
    place: (id) => layer.place(id) ?? additions.place(id),
    parents: (place) => {
      const known = layer.parents(place);
      return known.length > 0 ? known : additions.parents(place);
    },
  };
}

function merge(base: NameLayer, known: readonly Candidate[], added: readonly Candidate[]): readonly Candidate[] {
  if (added.length === 0) return known;
  const byId = new Map(known.map((candidate) => [candidate.place.id, candidate]));
  for (const candidate of added) {
    const { id } = candidate.place;
    const before = byId.get(id);
    if (!before) byId.set(id, { ...candidate, place: base.place(id) ?? candidate.place });
    else if (before.prior < candidate.prior) byId.set(id, { ...before, prior: candidate.prior });
  }
  return [...byId.values()];
}
