import type { IncidentSummary } from "#lib/query/filters";
import { locationsOf } from "#lib/query/placements";
import type { Texts } from "../_texts/texts.ts";
import type { Figures } from "./detail.ts";
import { TollLine } from "./toll-line.tsx";
import { TypeIcon } from "./type-icon.tsx";
import { placesInWords, statusInWords, timeInWords, typeInWords } from "./words.ts";

/** Type, subtype, and how sure it is, with who claims it. */
export function CardKind({ incident, texts }: { incident: IncidentSummary; texts: Texts }) {
  return (
    <p className="card-kind">
      <TypeIcon type={incident.type} status={incident.status} />
      <span>
        {typeInWords(incident, texts)}
        <br />
        <span className={incident.status === "reported" ? "quiet" : "status-line"}>
          {statusInWords(incident, texts)}
        </span>
      </span>
    </p>
  );
}

interface CardFactsProps {
  readonly incident: IncidentSummary;
  /** null while they are on their way: then the toll alone is told. */
  readonly figures: Figures | null;
  readonly timeZone: string;
  readonly texts: Texts;
}

/** Where, with what the map can show of it, when, and how many. */
export function CardFacts({ incident, figures, timeZone, texts }: CardFactsProps) {
  return (
    <dl className="card-facts">
      <dt>{texts.where}</dt>
      <dd>
        {placesInWords(incident, texts)}
        <Precision incident={incident} texts={texts} />
      </dd>
      <dt>{texts.when}</dt>
      <dd className="tabular">{timeInWords(incident.time, timeZone, texts)}</dd>
      <TollLine casualties={incident.casualties} figures={figures} texts={texts} />
    </dl>
  );
}

/** Why there is no pin, where there is none; a town needs no words. */
export function Precision({ incident, texts }: { incident: Pick<IncidentSummary, "places">; texts: Texts }) {
  const precisions = locationsOf(incident).map(({ precision }) => precision);
  const wide = precisions.filter((precision) => precision !== "place" && precision !== "site");
  if (precisions.length > 0 && wide.length === 0) return null;
  const words = precisions.length === 0 ? [texts.shownNowhere] : [...new Set(wide)].map((each) => texts.shownAs[each]);
  return <span className="quiet precision">{words.join(" ")}</span>;
}
