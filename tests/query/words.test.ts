import { describe, expect, it, test } from "vitest";
import type { IncidentTime, ReportPlace } from "#lib/model";
import {
  actorsInWords,
  clock,
  countInWords,
  dateInWords,
  placeInWords,
  placeNames,
  statusInWords,
  timeInWords,
  tollInWords,
  typeInWords,
  windowInWords,
  zoneName,
} from "../../app/_map/words.ts";
import { textsOf } from "../../app/_texts/texts.ts";

const english = textsOf("en");
const ukrainian = textsOf("uk");

test("whoever did it stands before whoever suffered it, each part once", () => {
  const actors = [
    { role: "victim", name: "a woman and her two children" },
    { role: "perpetrator", name: "Russian drones" },
    { role: "victim", name: "a driver" },
  ] as const;
  expect(actorsInWords(actors, english)).toBe(
    "Who did it: Russian drones · Who suffered: a woman and her two children; a driver",
  );
  expect(actorsInWords(actors.slice(2), english)).toBe("Who suffered: a driver");
  expect(actorsInWords(actors.slice(2), ukrainian)).toBe("Хто постраждав: a driver");
  expect(actorsInWords([], english)).toBe("");
});

describe("a time in words", () => {
  const time = (precision: IncidentTime["precision"], start: string, end = start, edtf = start) =>
    ({ precision, start, end, edtf }) as const;
  it.each([
    [time("day", "2025-03-26"), "26 March 2025", "26 березня 2025 р."],
    [time("days", "2025-03-26", "2025-03-27"), "26–27 March 2025", "26–27 березня 2025 р."],
    [time("days", "2025-03-26", "2025-04-02"), "26 March – 2 April 2025", "26 березня – 2 квітня 2025 р."],
    [time("month", "2025-03-01", "2025-03-31"), "March 2025", "березень 2025 р."],
    [time("year", "2025-01-01", "2025-12-31"), "2025", "2025"],
    [time("day", "2025-05-02", "2025-05-02", "2025-05-02~"), "about 2 May 2025", "приблизно 2 травня 2025 р."],
    [time("minute", "2025-03-26T16:05:00Z"), "26 March 2025, 18:05", "26 березня 2025 р., 18:05"],
    [
      time("hour", "2025-03-26T16:00:00Z", "2025-03-27T01:59:59Z"),
      "26 March 2025, 18:00 – 27 March 2025, 03:59",
      "26 березня 2025 р., 18:00 – 27 березня 2025 р., 03:59",
    ],
    [{ precision: "unknown", start: null, end: null, edtf: "" } as const, "time not given", "час не вказано"],
  ])("%o", (when, inEnglish, inUkrainian) => {
    expect(timeInWords(when, "Europe/Kyiv", english)).toBe(inEnglish);
    expect(timeInWords(when, "Europe/Kyiv", ukrainian)).toBe(inUkrainian);
  });

  it("for the window tells whole days as days, and hours in the reader's zone", () => {
    const whole = { start: Date.UTC(2025, 2, 26), end: Date.UTC(2025, 2, 28) - 1 };
    expect(windowInWords(whole, "UTC", english)).toBe("26–27 March 2025");
    expect(windowInWords(whole, "UTC", ukrainian)).toBe("26–27 березня 2025 р.");
    expect(windowInWords(whole, "Europe/Kyiv", english)).toBe("26 March, 02:00 – 28 March 2025, 01:59");
    expect(windowInWords(whole, "Europe/Kyiv", ukrainian)).toBe("26 березня, 02:00 – 28 березня 2025 р., 01:59");
    const inKyiv = { start: Date.parse("2025-03-28T22:00Z"), end: Date.parse("2025-03-30T21:00Z") - 1 };
    expect(windowInWords(inKyiv, "Europe/Kyiv", english)).toBe("29–30 March 2025");
    expect(clock(whole.start, "UTC", false, ukrainian)).toBe("26 березня, 00:00");
  });

  it("for an article's date, or nothing where it bears none", () => {
    expect(dateInWords("2025-03-27", english)).toBe("27 March 2025");
    expect(dateInWords("2025-03-27", ukrainian)).toBe("27 березня 2025 р.");
    expect(dateInWords("soon", english)).toBeNull();
    expect(dateInWords(null, ukrainian)).toBeNull();
  });

  it("names the zone by its city", () => {
    expect(zoneName("Europe/Kyiv", english)).toBe("Kyiv time");
    expect(zoneName("Europe/Kyiv", ukrainian)).toBe("київський час");
    expect(zoneName("America/New_York", ukrainian)).toBe("нью-йоркський час");
    expect(zoneName("Asia/Tokyo", ukrainian)).toBe("час: Tokyo");
    expect(zoneName("UTC", ukrainian)).toBe("UTC");
  });
});

