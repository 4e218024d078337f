import { DAY_RULES } from "./day-rules.ts";
import { MONTH_RULES } from "./month-rules.ts";
import { RELATIVE_RULES } from "./relative-rules.ts";
import type { TimeRule } from "./time-patterns.ts";

/** In order of trust: a day stands before the month that its phrase holds. */
export const TIME_RULES: readonly TimeRule[] = [...DAY_RULES, ...RELATIVE_RULES, ...MONTH_RULES];
