import type { Place, Reading, ReportPlace, Toponym } from "../model.ts";

/** A reading in the form of the contract that `dateline read` prints. */
export function readingToJson({ article, language, reader, toponyms, reports }: Reading) {
  const { id, title, url, publisher, publishedAt } = article;
  return {
    id,
    title,
    url,
    publisher,
    publishedAt,
    language,
    reader,
    toponyms: toponyms.map(toponymToJson),
    reports: reports.map((report) => ({ ...report, places: report.places.map(reportPlaceToJson) })),
  };
}

function toponymToJson({ start, end, name, role, confidence, place, alternatives }: Toponym) {
  return {
    start,
    end,
    name,
    role,
    confidence,
    place: place && placeToJson(place),
    alternatives: alternatives.map((guess) => ({
      id: guess.place.id,
      name: guess.place.name,
      kind: guess.place.kind,
      country: guess.place.country,
      admin1: guess.place.admin1,
      point: guess.place.point,
      confidence: guess.confidence,
    })),
  };
}

/** Without what only the map needs. */
const placeToJson = ({ areas: _areas, ...place }: Place) => place;
const reportPlaceToJson = ({ areas: _areas, ...place }: ReportPlace) => place;
