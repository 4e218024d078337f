import type { Mention, Span, Toponym, ToponymRole } from "../model.ts";
import type { ToponymGroup, TrueToponym } from "./corpus.ts";
import type { Resolution } from "./distances.ts";
import { bestMatch, isRight, isSameSpan, kilometres, meetsAny } from "./match.ts";
import type { EvaluatedDocument } from "./tally.ts";

/** What was found at a case. */
export interface FoundName extends Span {
  readonly name: string;
  readonly role: ToponymRole;
  readonly confidence: number;
  /** Confidence of recognition alone; null where it is not told. */
  readonly mentionConfidence: number | null;
  readonly place: { readonly id: string; readonly name: string; readonly country: string | null } | null;
}

/** A true name with what the reader made of it, or a found name that is none. */
export interface Case extends Span {
  readonly words: string;
  /** The text on either side. */
  readonly before: string;
  readonly after: string;
  readonly isTrue: boolean;
  /** Null for a true name that was missed. */
  readonly found: FoundName | null;
  /** Null where there is no true point or no found place. */
  readonly km: number | null;
  readonly right: boolean | null;
}

/** A true name whose role is marked, and the role that it was given: null where it was missed. */
export interface RoleCase {
  readonly group: ToponymGroup;
  readonly kind: string | null;
  readonly role: ToponymRole | null;
  /** Whether its place is right; null without a true point. */
  readonly right: boolean | null;
}

/** The choice of the resolver for a true span. */
export interface GoldCase extends Resolution {
  readonly confidence: number;
}

/** UTF-16 code units of text on either side of a case. */
const AROUND = 30;

/** The true names that are counted, and the found ones that are counted and meet none; `placed` are those of use where a point is true. */
export function casesOf(
  { document, mentions = [] }: EvaluatedDocument,
  truth: readonly TrueToponym[],
  counted: readonly Toponym[],
  placed: readonly Toponym[],
): Case[] {
  const around = ({ start, end }: Span) => ({
    start,
    end,
    words: document.text.slice(start, end),
    before: document.text.slice(Math.max(0, start - AROUND), start),
    after: document.text.slice(end, end + AROUND),
  });
  const ofTruth = truth.map((toponym): Case => {
    const match = (toponym.point && bestMatch(toponym, placed)) ?? bestMatch(toponym, counted);
    const hasBoth = toponym.point !== null && match?.place != null;
    return {
      ...around(toponym),
      isTrue: true,
      found: match ? foundName(match, mentions) : null,
      km: hasBoth ? kilometres(toponym, match) : null,
      right: hasBoth ? isRight(toponym, match) : null,
    };
  });
  const ofNothing = counted
    .filter((toponym) => !meetsAny(truth, toponym))
    .map((toponym): Case => {
      return { ...around(toponym), isTrue: false, found: foundName(toponym, mentions), km: null, right: null };
    });
  return [...ofTruth, ...ofNothing].sort((a, b) => a.start - b.start);
}

/** Every true name with a marked role. */
export function roleCases({ document, found }: EvaluatedDocument): RoleCase[] {
  return document.toponyms.flatMap((truth): RoleCase[] => {
    if (truth.group === null) return [];
    const match = bestMatch(truth, found);
    const right = truth.point === null ? null : match !== undefined && isRight(truth, match);
    return [{ group: truth.group, kind: truth.kind, role: match?.role ?? null, right }];
  });
}

/** Every true name with a point of which the resolver was asked. */
export function goldCases({ document, resolved }: EvaluatedDocument): GoldCase[] {
  return document.toponyms.flatMap((truth): GoldCase[] => {
    const answer = resolved?.find((toponym) => isSameSpan(truth, toponym));
    if (!answer || truth.point === null) return [];
    const km = answer.place ? kilometres(truth, answer) : null;
    return [{ km, right: isRight(truth, answer), confidence: answer.confidence }];
  });
}

function foundName({ start, end, name, role, confidence, place }: Toponym, mentions: readonly Mention[]): FoundName {
  const mention = mentions.find((one) => isSameSpan(one, { start, end }));
  return {
    start,
    end,
    name,
    role,
    confidence,
    mentionConfidence: mention?.confidence ?? null,
    place: place && { id: place.id, name: place.name, country: place.country },
  };
}
