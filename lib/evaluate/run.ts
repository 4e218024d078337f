import { z } from "zod";
import { InputError } from "../errors.ts";
import { TOPONYM_ROLES } from "../model.ts";
import { TOPONYM_GROUPS } from "./corpus.ts";
import type { Tally } from "./tally.ts";

/** What one reader made of one corpus. */
export interface CorpusRun {
  /** The corpus's file name without folder. */
  readonly corpus: string;
  readonly tallies: readonly Tally[];
}

/** What one reader made of all corpora of a call, as `dateline evaluate --save` writes it. */
export interface Run {
  readonly format: typeof FORMAT;
  readonly corpora: readonly CorpusRun[];
}

/** Raised whenever the form of a saved run changes. */
const FORMAT = "dateline-evaluation-1";

/** A run as the text of a file. */
export function writeRun(corpora: readonly CorpusRun[]): string {
  return `${JSON.stringify({ format: FORMAT, corpora } satisfies Run)}\n`;
}

/** The inverse of `writeRun`. Throws InputError, with the file's name, for what is no saved run. */
export function parseRun(json: string, file: string): Run {
  let parsed: unknown;
  try {
    parsed = JSON.parse(json);
  } catch (cause) {
    throw new InputError(file, "is no JSON, so no run that evaluate --save wrote", { cause });
  }
  const result = run.safeParse(parsed);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const where = issue && issue.path.length > 0 ? ` at ${issue.path.join(".")}` : "";
  throw new InputError(file, `is no run that evaluate --save wrote (${issue?.message ?? "wrong form"}${where})`, {
    cause: result.error,
  });
}

/** Throws InputError unless both runs are of the same corpora with the same documents in the same order. */
export function checkComparable(a: Run, b: Run, files: readonly [a: string, b: string]): void {
  const names = (one: Run) => one.corpora.map(({ corpus }) => corpus).join(", ");
  if (names(a) !== names(b)) throw new InputError(files[1], `is a run of ${names(b)}, and ${files[0]} of ${names(a)}`);
  a.corpora.forEach(({ corpus, tallies }, at) => {
    const others = b.corpora[at]?.tallies ?? [];
    if (tallies.length !== others.length)
      throw new InputError(
        files[1],
        `holds ${others.length} documents of ${corpus}, and ${files[0]} holds ${tallies.length}`,
      );
    const different = tallies.findIndex((tally, index) => !isSameDocument(tally, others[index]));
    if (different >= 0)
      throw new InputError(
        files[1],
        `document ${different + 1} of ${corpus} (${others[different]?.id}) is not the one of ${files[0]} (${tallies[different]?.id})`,
      );
  });
}

/** By id alone: which names are demonyms the gazetteer tells, so that even the true names counted may differ by a few. */
const isSameDocument = (a: Tally, b: Tally | undefined): boolean => a.id === b?.id;

const count = z.number().int().nonnegative();
const counts = z.object({ both: count, found: count, truth: count });
const span = { start: count, end: count };
const confidence = z.number().min(0).max(1);
const role = z.enum(TOPONYM_ROLES);
const foundName = z.object({
  ...span,
  name: z.string(),
  role,
  confidence,
  mentionConfidence: confidence.nullable(),
  place: z.object({ id: z.string(), name: z.string(), country: z.string().nullable() }).nullable(),
});
const oneCase = z.object({
  ...span,
  words: z.string(),
  before: z.string(),
  after: z.string(),
  isTrue: z.boolean(),
  found: foundName.nullable(),
  km: z.number().nullable(),
  right: z.boolean().nullable(),
});
const roleCase = z.object({
  group: z.enum(TOPONYM_GROUPS),
  kind: z.string().nullable(),
  role: role.nullable(),
  right: z.boolean().nullable(),
});
const goldCase = z.object({ km: z.number().nullable(), right: z.boolean(), confidence });
const run = z.object({
  format: z.literal(FORMAT),
  corpora: z
    .array(
      z.object({
        corpus: z.string(),
        tallies: z.array(
          z.object({
            id: z.string(),
            exact: counts,
            overlap: counts,
            endToEnd: counts,
            nonCountry: counts,
            cases: z.array(oneCase),
            roles: z.array(roleCase),
            gold: z.array(goldCase),
          }),
        ),
      }),
    )
    .min(1),
});
