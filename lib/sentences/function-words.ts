const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Small words that a language can hardly do without, by ISO 639-1 code; lower case. Own lists. */
export const FUNCTION_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: words(
    "the a an and of in on at to for from with by after before near over is are was were be been has have had he she it they we you i his her its their my your this that these not but or as who when while into against amid says said will would can out up off about than more",
  ),
  de: words(
    "der die das und in den dem des von mit ist sind war auf im ein eine einen einem bei nach wurde werden für als auch aus nicht sich zu zum zur am über vor haben hat ich es wie",
  ),
  fr: words(
    "le la les des du de et à en un une dans est sont pour sur au aux que qui par avec ce cette ne pas plus il elle ont après mon ma sa si je",
  ),
  es: words(
    "el la los las de del y en un una que por con para se es son al lo su sus no más como tras fue ha han muy me te mi",
  ),
};
