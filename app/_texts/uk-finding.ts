import type { EN_FINDING } from "./en-finding.ts";
import { speechOf } from "./speech.ts";

const { number, counted } = speechOf("uk");

/** Ukrainian words of search, filters, export and what a first visit is told. */
export const UK_FINDING: typeof EN_FINDING = {
  // the search box
  searchResults: "Що пропонує пошук",
  searchWords: (words) => `Події зі словами «${words}»`,
  coordinates: "широта, довгота",
  searchWordsHint: "у назвах, місцях, видавцях і цитатах",
  placesFound: (count) =>
    counted(count, {
      one: "місце знайдено",
      few: "місця знайдено",
      many: "місць знайдено",
      other: "місця знайдено",
    }),
  jumpedTo: (place) => `На карті: ${place}.`,

  // filters
  placeFilter: "Місце",
  tollFilter: "Втрати",
  subtypesOf: (type) => `Різновиди: ${type}`,
  howExactly: "Наскільки точно відоме місце",
  townOrCloser: "Місто або точніше",
  regionOrCloser: "Область або точніше",
  reportedOnly: "Лише повідомлене",
  precisionNone: "місце не вказано",
  leastSources: "Незалежних джерел щонайменше",
  leastSourcesShort: (count) => (count === 1 ? "1" : `${number(count)}+`),
  findSource: "Знайти джерело",
  noSuchSource: "Немає джерела з такою назвою.",
  killedAtLeast: "Загиблих щонайменше",
  injuredAtLeast: "Поранених щонайменше",
  anyNumber: "Будь-скільки",
  leastNumber: (count) => `${number(count)}+`,
  tollHint: "Події, для яких жодне джерело не називає числа, не показано.",
  drawArea: "Окреслити ділянку на карті",
  drawAreaAgain: "Окреслити іншу ділянку",
  removeDrawnArea: "Прибрати окреслену ділянку",

  // chips
  chosenFilters: "Що відфільтровано",
  chipSources: (count) =>
    `Щонайменше ${counted(count, { one: "джерело", few: "джерела", many: "джерел", other: "джерела" })}`,
  chipKilled: (count) => `Загиблих: щонайменше ${number(count)}`,
  chipInjured: (count) => `Поранених: щонайменше ${number(count)}`,
  chipArea: "Окреслена ділянка",

  // export
  export: "Експорт",
  exportOf: (count) =>
    `Саме те, що показано: ${counted(count, { one: "подія", few: "події", many: "подій", other: "події" })}`,
  exportFormats: {
    csv: "таблиця для електронних таблиць",
    geojson: "для карт у вебі",
    gpkg: "для геоінформаційних програм",
    kml: "для глобусів, що програють час",
    atom: "стрічка, на яку можна підписатися",
    ical: "заплановане, для календарів",
    jsonl: "для програм, одна подія на рядок",
  },
  exportRights: "Кожна подія називає своїх видавців і свою сторінку з цитатами. Статті належать їхнім видавцям.",

  // nothing to see
  emptiedBy: {
    window: "У цьому вікні нічого немає.",
    types: "Тут немає подій вибраних типів.",
    subtypes: "Тут немає подій вибраних різновидів.",
    statuses: "Тут немає подій із вибраним статусом.",
    sources: "Жодне з вибраних джерел не повідомляє про подію тут.",
    minSources: "Тут немає подій із такою кількістю джерел.",
    precisions: "Тут немає місць, відомих із вибраною точністю.",
    minKilled: "Тут немає подій із такою кількістю загиблих.",
    minInjured: "Тут немає подій із такою кількістю поранених.",
    text: "Тут немає подій з усіма цими словами.",
    bbox: "У цій частині карти нічого немає.",
    area: "В окресленій ділянці нічого немає.",
  },
  loosenings: {
    window: "Показати весь час",
    types: "Показати звичайні типи",
    subtypes: "Показати всі різновиди",
    statuses: "Показати всі статуси",
    sources: "Показати всі джерела",
    minSources: "Показати з будь-якою кількістю джерел",
    precisions: "Показати з будь-якою точністю",
    minKilled: "Показати з будь-якою кількістю загиблих",
    minInjured: "Показати з будь-якою кількістю поранених",
    text: "Очистити пошук",
    bbox: "Показати всю карту",
    area: "Прибрати окреслену ділянку",
  },
  offline: "Немає з’єднання з мережею.",

  // the first visit
  introTitle: "Що тут видно",
  intro: "Новини, прочитані як події на карті в часі.",
  introQuotes: "Кожен факт має свою цитату: відкрийте подію, щоб її прочитати.",
  introShapes: "Форма показує, наскільки точно відоме місце: крапка – місто, коло – поблизу, затінення – область.",
  introTime: "Тягніть вікно на часовій шкалі, щоб рухатися в часі.",
  introLegend: "Показати легенду",
  introClose: "Зрозуміло",
};
