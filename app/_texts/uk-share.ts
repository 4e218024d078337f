import type { ShareTexts } from "./en-share.ts";
import { speechOf } from "./speech.ts";

const { number, counted } = speechOf("uk");

/** Ukrainian words of the share dialog. */
export const UK_SHARE: ShareTexts = {
  title: "Поділитися цим виглядом",
  link: "Посилання",
  frame: "Рамка для будь-якої сторінки",
  tag: "Вебкомпонент",
  oembed: "Адреса oEmbed",
  png: "Зображення (PNG)",
  svg: "Зображення для друку (SVG)",
  parts: "Показати у вбудованій карті",
  mapOnly: "Лише карта, без нічого навколо.",
  named: "Заголовок вбудованої карти",
  caption: "Підпис",
  time: "Час",
  timeAsShown: "Дати, як показано",
  timeAll: "Увесь час",
  last: {
    h: (count) =>
      `${counted(count, { one: "остання година", few: "останні години", many: "останніх годин", other: "останньої години" })}, рухається з часом`,
    d: (count) =>
      `${counted(count, { one: "останній день", few: "останні дні", many: "останніх днів", other: "останнього дня" })}, рухається з часом`,
  },
  preview: "Попередній перегляд",
  previewSizes: "Ширина перегляду",
  pixels: (count) => `${number(count)} px`,
  fullWidth: "На всю ширину",

  save: "Зберегти під короткою адресою",
  saveHint: "Сторінки, на яких є збережена карта, змінюються разом із нею.",
  name: "Назва",
  nameHint: "Від 2 до 60 малих латинських літер, цифр і дефісів.",
  mode: "Що вона показує",
  live: "Жива: додаються нові події, відносний час рухається далі",
  frozen: "Зафіксована: ці події та слова назавжди; пізніші відкликання буде позначено",
  hosts: "Сайти, яким можна її вбудувати",
  hostsHint: "Через кому, наприклад example.org, *.example.org. Порожньо: будь-який сайт.",
  token: "Токен редактора",
  tokenHint: "Зберігається лише доти, доки сторінку не закрито.",
  saveButton: "Зберегти",
  replaceButton: "Замінити її",
  saving: "Зберігається …",
  saved: (address) => `Збережено як ${address}. Відтепер фрагменти коду ведуть туди.`,
  taken: (name) => `Карта з назвою ${name} вже є. Якщо її замінити, зміниться кожна сторінка, яка її показує.`,
  notSaved: (reason) => `Не збережено: ${reason}`,
  noAnswer: "сервер не відповів",
};
