import { locationsOf } from "#lib/query/placements";
import type { IncidentDetail, NamedPlace } from "#lib/store/store";
import { weighedNames } from "../_map/card-words.ts";
import { WeighedPlaces } from "../_map/weighed-places.tsx";
import type { Texts } from "../_texts/texts.ts";

interface PlaceReasonsProps {
  readonly incident: Pick<IncidentDetail, "places">;
  readonly names: readonly NamedPlace[];
  readonly texts: Texts;
}

/** Why an incident stands where it does, folded: the names in its quotes with the places that each may mean. */
export function PlaceReasons({ incident, names, texts }: PlaceReasonsProps) {
  const own = new Set(locationsOf(incident).map(({ id }) => id));
  return (
    <details className="place-reasons">
      <summary>{texts.whyHere}</summary>
      <WeighedPlaces names={weighedNames(names, texts)} own={own} looks={null} texts={texts} />
    </details>
  );
}
