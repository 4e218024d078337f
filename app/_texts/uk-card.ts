import type { CardTexts } from "./en-card.ts";
import { speechOf } from "./speech.ts";

const { counted } = speechOf("uk");

/** What the card of an incident and its page say, in Ukrainian. */
export const UK_CARD: CardTexts = {
  // where
  whyHere: "Чому тут?",
  shownAs: {
    site: "Показано на об’єкті, який названо.",
    place: "Показано в населеному пункті, який названо.",
    near: "Показано колом: поблизу цього місця, а не в ньому.",
    admin2: "Показано районом: населеного пункту не названо.",
    admin1: "Показано областю: населеного пункту не названо.",
    region: "Показано широким краєм: населеного пункту не названо.",
    country: "Показано країною: ні населеного пункту, ні області не названо.",
    water: "Показано на воді: місця на суходолі не названо.",
  },
  shownNowhere: "Не на карті: місця не названо.",
  inhabitants: (count) => counted(count, { one: "мешканець", few: "мешканці", many: "мешканців", other: "мешканця" }),
  nameIn: (name, publishers) => `«${name}» (${publishers})`,
  mayMean: (name, publishers) => `«${name}» (${publishers}) може означати:`,
  chosen: "обрано",
  lessThan: (share) => `менше ніж ${share}`,
  otherPlaces: "За іншими повідомленнями, це сталося деінде",
  noNames: "У цитатах немає назви місця.",

  // nearby
  nearby: "Поблизу",
  samePlace: "те саме місце",
  kilometres: (count) => `${count} км`,
  aboutKilometres: (count) => `приблизно ${count} км`,
  nothingNearby: "Більше жодної події з відомим місцем немає.",

  // sources
  moreSources: (count) => `ще ${counted(count, { one: "джерело", few: "джерела", many: "джерел", other: "джерела" })}`,
  copiesOfOneText: "копії одного тексту",
  textsOf: (agency) => `тексти агентства ${agency}`,
  publishedBy: (owner) => `видавець – ${owner}`,

  // foot
  copyLink: "Копіювати посилання",
  reportError: "Повідомити про помилку",
  reportErrorHint: "Скопіюйте цей текст у лист або систему звернень і допишіть, що не так.",
  correctionTitle: (title) => `Помилка: «${title}»`,
  correctionText: ({ title, url, id, version, quotes }) =>
    [
      `Подія: ${title}`,
      url,
      `Ідентифікатор: ${id}, прочитано: ${version}`,
      ...quotes.map((quote) => `Цитата: ${quote}`),
      "",
      "Що не так:",
      "",
    ].join("\n"),

  partLoading: "Завантажуємо",
  partFailed: "Не вдалося завантажити.",
};
