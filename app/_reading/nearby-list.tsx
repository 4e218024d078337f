import Link from "next/link";
import type { NearbyIncident } from "#lib/store/store";
import { distanceInWords } from "../_map/card-words.ts";
import { TypeIcon } from "../_map/type-icon.tsx";
import { placesInWords, timeInWords } from "../_map/words.ts";
import { inLanguage } from "../_texts/in-language.ts";
import { textsOf } from "../_texts/texts.ts";

interface NearbyListProps {
  readonly nearby: readonly NearbyIncident[];
  readonly language: string | null;
}

/** The nearest other incidents, each a link with how far and when; nothing where there is none. */
export function NearbyList({ nearby, language }: NearbyListProps) {
  const texts = textsOf(language);
  if (nearby.length === 0) return null;
  return (
    <>
      <h2>{texts.nearby}</h2>
      <ul className="nearby">
        {nearby.map(({ incident, distanceKm, isExact }) => (
          <li key={incident.id}>
            <TypeIcon type={incident.type} status={incident.status} />
            <span>
              <Link href={inLanguage(`/incidents/${encodeURIComponent(incident.id)}`, language)} prefetch={false}>
                <bdi>{incident.title}</bdi>
              </Link>
              <span className="quiet tabular">
                {distanceInWords(distanceKm, isExact, texts)} · {placesInWords(incident, texts)} ·{" "}
                {timeInWords(incident.time, "UTC", texts)}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
