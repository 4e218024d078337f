import { UsageError } from "../errors.ts";

// Checks of an address by hand: server and browser read the same, and a library of schemas weighs more than the list.

/** Reads the text of one parameter; throws an Unreadable that says what it must be. */
export type Reader<T> = (text: string) => T;

/** What a text must be to be read: "must be a whole number". */
export class Unreadable extends Error {
  override name = "Unreadable";
}

/** What `reader` reads of a parameter, or null without one. Throws a UsageError that names parameter, text and reason. */
export function readParameter<T>(parameters: URLSearchParams, name: string, reader: Reader<T>): T | null {
  const text = parameters.get(name);
  return text === null ? null : readText(name, text, reader);
}

/** What `reader` reads of the text of a parameter. Throws a UsageError that names parameter, text and reason. */
export function readText<T>(name: string, text: string, reader: Reader<T>): T {
  try {
    return reader(text);
  } catch (thrown) {
    if (!(thrown instanceof Unreadable)) throw thrown;
    throw new UsageError(`parameter ${name}=${text}: ${thrown.message}`);
  }
}

/** The value, if it holds; else throws an Unreadable with this reason. */
export function held<T>(value: T, isHeld: boolean, reason: string): T {
  if (isHeld) return value;
  throw new Unreadable(reason);
}

export function oneOf<T extends string>(known: readonly T[]): Reader<T> {
  return (text) => {
    const found = known.find((each) => each === text);
    if (found !== undefined) return found;
    throw new Unreadable(`must be one of ${known.join(", ")}`);
  };
}

/** Words with commas between, each of them known. */
export function someOf<T extends string>(known: readonly T[]): Reader<readonly T[]> {
  const read = oneOf(known);
  return (text) => words(text).map(read);
}

/** What stands between commas, without empty parts. */
export function words(text: string): readonly string[] {
  return text.split(",").filter((part) => part !== "");
}

/** A text between two lengths, counted in UTF-16 code units. */
export function textOf(least: number, most: number): Reader<string> {
  return (text) => {
    held(text, text.length >= least, "must not be empty");
    return held(text, text.length <= most, `must have at most ${most} characters`);
  };
}

export function matching(pattern: RegExp, reason: string): Reader<string> {
  return (text) => held(text, pattern.test(text), reason);
}

/** Digits with a sign or none; no other form of a number. */
export function wholeNumber(least: number, most = Number.MAX_SAFE_INTEGER): Reader<number> {
  const bounds = most < Number.MAX_SAFE_INTEGER ? `from ${least} to ${most}` : `of at least ${least}`;
  const reason = least === Number.MIN_SAFE_INTEGER ? "must be a whole number" : `must be a whole number ${bounds}`;
  return (text) => {
    const value = /^-?\d+$/.test(text) ? Number(text) : Number.NaN;
    return held(value, value >= least && value <= most, reason);
  };
}

/** Numbers with commas between. */
export function numbers(text: string): readonly number[] {
  const values = text.split(",").map((part) => (part.trim() === "" ? Number.NaN : Number(part)));
  return held(values, values.every(Number.isFinite), "must be numbers with commas between");
}
