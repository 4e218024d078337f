import type { Metadata } from "next";
import { headers } from "next/headers";
import Link from "next/link";
import { notFound, permanentRedirect } from "next/navigation";
import { readEnvironment } from "#lib/env";
import { incidentToJsonLd, scriptJson } from "#lib/formats/json-ld";
import { sharedStore } from "#lib/store/shared";
import type { IncidentDetail } from "#lib/store/store";
import { Precision } from "../../_map/card-facts.tsx";
import { PageActions } from "../../_map/page-actions.tsx";
import { retractionFirst } from "../../_map/quotes.ts";
import { TollLine } from "../../_map/toll-line.tsx";
import { TypeIcon } from "../../_map/type-icon.tsx";
import { placeInWords, placesInWords, statusInWords, timeInWords, typeInWords } from "../../_map/words.ts";
import { GonePage } from "../../_reading/gone-page.tsx";
import { NearbyList } from "../../_reading/nearby-list.tsx";
import { OembedLinks } from "../../_reading/oembed-links.tsx";
import { PageFrame } from "../../_reading/page-frame.tsx";
import { PlaceReasons } from "../../_reading/place-reasons.tsx";
import { RelationList } from "../../_reading/relation-list.tsx";
import { ReportSource } from "../../_reading/report-source.tsx";
import { SourceList } from "../../_reading/source-list.tsx";
import { inLanguage } from "../../_texts/in-language.ts";
import { requestLanguage } from "../../_texts/request-language.ts";
import { type Texts, textsOf } from "../../_texts/texts.ts";
import { originAsked } from "../../api/origin.ts";
import { previewOf } from "../../view-metadata.ts";

interface Props {
  readonly params: Promise<{ id: string }>;
}

export const dynamic = "force-dynamic";

/** Incidents nearby that are listed. */
const NEARBY = 5;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const incident = await readIncident((await params).id);
  const language = await requestLanguage();
  const texts = textsOf(language);
  if ("since" in incident) return { title: texts.gone, robots: { index: false } };
  const path = incidentPath(incident.id);
  return previewOf({
    title: incident.title,
    description: inOneLine(incident, texts),
    language,
    canonical: path,
    shared: inLanguage(path, language),
    picture: inLanguage(`${path}/picture.png`, language),
    kind: "article",
  });
}

/** One incident: what is known of it in words, and each source that tells it with its own sentences. */
export default async function IncidentPage({ params }: Props) {
  const { id } = await params;
  const incident = await readIncident(id);
  const language = await requestLanguage();
  const texts = textsOf(language);
  if ("since" in incident) return <GonePage since={incident.since} language={language} />;
  if (incident.id !== id) permanentRedirect(inLanguage(`/incidents/${encodeURIComponent(incident.id)}`, language));
  const store = await sharedStore();
  const [names, nearby] = await Promise.all([store.why(incident.id), store.nearby(incident.id, NEARBY)]);
  const { corrections } = readEnvironment();
  const others = incident.places.filter((place) => place.role !== "location");
  return (
    <PageFrame back={`/?incident=${encodeURIComponent(incident.id)}`} language={language}>
      <OembedLinks href={inLanguage(`/incidents/${encodeURIComponent(incident.id)}`, language)} />
      <script
        type="application/ld+json"
        // biome-ignore lint/security/noDangerouslySetInnerHtml: `scriptJson` leaves nothing in it that markup could read
        dangerouslySetInnerHTML={{ __html: scriptJson(await linkedData(incident, texts)) }}
      />
      <p className="page-kind">
        <TypeIcon type={incident.type} status={incident.status} />
        {typeInWords(incident, texts)}
      </p>
      <h1 dir="auto">{incident.status === "retracted" ? <s>{incident.title}</s> : incident.title}</h1>
      <dl className="facts">
        <div className="fact">
          <dt>{texts.status}</dt>
          <dd>{statusInWords(incident, texts)}</dd>
        </div>
        <div className="fact">
          <dt>{texts.where}</dt>
          <dd>
            {placesInWords(incident, texts)}
            <Precision incident={incident} texts={texts} />
            <PlaceReasons incident={incident} names={names ?? []} texts={texts} />
          </dd>
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
        <TollLine casualties={incident.casualties} figures={incident.figures} texts={texts} />
      </dl>
      <PageActions detail={{ ...corrected(incident), corrections }} language={language} />
      <h2>{texts.independentSources(incident.sources)}</h2>
      <SourceList sourceGroups={incident.sourceGroups} reports={incident.reports} texts={texts} />
      {retractionFirst(incident).map((report) => (
        <ReportSource
          key={report.id}
          report={report}
          standing={
            incident.status !== "retracted"
              ? "standing"
              : report.id === incident.retraction?.reportId
                ? "retraction"
                : "struck"
          }
          language={language}
        />
      ))}
      <RelationList relations={incident.relations} language={language} />
      <NearbyList nearby={nearby ?? []} language={language} />
      <p className="page-more">
        <Link href={`/api/incidents/${encodeURIComponent(incident.id)}`} prefetch={false}>
          {texts.asJson}
        </Link>
      </p>
    </PageFrame>
  );
}

/** What machines read of the page. */
async function linkedData(incident: IncidentDetail, texts: Texts) {
  const site = originAsked(await headers());
  const url = new URL(incidentPath(incident.id), site).href;
  const articles = new Map(incident.reports.map(({ article }) => [article.id, article]));
  return incidentToJsonLd(incident, {
    url,
    picture: `${url}/picture.png`,
    siteName: texts.name,
    siteUrl: site,
    language: texts.language,
    description: inOneLine(incident, texts),
    articles: [...articles.values()],
  });
}

function incidentPath(id: string): string {
  return `/incidents/${encodeURIComponent(id)}`;
}

/** Where, when and how sure, for those who see no more of it. */
function inOneLine(incident: IncidentDetail, texts: Texts): string {
  const where = placesInWords(incident, texts);
  return `${where} · ${timeInWords(incident.time, "UTC", texts)} · ${statusInWords(incident, texts)}`;
}

/** What a report of an error tells of the incident; the browser needs no more. */
function corrected({ id, title, readingVersion, reports }: IncidentDetail) {
  return { id, title, readingVersion, reports: reports.map(({ article, evidence }) => ({ article, evidence })) };
}

/** The incident, or since when nobody tells it any more: proxy.ts gives that page its status. */
async function readIncident(asked: string): Promise<IncidentDetail | { readonly since: Date }> {
  const [store, id] = [await sharedStore(), decodeURIComponent(asked)];
  const incident = await store.incident(id);
  if (incident) return incident;
  const standing = await store.standing(id);
  return standing?.state === "gone" ? standing : notFound();
}
