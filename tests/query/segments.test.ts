import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { segmentsOf } from "#lib/query/segments";

describe("segments", () => {
  it("give the whole text again, whatever overlaps", () => {
    const offset = fc.integer({ min: -3, max: 40 });
    const span = fc.tuple(offset, offset).map(([start, end]) => ({ start, end }));
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), fc.array(span), (text, spans) => {
        const segments = segmentsOf(text, spans);
        expect(segments.map((segment) => segment.text).join("")).toBe(text);
        for (const { start, end, covers } of segments) {
          const expected = spans.filter((each) => each.start <= start && each.end >= end && each.start < each.end);
          expect(new Set(covers)).toEqual(new Set(expected));
        }
      }),
    );
  });

  it("cut where a quote and a place overlap", () => {
    const quote = { start: 0, end: 20, name: "quote" };
    const place = { start: 10, end: 17, name: "place" };
    expect(
      segmentsOf("Drones hit Kharkiv at night", [quote, place]).map(({ text, covers }) => [text, covers.length]),
    ).toEqual([
      ["Drones hit", 1],
      [" Kharki", 2],
      ["v a", 1],
      ["t night", 0],
    ]);
  });
});
