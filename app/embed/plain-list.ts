import type { IncidentSummary } from "#lib/query/filters";
import type { View } from "#lib/query/view";
import { placesInWords, statusInWords, timeInWords, tollInWords, typeInWords } from "../_map/words.ts";
import { inLanguage } from "../_texts/in-language.ts";
import { textsOf } from "../_texts/texts.ts";
import { escaped } from "./markup.ts";

/** What an embed lists without its script: the newest incidents of the view, and how many there are. */
export interface PlainIncidents {
  readonly incidents: readonly IncidentSummary[];
  readonly total: number;
}

/** The incidents of a view as markup, each with a link to its page: the embed of readers whose browser runs no script. */
export function plainList({ incidents, total }: PlainIncidents, { language, timeZone }: View): string {
  const texts = textsOf(language);
  if (incidents.length === 0) return `<p>${escaped(texts.nothingMatches)}</p>`;
  const rows = incidents.map((incident) => {
    const { id, title, type, status, time, casualties } = incident;
    const facts = [
      typeInWords(incident, texts),
      placesInWords(incident, texts),
      timeInWords(time, timeZone ?? "UTC", texts),
      tollInWords(casualties, texts),
      status === "reported" ? "" : statusInWords(incident, texts),
    ];
    const href = inLanguage(`/incidents/${encodeURIComponent(id)}`, language);
    const name = status === "retracted" ? `<s>${escaped(title)}</s>` : escaped(title);
    return (
      `<li data-type="${type}"><a href="${escaped(href)}" target="_blank" rel="noopener" dir="auto">${name}</a>` +
      `<span class="tabular">${escaped(facts.filter((fact) => fact !== "").join(" · "))}</span></li>`
    );
  });
  const more = total > incidents.length ? texts.newestOf(incidents.length, total) : texts.incidents(total);
  return `<h2>${escaped(more)}</h2>\n<ol>\n${rows.join("\n")}\n</ol>`;
}
