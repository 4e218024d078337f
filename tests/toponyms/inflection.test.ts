import { describe, expect, it } from "vitest";
import { loadGazetteer } from "#lib/gazetteer/load";
import { readToponyms } from "#lib/pipeline";
import { splitSentences } from "#lib/sentences/split";

const gazetteer = loadGazetteer();
const read = (language: string, text: string) =>
  readToponyms({ text, title: null, url: null, publisher: null, language }, gazetteer).toponyms.map(
    ({ name, role, place }) => `${name} ${role} ${place?.name}`,
  );

describe("an inflected name means the place of its dictionary form", () => {
  it.each([
    ["uk", "Люди їдуть з Одеси до Києва.", "Одеси literal Odesa", "Києва literal Kyiv"],
    ["uk", "Бої під Бахмутом і в Сумах.", "Бахмутом literal Bakhmut", "Сумах literal Sumy"],
    ["uk", "Пожежа у Кривому Розі.", "Кривому Розі literal Kryvyi Rih"],
    ["uk", "Обстріл Великої Новосілки.", "Великої Новосілки literal Velyka Novosilka"],
    ["uk", "Тиша в Донецькій області.", "Донецькій області literal Donetsk Oblast"],
    ["uk", "Поранений у Нікопольському районі.", "Нікопольському районі literal Nikopol Raion"],
    ["ru", "Бои под Авдеевкой.", "Авдеевкой literal Avdiivka"],
    ["ru", "Взрыв в Харьковской области.", "Харьковской области literal Kharkiv Oblast"],
    ["ru", "Он уехал из Москвы в Нью-Йорк.", "Москвы literal Moscow", "Нью-Йорк literal New York"],
    ["ru", "Пожар в Ростове-на-Дону.", "Ростове-на-Дону literal Rostov-on-Don"],
    [
      "ru",
      "Дроны сбили над Саратовской, Брянской и Ростовской областями.",
      "Саратовской literal Saratov Oblast",
      "Брянской literal Bryansk Oblast",
      "Ростовской областями literal Rostov Oblast",
    ],
    [
      "uk",
      "Тривога у Сумській та Київській областях.",
      "Сумській literal Sumy Oblast",
      "Київській областях literal Kyiv Oblast",
    ],
    ["uk", "ВИБУХИ У ХАРКОВІ", "ХАРКОВІ literal Kharkiv"],
    ["de", "Frankreichs Regierung tagt.", "Frankreichs literal France"],
  ])("%s: %s", (language, text, ...names) => expect(read(language, text)).toEqual(names));
});

describe("small words beside and inside a name", () => {
  it.each([
    ["fr", "La guerre dure en Ukraine et près d’Odessa.", "Ukraine literal Ukraine", "Odessa literal Odesa"],
    ["fr", "L'Espagne et l'Algérie négocient.", "Espagne literal Spain", "Algérie literal Algeria"],
    ["fr", "Le navire est arrivé au Havre.", "Havre literal Le Havre"],
    ["es", "Llegó de El Salvador a La Paz.", "El Salvador literal El Salvador", "La Paz literal La Paz"],
    ["es", "Viajó a EE. UU. y a Perú.", "EE. UU. literal United States", "Perú literal Peru"],
    ["de", "Sie kam aus Essen.", "Essen literal Essen"],
    ["de", "Die Oblast Donezk ist umkämpft.", "Donezk literal Donetsk Oblast"],
    ["de", "Der Hamburger Senat tagt.", "Hamburger associative Hamburg"],
  ])("%s: %s", (language, text, ...names) => expect(read(language, text)).toEqual(names));
});

describe("no place", () => {
  it.each([
    ["de", "Das Essen war kalt, und der Hof lag im Regen."],
    ["de", "Peter Hof fährt einen alten Wagen."],
    ["fr", "Claire Rouen a quitté la Croix-Rouge."],
    ["es", "La Guardia Civil busca a Antonio León."],
    ["uk", "Мир важливий, сказала Надія Львівська."],
    ["ru", "Владимир Донецкий ждет мира."],
  ])("%s: %s", (language, text) => expect(read(language, text)).toEqual([]));
});

describe("a sentence of another language stays one", () => {
  it.each([
    "Пожежа сталася в м. Київ біля вул. Хрещатик.",
    "Es gab Tote, z.B. Kinder, bzw. Jugendliche.",
    "Am 27. März begann der Prozess.",
    "La Sra. Pérez viajó a EE. UU. con su hijo.",
    "M. Dupont et Mme. Durand sont à Paris.",
    "«Nadie lo sabe», dijo el médico.",
  ])("%s", (text) => expect(splitSentences(text, 0, text.length)).toHaveLength(1));

  it("and two are two", () => {
    const text = "¿Volverán los refugiados? «Nadie lo sabe», dijo.";
    expect(splitSentences(text, 0, text.length)).toHaveLength(2);
  });
});

describe("an article", () => {
  it("without a reader for its language is read as English by the step that only finds places", () => {
    expect(read("nl", "De trein naar Utrecht.")).toEqual(["Utrecht literal Utrecht"]);
  });
});
