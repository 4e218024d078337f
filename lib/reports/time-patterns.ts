import type { IncidentTime } from "../model.ts";
import type { Groups } from "./time-readers.ts";

/** Group `month`. */
export const MONTH =
  "(?<month>Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)|Apr(?:il|\\.)|May|June?|July?|Aug(?:ust|\\.)|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)";
/** Group `weekday`. */
export const WEEKDAY = "(?<weekday>Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)";
/** "3 a.m. ", "just after 11:30 p.m. on ": the hour is not kept, but its words belong to the date. */
export const CLOCK =
  "(?:(?:(?:at|around|about|by|shortly|just|before|after) ){0,3}\\d{1,2}(?:[:.]\\d{2})? ?[ap]\\.?m\\.?,? (?:on )?)?";
/** The weekday that stands beside a date. */
export const OF_WEEKDAY = "(?:(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday),? )?";
/** Group `part`. */
export const PART = "(?: (?<part>morning|afternoon|evening|night))?";
/** Group `number`. */
export const NUMBER =
  "(?<number>\\d{1,4}|a|an|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|several|few|couple of)";

/** A phrase of time with named groups, and what they mean. */
export interface TimeRule {
  readonly pattern: string;
  /** Reads the groups against today's date; null when they make no date. */
  readonly read: (groups: Groups, today: string) => IncidentTime | null;
}
