import { AREA_POINTS } from "#lib/query/area";
import type { EN_MAP } from "./en-map.ts";
import { speechOf } from "./speech.ts";

const { number, counted } = speechOf("uk");

/** Ukrainian words of what the map itself shows and takes. */
export const UK_MAP: typeof EN_MAP = {
  // drawing an area
  drawTitle: "Окреслення ділянки",
  drawCorners: (count) => `${counted(count, { one: "кут", few: "кути", many: "кутів", other: "кута" })}.`,
  drawHints: {
    start: "Клацніть або торкніться карти там, де починається ділянка.",
    more: "Поставте наступний кут.",
    close: "Щоб завершити, клацніть перший кут або «Готово».",
  },
  drawHintsByKeys: {
    start: "Стрілки рухають карту під хрестиком, плюс і мінус змінюють масштаб. Пробіл ставить кут.",
    more: "Посуньте карту й поставте наступний кут пробілом. Backspace прибирає кут.",
    close: "Пробіл ставить ще один кут, Enter завершує, Escape скасовує.",
  },
  drawRefusals: {
    crosses: "Контур перетнув би сам себе. Поставте кут деінде або приберіть останній.",
    few: `Ділянка має щонайменше ${number(AREA_POINTS.least)} кути.`,
    full: `Ділянка має щонайбільше ${number(AREA_POINTS.most)} кутів. Завершіть її або приберіть кут.`,
    flat: "Ці кути нічого не охоплюють. Поставте один із них далі.",
  },
  drawUndo: "Прибрати кут",
  drawDone: "Готово",
  cancel: "Скасувати",

  // the legend
  legendColours: "Колір: що сталося",
  legendOutlines: "Обрис: наскільки це певно",
  legendShapes: "Форма: наскільки точно це відомо",
  legendIcons: "Значок: тип події",
  legendPoint: "Місто або точніше",
  legendCircle: "Біля місця, у межах кола",
  legendArea: "Відома лише область; густіше: більше подій",
  legendBadge: "Скільки подій у цій області",
  legendCluster: "Кілька подій, із частками кольорів",
  legendWay: "Звідки або куди хтось прямував",
  legendRelation: "Пов’язана подія",
  legendSoftBar: "На часовій шкалі: десь у цьому проміжку",

  // pictures for print and mail
  legendShort: { cluster: "Кілька подій", area: "Відома лише область", near: "Біля місця" },
  shownOf: (shown, all) => `показано ${number(shown)} із ${counted(all, { one: "події", other: "подій" })}`,
  ofThemUnplaced: (count) => `із них без місця: ${number(count)}`,
  asOf: (day) => `станом на ${day}`,

  // the picture in place of the map
  mapFailed: "Без WebGL замість карти проста картинка. У списку є всі події.",
  noMap: "Цей браузер не може намалювати карту. У списку є всі події.",
  tilesFailed: "Фрагменти карти не вдалося завантажити; показано грубі обриси.",
  stillPoint: (type, status) => `${type}, ${status}`,
  stillArea: (incidents) => `${incidents}, відома лише область`,
};
