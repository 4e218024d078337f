import type { Place, PlaceRole, ReportPlace, Span, Toponym } from "../model.ts";
import { asReportPlace } from "./geography.ts";
import { compileGuard } from "./pattern.ts";
import { radiusOf } from "./radius.ts";

/** A place of a happening with the words that name it. */
export interface FoundPlace {
  readonly place: ReportPlace;
  readonly evidence: Span;
  /** Not said to be the place of this happening, but the town that the text is about: gives way to a place that is said. */
  readonly isSetting: boolean;
}

/** A place named in a sentence, weighed as the place of a happening. */
export interface Option {
  readonly toponym: Toponym;
  readonly place: Place;
  readonly points: number;
  /** The words that lead to its name. */
  readonly before: string;
}

const AREA_OF = compileGuard("\\b(?:region|province|oblast|governorate|state|prefecture|krai) of (?:the )?$");
const AREA_AFTER = compileGuard("^(?:['’]s)? (?:region|province|oblast|governorate|prefecture|krai)\\b");

/** The place that a name means; the region of that name where the words beside it say so: "the region of Bryansk". */
export function placeMeant({ place, alternatives }: Toponym, before: string, after: string): Place | null {
  if (place?.kind !== "place" || !(AREA_OF.test(before) || AREA_AFTER.test(after))) return place;
  const region = alternatives.find(
    (other) =>
      other.place.kind === "admin1" && other.place.country === place.country && other.place.name === place.admin1,
  );
  return region?.place ?? place;
}

/** A place of a report, with a radius where the words before its name say that it happened around it. */
export function asFoundPlace(
  { toponym, place, before }: Pick<Option, "toponym" | "place" | "before">,
  role: PlaceRole,
  isSetting = false,
): FoundPlace {
  const radiusKm = place.kind === "place" || place.kind === "site" ? radiusOf(before, place.kind) : null;
  const { start, end } = toponym;
  return { place: asReportPlace(place, role, radiusKm), evidence: { start, end }, isSetting };
}
