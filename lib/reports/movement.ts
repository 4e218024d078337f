import type { SentenceContext, Trigger } from "./context.ts";
import { compileGuard } from "./pattern.ts";
import { asFoundPlace, type FoundPlace, type Option } from "./place-option.ts";

/** What is shown where it arrives, and what where it leaves. */
const TO: ReadonlySet<string> = new Set(["deployment", "delivery", "release", "exchange", "aid", "visit"]);
const FROM: ReadonlySet<string> = new Set(["evacuation", "displacement", "withdrawal"]);

export const movesTo = ({ subtype }: Trigger): boolean => TO.has(subtype ?? "");
const movesFrom = ({ subtype }: Trigger): boolean => FROM.has(subtype ?? "");

const FROM_WORDS = compileGuard("\\b(?:from|out of)(?: the)?(?: [\\p{L}]+ of)? ?$");
const TO_WORDS = compileGuard("\\b(?:to|into|towards?)(?: the)?(?: [\\p{L}]+ of)? ?$");

/** Where what moves comes from, or goes to, besides the end that is shown as its location. */
export function otherEndOf(
  trigger: Trigger,
  sentence: SentenceContext,
  options: readonly Option[],
  found: readonly FoundPlace[],
): FoundPlace[] {
  const shown = new Set(found.map(({ place }) => place.id));
  const after = (words: RegExp) => options.find(({ before, place }) => words.test(before) && !shown.has(place.id));
  if (movesFrom(trigger)) {
    const destination = after(TO_WORDS);
    return destination ? [asFoundPlace(destination, "destination")] : [];
  }
  if (!movesTo(trigger)) return [];
  const origin = after(FROM_WORDS);
  if (origin) return [asFoundPlace(origin, "origin")];
  const subject = sentence.toponyms
    .filter(
      ({ place, role, end }) =>
        place !== null && !shown.has(place.id) && end <= trigger.start && role !== "associative" && role !== "demonym",
    )
    .at(-1);
  return subject?.place && trigger.subtype === "deployment"
    ? [asFoundPlace({ toponym: subject, place: subject.place, before: "" }, "origin")]
    : [];
}
