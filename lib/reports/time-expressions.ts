import type { IncidentTime } from "../model.ts";
import { compilePattern } from "./pattern.ts";
import { TIME_RULES } from "./time-rules.ts";

/** A phrase of time in a sentence with what it means. */
export interface TimeExpression {
  readonly start: number;
  readonly end: number;
  readonly time: IncidentTime;
}

const COMPILED = TIME_RULES.map(({ pattern, read }) => ({ find: compilePattern([pattern]), read }));
/** Every phrase holds one of these; most sentences hold none, and the table need not be tried on them. */
const HINT =
  /\d{4}|day|night|month|week|year|hour|spring|summer|autumn|fall|winter|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|tomorrow|morning|afternoon|evening/i;

/**
 * Phrases of time in a sentence, in the order of the text; offsets are into the sentence. Without a day to read them
 * against (`today` null) only those that name their year are found.
 */
export function findTimes(sentence: string, today: string | null): TimeExpression[] {
  if (!HINT.test(sentence)) return [];
  const found: TimeExpression[] = [];
  for (const { find, read } of COMPILED) {
    for (const match of find.matches(sentence)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (found.some((other) => start < other.end && other.start < end)) continue;
      const groups = match.groups ?? {};
      if (today === null && (groups.year === undefined || groups.since !== undefined)) continue;
      const time = read(groups, today ?? `${groups.year}-12-31`);
      if (time) found.push({ start, end, time });
    }
  }
  return found.sort((one, other) => one.start - other.start);
}
