import { expect, test } from "vitest";
import { detectLanguage, READABLE_LANGUAGES } from "#lib/sentences/language";

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

test("English, and so far only English, can be read", () => expect(READABLE_LANGUAGES).toEqual(["en"]));

test("a long text in another language under an English menu is told by its middle", () => {
  const text = `Home World Sports Business Technology About us Contact\n${"Die Polizei nahm in Hamburg drei Verdächtige fest. ".repeat(200)}`;
  expect(detectLanguage(text).language).toBe("de");
});
