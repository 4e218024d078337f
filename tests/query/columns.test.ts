import { expect, test } from "vitest";
import { extentOf, NO_FIGURE } from "#lib/query/columns";
import { columnsBuilder, columnsOf } from "#lib/query/columns-builder";
import { decodeColumns, encodeColumns } from "#lib/query/columns-file";
import { makeIncident, makePlace } from "../formats/make.ts";

const KHARKIV = makePlace();
const UNTIMED = makeIncident({
  id: "c",
  time: { edtf: "", start: null, end: null, precision: "unknown" },
  places: [],
  publishers: ["Ляпас, «щоденник»", "One"],
});
const INCIDENTS = [
  UNTIMED,
  makeIncident({
    id: "b",
    places: [KHARKIV, makePlace({ id: "x:1", point: [1, 2], precision: "near", radiusKm: 20 })],
  }),
  makeIncident({ id: "a", casualties: { killed: { low: 1, best: 3, high: 4 } } }),
];

test("incidents stand in the order of time and id, those of unknown time last, whatever order they come in", () => {
  const columns = columnsOf(INCIDENTS);
  expect(columns.ids).toEqual(["a", "b", "c"]);
  expect(columns.timed).toBe(2);
  expect([...columns.killed]).toEqual([3, NO_FIGURE, NO_FIGURE]);
  expect([...columns.first]).toEqual([0, 1, 3, 3]);
  expect(columns.places.map(({ id }) => id).sort()).toEqual([KHARKIV.id, "x:1"].sort());
  expect(columnsOf([...INCIDENTS].reverse()).ids).toEqual(columns.ids);
});

test("a file of columns is read as it was written, also without any incident", () => {
  for (const columns of [columnsOf(INCIDENTS), columnsBuilder().finish()]) {
    expect(decodeColumns(encodeColumns(columns).buffer)).toEqual(columns);
  }
});

test("bytes of another form are refused by what they begin with", () => {
  const bytes = new TextEncoder().encode("<!DOCTYPE html>");
  expect(() => decodeColumns(bytes.buffer)).toThrow('they begin with "<!DOCTYP"');
  expect(() => decodeColumns(new ArrayBuffer(0))).toThrow('they begin with ""');
});

test("the extent reaches from the first start to the last end of what is known, to the minute", () => {
  const day = Date.parse("2025-03-26T00:00:00Z");
  expect(extentOf(columnsOf(INCIDENTS))).toEqual({ start: day, end: day + 86_400_000 - 1 });
  expect(extentOf(columnsOf([UNTIMED]))).toBeNull();
});
