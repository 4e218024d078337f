import { expect, test } from "vitest";
import { readDatetime } from "#lib/ogc/datetime";

const [DAY, NEXT] = [Date.UTC(2025, 2, 26), Date.UTC(2025, 2, 27)];

test.each([
  ["2025-03-26", DAY, NEXT - 1],
  ["2025-03-26T10:00:00Z", DAY + 36_000_000, DAY + 36_000_000],
  ["2025-03-26T10:00:00.250Z", DAY + 36_000_250, DAY + 36_000_250],
  ["2025-03-26T12:00:00+02:00", DAY + 36_000_000, DAY + 36_000_000],
  // A plus sign that an address turned into a space.
  ["2025-03-26T12:00:00 02:00", DAY + 36_000_000, DAY + 36_000_000],
  ["2025-03-26/2025-03-26", DAY, NEXT - 1],
  ["../2025-03-26", Number.NEGATIVE_INFINITY, NEXT - 1],
  ["/2025-03-26", Number.NEGATIVE_INFINITY, NEXT - 1],
  ["2025-03-26/..", DAY, Number.POSITIVE_INFINITY],
  ["2025-03-26/", DAY, Number.POSITIVE_INFINITY],
  ["2025-03-26T00:00:00Z/2025-03-27", DAY, NEXT + 86_400_000 - 1],
])("datetime=%s", (text, start, end) => {
  expect(readDatetime(text)).toEqual({ start, end });
});

test.each([
  "",
  "..",
  "../..",
  "/",
  "yesterday",
  "2025-02-30",
  "2025-03-26/2025-03-25",
  "2025-03-26T25:00:00Z",
  "a/b/c",
])("datetime=%s is refused", (text) => {
  expect(() => readDatetime(text)).toThrow("must");
});
