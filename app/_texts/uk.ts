import { speechOf } from "./speech.ts";
import type { Texts } from "./texts.ts";
import { UK_CARD } from "./uk-card.ts";
import { UK_FINDING } from "./uk-finding.ts";
import { UK_LABELS } from "./uk-labels.ts";
import { UK_MAP } from "./uk-map.ts";

const { number, counted } = speechOf("uk");

/**
 * Every word that the interface says, in Ukrainian. Names from articles cannot be declined here,
 * so sentences put them after a colon or in the nominative instead of copying the English order.
 */
export const uk: Texts = {
  ...UK_LABELS,
  ...UK_CARD,
  ...UK_FINDING,
  ...UK_MAP,
  language: "uk",
  locale: "uk",
  number,

  // the page
  name: "Dateline",
  tagline: "Новини як події на карті, кожна зі своєю цитатою",
  skip: "Перейти до списку подій",
  close: "Закрити",
  all: "Усі",
  more: "Ще",
  quoted: (words) => `«${words}»`,
  incidents: (count) => counted(count, { one: "подія", few: "події", many: "подій", other: "події" }),
  arrived: (count) =>
    `Відколи ви відкрили карту: ${counted(count, { one: "нова подія", few: "нові події", many: "нових подій", other: "нової події" })}`,
  sourcesCount: (count) => counted(count, { one: "джерело", few: "джерела", many: "джерел", other: "джерела" }),
  independentSources: (count) =>
    counted(count, {
      one: "незалежне джерело",
      few: "незалежні джерела",
      many: "незалежних джерел",
      other: "незалежного джерела",
    }),
  loading: "Завантажуємо події",
  failed: "Не вдалося завантажити події.",
  retry: "Спробувати ще раз",
  styleFailed: "Не вдалося завантажити заданий стиль карти; показано вбудований.",
  needsScript: "Карті потрібен JavaScript. Ті самі події як GeoJSON:",

  // search and filters
  search: "Шукати місця, слова",
  clearSearch: "Очистити пошук",
  type: "Тип",
  status: "Статус",
  source: "Джерело",
  filters: "Фільтри",
  reset: "Скинути всі фільтри",
  allButStatements: "Усі, крім заяв",
  onlyGroup: (group) => `Лише «${group}»`,
  noSource: "У цьому вікні немає джерел.",
  removeFilter: "зняти цей фільтр",
  removeArea: "Ділянка карти",
  namesAndMore: (names, more) => `${names.join(", ")} та ще ${number(more)}`,
  onlyView: "У межах карти",

  // list and panel
  list: "Події",
  sort: "Порядок",
  hideList: "Згорнути список",
  showList: "Показати список",
  showListAndFilters: "Показати список і фільтри",
  notOnMap: "Не на карті",
  noPlace: "У статтях не названо місця.",
  nothingAtAll: "Жодної події ще не збережено.",
  nothingHint: "Додайте статті: dateline ingest FILE",
  nothingMatches: "Цим фільтрам нічого не відповідає.",

  // map
  mapLabel: "Карта подій. Ті самі події є у списку.",
  embedLabel: "Карта подій",
  zoomIn: "Наблизити",
  zoomOut: "Віддалити",
  fit: "Умістити на карті все показане",
  legend: "Легенда",
  attribution: "Джерела карти",
  cooperative: "Щоб змінити масштаб карти, прокручуйте з Ctrl",
  cooperativeMac: "Щоб змінити масштаб карти, прокручуйте з ⌘",
  cooperativeTouch: "Рухайте карту двома пальцями",

  // timeline
  timeline: "Часова шкала",
  hideTimeline: "Згорнути часову шкалу",
  showTimeline: "Показати часову шкалу",
  presets: "Тривалість вікна",
  presetHours: (count) => `${number(count)} год`,
  presetDays: (count) => `${number(count)} д`,
  windowStart: "Початок вікна",
  windowEnd: "Кінець вікна",
  window: "Вікно часу; потягніть, щоб пересунути",
  shownTime: "Показаний проміжок часу: стрілки ліворуч і праворуч пересувають, угору та вниз змінюють масштаб",
  steps: { hour: "година", day: "день", week: "тиждень", window: "вікно" },
  earlierBy: {
    hour: "На годину раніше",
    day: "На день раніше",
    week: "На тиждень раніше",
    window: "На довжину вікна раніше",
  },
  laterBy: {
    hour: "На годину пізніше",
    day: "На день пізніше",
    week: "На тиждень пізніше",
    window: "На довжину вікна пізніше",
  },
  playSettings: "Крок і швидкість показу",
  step: "Крок",
  windowLength: "Вікно",
  lengthOther: "як окреслено",
  daysCount: (count) => counted(count, { one: "день", few: "дні", many: "днів", other: "дня" }),
  fullest: (when, incidents) => `Найбільше в одному стовпчику: ${incidents}, від ${when}.`,
  play: "Відтворити",
  pause: "Призупинити",
  speed: "Швидкість",
  allTime: "Увесь час",
  timeZoomIn: "Показати коротший проміжок часу",
  timeZoomOut: "Показати довший проміжок часу",
  now: "зараз",
  squareRoot: "Висота за квадратним коренем",
  print: "Друк",
  printHint: "карта і список",
  printedOf: (shown, all) => `Показано ${number(shown)} з ${number(all)}; усі – за цією адресою:`,
  paleBars: "Бліде: година невідома",
  inside: (count) => `${number(count)} усередині`,
  partly: (count) => `${number(count)} частково`,
  ofUnknownTime: (count) => `${number(count)} без відомого часу`,
  notShown: "не показано",
  showUnknownTime: "Показати ті, час яких невідомий",
  earlierThanShown: (count) => `${number(count)} раніше за показане`,
  laterThanShown: (count) => `${number(count)} пізніше за показане`,

  // settings
  timeZone: "Часовий пояс",
  allZones: "Усі часові пояси",
  theme: "Кольори",
  themeSystem: "Як у системі",
  themeLight: "Світлі",
  themeDark: "Темні",
  interfaceLanguages: "Інтерфейс і підписи карти",
  labelLanguages: "Лише підписи карти",
  languageOf: "Мова",

  // card
  where: "Де",
  when: "Коли",
  also: "Також",
  previous: "Попередня за часом подія",
  next: "Наступна за часом подія",
  permalink: "Сторінка",
  quote: "Читати в тексті",
  original: "Оригінал статті",
  sources: "Джерела",
  sourcesFailed: "Не вдалося завантажити джерела.",
  unnamedSource: "Джерело без назви",
  related: "Пов’язані події",
  showRelated: "Показати на карті",

  // share and embed
  share: "Поділитися",
  openFull: "Відкрити повну карту",
  newestOf: (listed, total) => `Найновіші з переліку: ${number(listed)} із ${number(total)}`,
  skipToList: "Показати події списком",
  copy: "Копіювати",
  copied: "Скопійовано",

  // saved views
  frozenAsOf: (when) => `Станом на ${when}`,
  retractedSince: (when) => `Відкликано ${when}, уже після фіксації цієї карти.`,
  lastOf: {
    h: (count) =>
      counted(count, {
        one: "остання година",
        few: "останні години",
        many: "останніх годин",
        other: "останньої години",
      }),
    d: (count) =>
      counted(count, { one: "останній день", few: "останні дні", many: "останніх днів", other: "останнього дня" }),
  },

  // pages for reading
  back: "Назад до карти",
  article: "Стаття",
  untitled: "Стаття без заголовка",
  reportsCount: (count) =>
    counted(count, { one: "повідомлення", few: "повідомлення", many: "повідомлень", other: "повідомлення" }),
  placeNamesCount: (count) =>
    counted(count, { one: "назва місця", few: "назви місць", many: "назв місць", other: "назви місць" }),
  reportsOf: "Повідомлення в цій статті",
  incident: "подія",
  readInPart: "Прочитано частково",
  unread: "У цій статті нічого не прочитано",
  evidenceFor: (fields) => `Підтверджує: ${fields}`,
  unknownPlace: "Місце, якого немає в довіднику",
  whyLinked: "Чому вважається, що йдеться про цю подію",
  likeness: (score) =>
    `Схожість ${score.toLocaleString("uk", { minimumFractionDigits: 2, maximumFractionDigits: 2 })} з 1`,
  oneSource: (publishers, name, why) => `${publishers}: рахуються як одне джерело, ${name} (${why}).`,
  asJson: "Ця подія у форматі JSON",
  newest: (words, best) => `${words}, найновіше – ${best}`,
  withdrawn: "відкликано:",
  notFound: "За цією адресою нічого немає",
  notFoundHint: "Можливо, подію об’єднано з іншою або її статтю відкликано.",
  gone: "Про цю подію більше не розповідає жодна стаття",
  goneHint: (date: string) => `Її прибрано з карти ${date}: статті про неї змінено, або тепер вони прочитані інакше.`,

  // times
  timeUnknown: "час не вказано",
  about: (time) => `приблизно ${time}`,
  dateTimeJoint: / об? /g,
  zoneOf: (city) => ZONES[city] ?? `час: ${city}`,

  // places
  placeUnknown: "місце не вказано",
  near: (name) => `поблизу ${name}`,
  within: (kilometres) => `у межах ${number(kilometres)} км`,
  namesJoined: (names) => names.join(" і "),

  // counts and statuses
  countNone: "немає",
  countAtLeast: (low) => `щонайменше ${low}`,
  countBetween: (low, high) => `від ${low} до ${high}`,
  toll: (kind, count, isNone) => `${UK_LABELS.casualties[kind].toLowerCase()}${isNone ? "" : ":"} ${count}`,
  reportedBy: (who) => `Повідомлено; джерело: ${who}`,
  claimed: "Заявлено; у тексті не підтверджено",
  claimedBy: (who) => `Заявлено; автор заяви: ${who}; у тексті не підтверджено`,
  disputedBy: (who) => `Спірно; автор заяви: ${who}`,
  planned: "Заплановано; ще не відбулося",
  plannedBy: (who) => `Заплановано; джерело: ${who}`,
  retracted: "Відкликано пізнішим текстом",
};

/** Names of the time zones that the settings offer, as an adjective; any other keeps its city's English name. */
const ZONES: Readonly<Record<string, string>> = {
  Kyiv: "київський час",
  London: "лондонський час",
  "New York": "нью-йоркський час",
};
