import type { IncidentSubtype, IncidentType } from "../../model.ts";
import { type ClassName, isClass } from "./classes.ts";
import { formsOf } from "./inflect.ts";

/** Wordings of one kind of happening, as they stand in the tables. */
export interface FrameTable {
  readonly type: IncidentType;
  readonly subtype: IncidentSubtype | null;
  /** Probability that a match tells of such a happening. */
  readonly weight: number;
  /**
   * One wording a line, in words between spaces: `word`, `word~` in all its forms, `one/other`, `@class`, `word?` may be
   * missing, `..` up to three words, `...` up to seven, `....` up to twelve with commas. At the end stand conditions on the
   * whole sentence: `&class` or `&word~` must be there, `!class` must not. The word with `*` is the head, by which the
   * wording is looked up and before which its mood is read; else it is the first that is no class.
   * `agent > verb > patient` stands for the active and the passive; `_` is anybody or anything.
   */
  readonly lines: string;
}

/** A condition on one word. */
export interface Slot {
  readonly kind: "slot";
  readonly forms: ReadonlySet<string>;
  readonly classes: readonly ClassName[];
  readonly isOptional: boolean;
}
/** Words between two slots. */
export interface Gap {
  readonly kind: "gap";
  readonly most: number;
  readonly crossesCommas: boolean;
}
/** One wording, ready to be matched. */
export interface Frame {
  readonly type: IncidentType;
  readonly subtype: IncidentSubtype | null;
  readonly weight: number;
  readonly parts: readonly (Slot | Gap)[];
  readonly head: number;
  readonly needs: readonly Slot[];
  readonly never: readonly Slot[];
}

const GAPS: Readonly<Record<string, Gap>> = {
  "..": { kind: "gap", most: 3, crossesCommas: false },
  "...": { kind: "gap", most: 7, crossesCommas: false },
  "....": { kind: "gap", most: 12, crossesCommas: true },
};

/** Compiles the lines of a table. Throws a SyntaxError for a line without a word to look it up by. */
export function compileFrames({ type, subtype, weight, lines }: FrameTable): Frame[] {
  return lines
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .flatMap((line) => voicesOf(line))
    .map((line) => {
      const pieces = line.split(/\s+/);
      const wording = pieces.filter((piece) => !/^[&!]/.test(piece));
      const parts = wording.map((piece) => GAPS[piece] ?? slotOf(piece.replace("*", "")));
      const marked = wording.findIndex((piece) => piece.includes("*"));
      const literal = parts.findIndex((part) => part.kind === "slot" && part.forms.size > 0 && !part.isOptional);
      const head = marked >= 0 ? marked : literal >= 0 ? literal : parts.findIndex(({ kind }) => kind === "slot");
      if (head < 0) throw new SyntaxError(`no word to look up in the wording "${line}" of ${type}`);
      const conditions = (sign: string) =>
        pieces.filter((piece) => piece.startsWith(sign)).map((piece) => slotOf(conditionOf(piece.slice(1))));
      return { type, subtype, weight, parts, head, needs: conditions("&"), never: conditions("!") };
    });
}

/** "agent > verb > patient" as active and passive; any other line as it is. */
function voicesOf(line: string): string[] {
  const conditions = line.match(/\s[&!]\S+/g)?.join("") ?? "";
  const [agent, verb, patient] = line
    .replace(/\s[&!]\S+/g, "")
    .split(" > ")
    .map((part) => part.trim());
  if (agent === undefined || verb === undefined || patient === undefined) return [line];
  const head = verb.includes("*") ? verb : verb.replace(/^\S+/, "$&*");
  const by = agent === "_" ? "" : ` .. by ... ${agent}`;
  const from = agent === "_" ? "" : `${agent} ... `;
  return [`${from}${head} ... ${patient}${conditions}`, `${patient} ... ${head}${by}${conditions}`];
}

const conditionOf = (name: string) => (isClass(name) ? `@${name}` : name);

function slotOf(piece: string): Slot {
  const isOptional = piece.endsWith("?");
  const choices = piece.replace(/\?$/, "").split("/");
  const forms = new Set<string>();
  const classes: ClassName[] = [];
  for (const choice of choices) {
    const name = choice.slice(1);
    if (choice.startsWith("@") && isClass(name)) classes.push(name);
    else if (choice.startsWith("@")) throw new SyntaxError(`no class of words is named ${name}`);
    else if (choice.endsWith("~")) for (const form of formsOf(choice.slice(0, -1))) forms.add(form);
    else forms.add(choice.toLowerCase());
  }
  return { kind: "slot", forms, classes, isOptional };
}
