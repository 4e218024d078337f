const DIGIT_BITS = 16;
const DIGITS = 1 << DIGIT_BITS;

/** The numbers from 0 on in the order of values: a radix sort, stable. */
export function orderOf(values: Int32Array): Uint32Array {
  // Without its sign, so that 32 bits sort as numbers do.
  const unsigned = new Uint32Array(values.length);
  const order = new Uint32Array(values.length);
  for (let at = 0; at < values.length; at++) {
    unsigned[at] = (values[at] ?? 0) ^ (1 << 31);
    order[at] = at;
  }
  return countingSort(countingSort(order, unsigned, 0), unsigned, DIGIT_BITS);
}

/** One pass of a radix sort: stable, by 16 bits of a value. */
function countingSort(order: Uint32Array, values: Uint32Array, shift: number): Uint32Array {
  const next = new Uint32Array(DIGITS + 1);
  for (let at = 0; at < values.length; at++) {
    const digit = (((values[at] ?? 0) >>> shift) & (DIGITS - 1)) + 1;
    next[digit] = (next[digit] ?? 0) + 1;
  }
  for (let digit = 1; digit <= DIGITS; digit++) next[digit] = (next[digit] ?? 0) + (next[digit - 1] ?? 0);
  const sorted = new Uint32Array(order.length);
  for (let at = 0; at < order.length; at++) {
    const entry = order[at] ?? 0;
    const digit = ((values[entry] ?? 0) >>> shift) & (DIGITS - 1);
    const place = next[digit] ?? 0;
    sorted[place] = entry;
    next[digit] = place + 1;
  }
  return sorted;
}