describe("a place in words", () => {
  const place = (name: string, more: Partial<ReportPlace> = {}): ReportPlace => ({
    id: name,
    name,
    role: "location",
    precision: "place",
    point: [0, 0],
    country: null,
    admin1: null,
    bbox: null,
    areas: [],
    ...more,
  });
  it.each([
    [place("Sumy", { admin1: "Sumy Oblast" }), "Sumy, Sumy Oblast", "Sumy, Sumy Oblast"],
    [place("Sibi", { precision: "near", radiusKm: 15.2 }), "near Sibi, within 15 km", "поблизу Sibi, у межах 15 км"],
    [
      place("Bryansk Oblast", { precision: "admin1" }),
      "Bryansk Oblast, region only",
      "Bryansk Oblast, відомо лише область",
    ],
    [place("Black Sea", { precision: "water" }), "Black Sea", "Black Sea"],
  ])("%#", (where, inEnglish, inUkrainian) => {
    expect(placeInWords(where, english)).toBe(inEnglish);
    expect(placeInWords(where, ukrainian)).toBe(inUkrainian);
  });

  it("names two and counts the rest", () => {
    const places = ["Sumy", "Kyiv", "Lviv", "Odesa"].map((name) => place(name));
    expect(placeNames({ places: places.slice(0, 2) }, english)).toBe("Sumy and Kyiv");
    expect(placeNames({ places: places.slice(0, 2) }, ukrainian)).toBe("Sumy і Kyiv");
    expect(placeNames({ places }, english)).toBe("Sumy, Kyiv and 2 more");
    expect(placeNames({ places }, ukrainian)).toBe("Sumy, Kyiv та ще 2");
    expect(placeNames({ places: [] }, ukrainian)).toBe("місце не вказано");
  });
});

test("a toll tells its doubt, and needs no agreement of number in Ukrainian", () => {
  expect(countInWords({ low: 7, high: 8 }, english)).toBe("7 to 8");
  expect(countInWords({ low: 7, high: 8 }, ukrainian)).toBe("від 7 до 8");
  expect(countInWords({ low: 12_345, high: 12_345 }, english)).toBe("12,345");
  expect(countInWords({ low: 12_345, high: 12_345 }, ukrainian)).toBe("12\u00a0345");
  const toll = { injured: { low: 1, high: 1 }, killed: { low: 4, high: null }, missing: { low: 0, high: 0 } };
  expect(tollInWords(toll, english)).toBe("at least 4 killed, 1 injured, none missing");
  expect(tollInWords(toll, ukrainian)).toBe("загиблих: щонайменше 4, поранених: 1, зниклих безвісти немає");
  expect(tollInWords({}, ukrainian)).toBe("");
  expect(tollInWords({ killed: { low: 0, high: null }, injured: { low: 0, high: 0 } }, english)).toBe("none injured");
});

test("a status says who says so, with names left undeclined", () => {
  const said = (status: Parameters<typeof statusInWords>[0]["status"], claimedBy: string | null) =>
    [english, ukrainian].map((texts) => statusInWords({ status, claimedBy }, texts));
  expect(said("reported", null)).toEqual(["Reported", "Повідомлено"]);
  expect(said("reported", "Reuters")).toEqual(["Reported, according to Reuters", "Повідомлено; джерело: Reuters"]);
  expect(said("claimed", "the army")).toEqual([
    "Claimed by the army; not verified in the text",
    "Заявлено; автор заяви: the army; у тексті не підтверджено",
  ]);
  expect(said("claimed", null)).toEqual(["Claimed; not verified in the text", "Заявлено; у тексті не підтверджено"]);
  expect(said("disputed", null)).toEqual(["Disputed", "Спірно"]);
  expect(said("planned", null)).toEqual(["Planned; has not happened yet", "Заплановано; ще не відбулося"]);
  expect(said("retracted", "Reuters")).toEqual(["Retracted by a later text", "Відкликано пізнішим текстом"]);
});

test("a type comes with its subtype", () => {
  expect(typeInWords({ type: "explosion", subtype: "car-bomb" }, english)).toBe("Explosion, car bomb");
  expect(typeInWords({ type: "explosion", subtype: "car-bomb" }, ukrainian)).toBe("Вибух, замінований автомобіль");
  expect(typeInWords({ type: "protest", subtype: null }, ukrainian)).toBe("Протест");
});
