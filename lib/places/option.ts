import type { Place } from "../model.ts";

/**
 * What is looked at when a place is weighed as the meaning of a name, in the order of the learned weights. Flags are 0
 * or 1, shares from 0 to 1.
 */
export const OPTION_FEATURES = [
  // The name and the place by themselves.
  "prior",
  "priorBehindBest",
  "isLikeliest",
  "isAlone",
  "alternateName",
  "abbreviation",
  "foreignCountryName",
  "spelledOtherwise",
  "country",
  "admin1",
  "admin2",
  "region",
  "water",
  "site",
  "smallActor",
  "seatOfNamesake",
  // The words beside the name.
  "kindFits",
  "kindDiffers",
  "heldByNext",
  "holdsPrevious",
  "heldElsewhere",
  "heldInSentence",
  "coordinated",
  // The article.
  "countrySigns",
  "abroadSigns",
  "sourceCountry",
  "nearHome",
  "countryNamed",
  "admin1Named",
  // The other names of the text, as far as they are known by now.
  "countryShare",
  "admin1Share",
  "passageCountryShare",
  "passageAdmin1Share",
  "near",
] as const;
export type OptionFeature = (typeof OPTION_FEATURES)[number];

const INDEX = Object.fromEntries(OPTION_FEATURES.map((name, at) => [name, at])) as Record<OptionFeature, number>;

/** One place that a mention may mean, with what speaks for it. */
export class Option {
  readonly place: Place;
  readonly features = new Float64Array(OPTION_FEATURES.length);

  constructor(place: Place) {
    this.place = place;
  }

  set(feature: OptionFeature, value: number | boolean): void {
    this.features[INDEX[feature]] = Number(value);
  }

  get(feature: OptionFeature): number {
    return this.features[INDEX[feature]] as number;
  }

  /** Sum of the features, each by its weight: log-odds but for a constant. */
  score(weights: Float64Array): number {
    let sum = 0;
    for (let at = 0; at < weights.length; at++) sum += (this.features[at] as number) * (weights[at] as number);
    return sum;
  }
}
