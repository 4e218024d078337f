import type { Metadata } from "next";
import Link from "next/link";
import { notFound, redirect } from "next/navigation";
import { sharedStore } from "#lib/store/shared";
import { TypeIcon } from "../../_map/type-icon.tsx";
import { placeInWords, placesInWords, statusInWords, timeInWords, typeInWords } from "../../_map/words.ts";
import { FigureLines } from "../../_reading/figure-lines.tsx";
import { PageFrame } from "../../_reading/page-frame.tsx";
import { RelationList } from "../../_reading/relation-list.tsx";
import { ReportSource } from "../../_reading/report-source.tsx";
import { SourceList } from "../../_reading/source-list.tsx";
import { inLanguage } from "../../_texts/in-language.ts";
import { requestLanguage } from "../../_texts/request-language.ts";
import { textsOf } from "../../_texts/texts.ts";

interface Props {
  readonly params: Promise<{ id: string }>;
}

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const incident = await readIncident((await params).id);
  const texts = textsOf(await requestLanguage());
  const description = `${placesInWords(incident, texts)} · ${timeInWords(incident.time, "UTC", texts)}`;
  return { title: incident.title, description };
}

/** One incident: what is known of it in words, and each source that tells it with its own sentences. */
export default async function IncidentPage({ params }: Props) {
  const { id } = await params;
  const incident = await readIncident(id);
  const language = await requestLanguage();
  const texts = textsOf(language);
  if (incident.id !== id) redirect(inLanguage(`/incidents/${encodeURIComponent(incident.id)}`, language));
  const others = incident.places.filter((place) => place.role !== "location");
  return (
    <PageFrame back={`/?incident=${encodeURIComponent(incident.id)}`} language={language}>
      <p className="page-kind">
        <TypeIcon type={incident.type} status={incident.status} />
        {typeInWords(incident, texts)}
      </p>
      <h1 dir="auto">{incident.title}</h1>
      <dl className="facts">
        <div className="fact">
          <dt>{texts.status}</dt>
          <dd>{statusInWords(incident, texts)}</dd>
        </div>
        <div className="fact">
          <dt>{texts.where}</dt>
          <dd>{placesInWords(incident, texts)}</dd>
        </div>
        {others.length > 0 && (
          <div className="fact">
            <dt>{texts.also}</dt>
            <dd>{others.map((place) => `${texts.placeRoles[place.role]} ${placeInWords(place, texts)}`).join("; ")}</dd>
          </div>
        )}
        <div className="fact">
          <dt>{texts.when}</dt>
          <dd className="tabular">{timeInWords(incident.time, "UTC", texts)}</dd>
        </div>
        <FigureLines casualties={incident.casualties} figures={incident.figures} texts={texts} />
      </dl>
      <RelationList relations={incident.relations} language={language} />
      <h2>{texts.independentSources(incident.sources)}</h2>
      <SourceList sourceGroups={incident.sourceGroups} reports={incident.reports} texts={texts} />
      {incident.reports.map((report) => (
        <ReportSource key={report.id} report={report} language={language} />
      ))}
      <p className="page-more">
        <Link href={`/api/incidents/${encodeURIComponent(incident.id)}`} prefetch={false}>
          {texts.asJson}
        </Link>
      </p>
    </PageFrame>
  );
}

async function readIncident(id: string) {
  const incident = await (await sharedStore()).incident(decodeURIComponent(id));
  return incident ?? notFound();
}
