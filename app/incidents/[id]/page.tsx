import type { Metadata } from "next";
import Link from "next/link";
import { notFound, redirect } from "next/navigation";
import { DEFAULT_VIEW, viewHref } from "#lib/query/view";
import { sharedStore } from "#lib/store/shared";
import { countOf, TYPE_LABELS } from "../../_map/texts.ts";
import { TypeIcon } from "../../_map/type-icon.tsx";
import { placeInWords, placesInWords, statusInWords, timeInWords } from "../../_map/words.ts";
import { FigureLines } from "../../_reading/figure-lines.tsx";
import { PageFrame } from "../../_reading/page-frame.tsx";
import { RelationList } from "../../_reading/relation-list.tsx";
import { ReportSource } from "../../_reading/report-source.tsx";
import { SourceList } from "../../_reading/source-list.tsx";

interface Props {
  readonly params: Promise<{ id: string }>;
}

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const incident = await readIncident((await params).id);
  return { title: incident.title, description: `${placesInWords(incident)} · ${timeInWords(incident.time, "UTC")}` };
}

/** One incident: what is known of it in words, and each source that tells it with its own sentences. */
export default async function IncidentPage({ params }: Props) {
  const { id } = await params;
  const incident = await readIncident(id);
  if (incident.id !== id) redirect(`/incidents/${encodeURIComponent(incident.id)}`);
  const others = incident.places.filter((place) => place.role !== "location");
  return (
    <PageFrame back={viewHref("/", { ...DEFAULT_VIEW, selected: incident.id })}>
      <p className="page-kind">
        <TypeIcon type={incident.type} status={incident.status} />
        {TYPE_LABELS[incident.type]}
        {incident.subtype && `, ${incident.subtype.replaceAll("-", " ")}`}
      </p>
      <h1>{incident.title}</h1>
      <dl className="facts">
        <div className="fact">
          <dt>Status</dt>
          <dd>{statusInWords(incident)}</dd>
        </div>
        <div className="fact">
          <dt>Where</dt>
          <dd>{placesInWords(incident)}</dd>
        </div>
        {others.length > 0 && (
          <div className="fact">
            <dt>Also</dt>
            <dd>{others.map((place) => `${ROLE_WORDS[place.role]} ${placeInWords(place)}`).join("; ")}</dd>
          </div>
        )}
        <div className="fact">
          <dt>When</dt>
          <dd className="tabular">{timeInWords(incident.time, "UTC")}</dd>
        </div>
        <FigureLines casualties={incident.casualties} figures={incident.figures} />
      </dl>
      <RelationList relations={incident.relations} />
      <h2>{countOf(incident.sources, "independent source")}</h2>
      <SourceList sourceGroups={incident.sourceGroups} reports={incident.reports} />
      {incident.reports.map((report) => (
        <ReportSource key={report.id} report={report} />
      ))}
      <p className="page-more">
        <Link href={`/api/incidents/${encodeURIComponent(incident.id)}`} prefetch={false}>
          This incident as JSON
        </Link>
      </p>
    </PageFrame>
  );
}

const ROLE_WORDS = { location: "in", origin: "from", destination: "to", related: "concerns" } as const;

async function readIncident(id: string) {
  const incident = await (await sharedStore()).incident(decodeURIComponent(id));
  return incident ?? notFound();
}
