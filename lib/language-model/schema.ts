import { z } from "zod";
import { CASUALTY_KINDS, INCIDENT_TYPES, type IncidentSubtype, type IncidentType, STATUSES } from "../model.ts";

const TYPES = Object.keys(INCIDENT_TYPES) as [IncidentType, ...IncidentType[]];
const SUBTYPES = Object.values(INCIDENT_TYPES).flatMap((entry): readonly IncidentSubtype[] => entry.subtypes);
const quote = z.string().describe("Copied from the passage letter for letter.");

/** What the model says of one happening, by the codes of the vocabulary; each field with the words that carry it. */
const report = z.object({
  passage: z.number().describe("Number of the passage that tells it."),
  type: z.enum(TYPES),
  subtype: z.enum([...new Set(SUBTYPES)]).nullable(),
  what: quote,
  status: z.object({ code: z.enum(STATUSES), quote: quote.nullable() }),
  claimedBy: z.object({ name: z.string(), quote }).nullable(),
  when: z
    .object({ quote, date: z.string().nullable().describe("YYYY-MM-DD, YYYY-MM, YYYY or YYYY-MM-DD/YYYY-MM-DD") })
    .nullable(),
  places: z.array(
    z.object({ name: z.string(), role: z.enum(["location", "origin", "destination", "related"]), quote }),
  ),
  casualties: z.array(z.object({ kind: z.enum(CASUALTY_KINDS), low: z.number(), high: z.number().nullable(), quote })),
});
/** A report as the model answers it, before a word of it is believed. */
export type AnswerReport = z.infer<typeof report>;

/** The JSON schema that the endpoint is asked to keep to: all fields required, none besides. */
export const ANSWER_SCHEMA = z.toJSONSchema(z.object({ reports: z.array(report) }));

/** An answer with the reports that keep to the schema, and how many do not. */
export interface Answer {
  readonly reports: readonly AnswerReport[];
  readonly illFormed: number;
}

const answer = z.object({ reports: z.array(z.unknown()) });

/** Reads the text of an answer. Each report is checked by itself, so that one wrong code costs one report. null: no answer. */
export function parseAnswer(text: string): Answer | null {
  const parsed = answer.safeParse(jsonOf(text));
  if (!parsed.success) return null;
  const results = parsed.data.reports.map((item) => report.safeParse(item));
  const reports = results.flatMap(({ data }) => (data && hasSubtype(data) ? [data] : []));
  return { reports, illFormed: results.length - reports.length };
}

function hasSubtype({ type, subtype }: AnswerReport): boolean {
  const known: readonly IncidentSubtype[] = INCIDENT_TYPES[type].subtypes;
  return subtype === null || known.includes(subtype);
}

/** Some servers put JSON into a fence of Markdown. */
function jsonOf(text: string): unknown {
  const inner = /^\s*```(?:json)?\s*\n([\s\S]*?)\n\s*```\s*$/.exec(text)?.[1] ?? text;
  try {
    return JSON.parse(inner);
  } catch {
    return null;
  }
}
