import type { HTMLAttributes } from "react";
import type { LngLat } from "#lib/model";
import type { Texts } from "../_texts/texts.ts";
import { fullName, sharesInWords, type WeighedCandidate, type WeighedName } from "./card-words.ts";

interface WeighedPlacesProps {
  readonly names: readonly WeighedName[];
  /** Ids of the places at which the incident is shown. */
  readonly own: ReadonlySet<string>;
  /** What a candidate does on the map when it is looked at; null where there is no map. */
  readonly looks: ((point: LngLat) => HTMLAttributes<HTMLButtonElement>) | null;
  readonly texts: Texts;
}

/** The names in the quotes with the places that each may mean; those that lead elsewhere come last. */
export function WeighedPlaces({ names, own, looks, texts }: WeighedPlacesProps) {
  if (names.length === 0) return <p className="quiet">{texts.noNames}</p>;
  const here = names.filter(({ given }) => given === null || own.has(given.id) || given.role !== "location");
  const elsewhere = names.filter((name) => !here.includes(name));
  const list = (some: readonly WeighedName[]) =>
    some.map((name) => <WeighedPlace key={`${name.name} ${name.given?.id}`} name={name} looks={looks} texts={texts} />);
  return (
    <>
      {list(here)}
      {elsewhere.length > 0 && <p className="weighed-else">{texts.otherPlaces}</p>}
      {list(elsewhere)}
    </>
  );
}

type WeighedPlaceProps = Pick<WeighedPlacesProps, "looks" | "texts"> & { readonly name: WeighedName };

function WeighedPlace({ name: { name, given, publishers, candidates }, looks, texts }: WeighedPlaceProps) {
  return (
    <div className="weighed">
      <p className="quiet">
        {given && given.role !== "location" && `${texts.placeRoles[given.role]} `}
        {candidates.length > 0
          ? texts.mayMean(name, publishers.join(", "))
          : `${texts.nameIn(name, publishers.join(", "))}: ${texts.unknownPlace}`}
      </p>
      <ul>
        {candidates.map((candidate) => (
          <li key={candidate.place.id}>
            {looks ? (
              <button type="button" className="candidate" {...looks(candidate.place.point)}>
                <Candidate candidate={candidate} texts={texts} />
              </button>
            ) : (
              <span className="candidate">
                <Candidate candidate={candidate} texts={texts} />
              </span>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Candidate({ candidate: { place, shares, isChosen }, texts }: { candidate: WeighedCandidate; texts: Texts }) {
  return (
    <>
      <span className="candidate-name" data-chosen={isChosen || undefined}>
        {fullName(place, texts)}
        <span className="quiet">
          {" · "}
          {texts.placeKinds[place.kind]}
          {place.population > 0 && `, ${texts.inhabitants(place.population)}`}
          {isChosen && ` · ${texts.chosen}`}
        </span>
      </span>
      <span className="tabular">{sharesInWords(shares, texts)}</span>
    </>
  );
}
