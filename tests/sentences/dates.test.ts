import { describe, expect, test } from "vitest";
import { dateLineLength, dateOf, instantOf, isTimeLine } from "#lib/sentences/dates";
import { findTitle } from "#lib/sentences/title";

test.each([
  ["Published March 27, 2025", "2025-03-27"],
  ["Thursday 27 March 2025 11:30, UK", "2025-03-27"],
  ["March 27, 2025 by deskname", "2025-03-27"],
  ["Last updated: 3 Feb 2024 at 09:15 GMT", "2024-02-03"],
  ["2025-03-27T10:00:00Z", "2025-03-27"],
  ["Sept. 9, 2023", "2023-09-09"],
  ["27.03.2025, 14:20", "2025-03-27"],
  ["27/03/2025", "2025-03-27"],
  ["Channel 5 Published Saturday, March 31, 2018 1:19PM CST", "2018-03-31"],
])("%s is a date line", (line, date) => {
  expect(dateLineLength(line)).toBe(line.length);
  expect(dateOf(line)).toBe(date);
});

test.each(["March 27, 2025 was a cold day.", "In March 2025 the bridge fell.", "May 3 people rest?", "Room 2025", ""])(
  "%j is none",
  (line) => expect(dateLineLength(line)).toBe(0),
);

test("a date stuck to the next line ends where that begins", () => {
  const line = "Published March 27, 2025last updated March 28, 2025What to know";
  expect(line.slice(dateLineLength(line))).toBe("What to know");
});

test("what may be day or month first, and what is in no calendar, is no date", () => {
  expect(dateOf("03/04/2025")).toBeNull();
  expect(dateOf("February 30, 2025")).toBeNull();
});

describe("stamps of entries", () => {
  test.each(["8.13am", "11:30", "09:45 GMT", "14h30", "7:50 p.m.", "(10:15)"])("%s", (line) =>
    expect(isTimeLine(line)).toBe(true),
  );
  test.each(["11:30 trains left", "2025", "3.5", "At 8 the doors opened"])("not %s", (line) =>
    expect(isTimeLine(line)).toBe(false),
  );
  test("a zone of fixed offset makes an instant", () => {
    expect(instantOf("2025-03-27", "09:45 GMT")).toBe("2025-03-27T09:45Z");
    expect(instantOf("2025-03-27", "7:50 p.m. EDT")).toBe("2025-03-27T19:50-04:00");
    expect(instantOf("2025-03-27", "8.13am")).toBe("2025-03-27");
    expect(instantOf(null, "09:45 GMT")).toBeNull();
  });
});

test("title and date of a text are found behind a menu", () => {
  const text =
    "• Home\n• World\n• Sport\n\nWelcome to Morningdesk\n\nMine collapses in Chile, dozens trapped\n\nMay 2, 2024 by desk\n\nA copper mine collapsed near Calama on Thursday.";
  expect(findTitle(text)).toEqual({ title: "Mine collapses in Chile, dozens trapped", date: "2024-05-02" });
});
