import { describe, expect, test } from "vitest";
import { detectLanguage, readerLanguage } from "#lib/sentences/language";

test.each([
  ["en", "Drone strikes on Kharkiv injured eight people overnight."],
  ["en", "Lavrov, Rubio meet in Riyadh"],
  ["en", "EARTHQUAKE SHAKES CENTRAL MYANMAR"],
  ["uk", "Вночі російські дрони атакували Харків, поранено вісім людей."],
  ["ru", "Ночью беспилотники атаковали Харьков, ранены восемь человек."],
  ["de", "In der Nacht griffen Drohnen Charkiw an, acht Menschen wurden verletzt."],
  ["fr", "Des drones ont attaqué Kharkiv dans la nuit, huit personnes ont été blessées."],
  ["es", "Drones atacaron Járkov durante la noche y ocho personas resultaron heridas."],
  ["zh", "无人机夜间袭击哈尔科夫，八人受伤。"],
  ["und", "12:30 — 4 / 5 …"],
  ["und", ""],
])("%s: %s", (language, text) => expect(detectLanguage(text).language).toBe(language));

describe("a brief English text is never taken for another language", () => {
  test.each([
    "Ana Petrovic",
    "Argentina, Brazil, Chile and Peru signed the treaty in 1998.",
    "Fifteen dollars.",
    "Berlin mayor dies",
    "Macron visits Kigali",
    "PUTIN IN PYONGYANG",
    "El Salvador gang leader arrested in Los Angeles",
    "@mayor so sad for Valencia :(",
    "Quake in Puerto Montt",
    "Flood hits La Paz, Bolivia",
    "Fire at Notre-Dame de Paris",
    "Zelenskyy: no deal",
    "Rosa Luxemburg Platz closed",
    "Protests in Tbilisi, Batumi, Kutaisi.",
    "🔥🔥 London rn",
    "Kyiv (Київ) was hit again overnight.",
  ])("%s", (text) => expect(detectLanguage(text).language).toBe("en"));
});

describe("a brief text in another language is told", () => {
  test.each([
    ["es", "Terremoto en Chile"],
    ["es", "Dos muertos en un incendio en Madrid"],
    ["fr", "Un mort dans un incendie à Lyon"],
    ["fr", "Grève à la SNCF mardi"],
    ["de", "Zwei Tote nach Unfall auf der A7"],
    ["de", "Der Bundestag stimmt am Freitag ab."],
    ["uk", "Вибухи в Києві"],
    ["ru", "Взрывы в Киеве слышны всю ночь"],
    ["it", "Due morti in un incendio a Milano, la polizia indaga sulle cause"],
    ["nl", "De politie heeft drie mannen aangehouden na een inbraak"],
  ])("%s: %s", (language, text) => expect(detectLanguage(text).language).toBe(language));
});

test("what cannot be told is read as English", () => {
  for (const text of ["", "12:30 — 4 / 5 …", "🔥🔥🔥", "\ud800", "\0\0"]) {
    expect(readerLanguage({ text, language: null })).toBe("en");
  }
  expect(readerLanguage({ text: "Die Polizei kam nach einer Stunde in das Haus.", language: "und" })).toBe("de");
  expect(readerLanguage({ text: "Die Polizei kam nach einer Stunde in das Haus.", language: "fr-CA" })).toBe("fr");
});

test("a long text in another language under an English menu is told by its middle", () => {
  const text = `Home World Sports Business Technology About us Contact\n${"Die Polizei nahm in Hamburg drei Verdächtige fest. ".repeat(200)}`;
  expect(detectLanguage(text).language).toBe("de");
});
