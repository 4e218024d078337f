// Answers of the explorer as JSON and back: JSON knows neither maps nor arrays of one kind of number.

const ARRAYS = { Uint8Array, Int8Array, Uint16Array, Uint32Array, Int32Array, Float32Array, Float64Array } as const;
type ArrayName = keyof typeof ARRAYS;

/** A value as plain JSON. Maps with keys that are texts or numbers, and arrays of numbers, are marked by `$`. */
export function toWire(value: unknown): unknown {
  if (value === null || typeof value !== "object") return value;
  if (value instanceof Map) return { $: "Map", entries: [...value] };
  if (ArrayBuffer.isView(value)) return { $: value.constructor.name, values: Array.from(value as Float64Array) };
  if (Array.isArray(value)) return value.map(toWire);
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, toWire(part)]));
}

/** What `toWire` was given. */
export function fromWire(value: unknown): unknown {
  if (value === null || typeof value !== "object") return value;
  if (Array.isArray(value)) return value.map(fromWire);
  if ("$" in value) {
    if (value.$ === "Map") return new Map((value as unknown as { entries: [unknown, unknown][] }).entries);
    const kind = ARRAYS[value.$ as ArrayName];
    return kind.from((value as unknown as { values: number[] }).values);
  }
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, fromWire(part)]));
}

/** The buffers of a value's arrays: what a thread hands over instead of copying it. */
export function buffersOf(value: unknown): ArrayBuffer[] {
  if (value === null || typeof value !== "object") return [];
  if (ArrayBuffer.isView(value)) return [value.buffer as ArrayBuffer];
  return Object.values(value).flatMap((part) => (ArrayBuffer.isView(part) ? [part.buffer as ArrayBuffer] : []));
}
