import type { AnswerReport } from "#lib/language-model/schema";
import type { Article } from "#lib/model";
import { told } from "./server";

export const TEXT = `Russian drones struck the Ukrainian city of Kharkiv overnight on Wednesday, injuring at least 15
people, the region’s governor said.

Farmers blocked a road near Poltava on Tuesday, and Moscow denied that it had hit the city on Wednesday.

Ukraine has not confirmed reports that three people were killed in Kharkiv.`;

export const ARTICLE: Article = {
  id: "art_drones",
  title: "Drones hit Kharkiv",
  url: null,
  publisher: "Wire",
  publishedAt: "2025-03-27",
  language: null,
  text: TEXT,
};

/** All fields of the strike, each with words of the text; blanks and quote marks in the model's own shape. */
export const STRIKE: AnswerReport = told({
  what: "Russian drones struck the Ukrainian city of Kharkiv overnight on Wednesday, injuring at least 15 people",
  status: { code: "claimed", quote: "the region's governor said" },
  claimedBy: { name: "the region's governor", quote: "the region's governor said" },
  when: { quote: "overnight on Wednesday", date: "1999-01-01" },
  places: [{ name: "Kharkiv", role: "location", quote: "city of Kharkiv" }],
  casualties: [{ kind: "injured", low: 15, high: 15, quote: "at least 15 people" }],
});
