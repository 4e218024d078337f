import type { PlacePrecision, TimePrecision } from "../model.ts";

/** How precisions are written as numbers. */
export const CODE_TABLES = ["levels", "ucdp"] as const;
export type CodeTable = (typeof CODE_TABLES)[number];

/**
 * Numbers of a place's precision. `levels`, as tables of conflict data have them: 1 the town, 2 a part of a region, 3 a
 * region or wider. `ucdp`: where_prec of UCDP GED, 1 exact, 2 near, 3 second-order area, 4 first-order area, 5 larger or
 * vague, 6 country, 7 sea or air.
 */
const PLACE_CODES: Readonly<Record<CodeTable, Readonly<Record<PlacePrecision, number>>>> = {
  levels: { site: 1, place: 1, near: 2, admin2: 2, admin1: 3, region: 3, country: 3, water: 3 },
  ucdp: { site: 1, place: 1, near: 2, admin2: 3, admin1: 4, region: 5, country: 6, water: 7 },
};

/**
 * Numbers of a time's precision. `levels`: 1 the day, 2 within a week, 3 within a month or longer. `ucdp`: date_prec of
 * UCDP GED, 1 the day, 2 two to six days, 3 a week, 4 a month, 5 up to a year.
 */
const TIME_CODES: Readonly<Record<CodeTable, Readonly<Record<TimePrecision, number | null>>>> = {
  levels: { minute: 1, hour: 1, day: 1, days: 2, week: 2, month: 3, season: 3, year: 3, unknown: null },
  ucdp: { minute: 1, hour: 1, day: 1, days: 2, week: 3, month: 4, season: 5, year: 5, unknown: null },
};

export const placeCode = (precision: PlacePrecision, table: CodeTable): number => PLACE_CODES[table][precision];
export const timeCode = (precision: TimePrecision, table: CodeTable): number | null => TIME_CODES[table][precision];
