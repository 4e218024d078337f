/** An input that could not be used: a sentence that names the input and the reason. */
export class InputError extends Error {
  override name = "InputError";
  constructor(
    readonly source: string,
    reason: string,
    options?: ErrorOptions,
  ) {
    super(`${source}: ${reason}`, options);
  }
}

/** A call that is wrong in itself: a flag or a parameter that does not exist or has an impossible value. */
export class UsageError extends Error {
  override name = "UsageError";
}

/** The sentence of whatever was thrown. */
export function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}
