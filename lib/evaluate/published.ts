import type { MetricName } from "./metrics.ts";

/** What a published system reaches on a corpus, in per cent, in our metrics. */
export interface PublishedScores {
  readonly system: string;
  readonly metrics: Readonly<Partial<Record<MetricName, number>>>;
}

const endToEnd = (system: string, endToEndF1: number, nonCountryF1: number, overlapF1: number): PublishedScores => {
  return { system, metrics: { endToEndF1, nonCountryF1, overlapF1 } };
};
/** Choice of places on true spans alone: by distance, and with country credit. */
const onTrueSpans = (system: string, goldWithin161Km: number, goldWithCountryCredit: number): PublishedScores => {
  return { system, metrics: { goldWithin161Km, goldWithCountryCredit } };
};

/** By the name of the corpus; end-to-end figures are on the same texts with the definitions of `scoreTallies`. */
export const PUBLISHED: Readonly<Record<string, readonly PublishedScores[]>> = {
  lgl: [
    endToEnd("StanfordNER + most populous", 48.4, 43.7, 79.9),
    endToEnd("Yahoo PlaceSpotter", 55.5, 52.5, 67.8),
    endToEnd("CamCoder", 50.2, 45.7, 67.5),
    endToEnd("TopoCluster", 49.3, 47.0, 73.6),
    endToEnd("Edinburgh Geoparser", 45.7, 40.9, 68.5),
    // The best voting ensemble of Hu et al. 2023.
    onTrueSpans("voting ensemble (Hu 2023)", 77, 85),
  ],
  "geovirus-odd": [
    endToEnd("StanfordNER + most populous", 79.1, 73.3, 92.9),
    endToEnd("Yahoo PlaceSpotter", 71.4, 59.3, 76.8),
    endToEnd("CamCoder", 76.8, 67.2, 88.2),
    endToEnd("TopoCluster", 72.8, 66.0, 85.0),
    endToEnd("Edinburgh Geoparser", 64.0, 53.2, 87.8),
  ],
};

/** Of the systems published on a corpus, those that are the best in one of these metrics, in the order of the table. */
export function bestPublished(corpus: string, metrics: readonly MetricName[]): PublishedScores[] {
  const systems = PUBLISHED[corpus] ?? [];
  const best = metrics.map((metric) => Math.max(...systems.map((system) => system.metrics[metric] ?? 0)));
  return systems.filter((system) => metrics.some((metric, at) => system.metrics[metric] === best[at]));
}
