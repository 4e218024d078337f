import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { sharedStore } from "#lib/store/shared";
import type { SearchParameters } from "../../_map/query-of.ts";
import { countOf, TEXTS } from "../../_map/texts.ts";
import { TypeIcon } from "../../_map/type-icon.tsx";
import { dateInWords, placesInWords } from "../../_map/words.ts";
import { ExternalLink } from "../../_reading/external-link.tsx";
import { MarkedText, type PlaceSpan, quoteSpans } from "../../_reading/marked-text.tsx";
import { PageFrame } from "../../_reading/page-frame.tsx";

interface Props {
  readonly params: Promise<{ id: string }>;
  readonly searchParams: Promise<SearchParameters>;
}

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { article } = await readArticle((await params).id);
  return { title: article.title ?? "Article", robots: { index: false } };
}

/** One article: its text as it is, with the places and the quotes that were read in it marked. */
export default async function ArticlePage({ params, searchParams }: Props) {
  const { article, reports, toponyms, unread } = await readArticle((await params).id);
  const { report } = await searchParams;
  const chosen = reports.find(({ id }) => id === report) ?? null;
  const places = toponyms.map((toponym): PlaceSpan => ({ ...spanOf(toponym), kind: "place", toponym }));
  return (
    <PageFrame back={chosen ? `/?incident=${encodeURIComponent(chosen.incidentId)}` : "/"}>
      <p className="page-kind quiet">
        {article.publisher ?? "Unnamed source"}
        {article.publishedAt && `, ${dateInWords(article.publishedAt)}`}
      </p>
      <h1>{article.title ?? "Untitled article"}</h1>
      <p className="source-links">
        {article.url && <ExternalLink href={article.url}>{TEXTS.original}</ExternalLink>}
        <span className="quiet">
          {countOf(reports.length, "report")}, {countOf(toponyms.length, "name of a place", "names of places")}
        </span>
      </p>
      {unread && (
        <p className="notice">
          {toponyms.length + reports.length > 0 ? "Read in part" : "Nothing was read in this article"}: {unread}
        </p>
      )}
      {reports.length > 0 && (
        <nav className="article-reports" aria-label="Reports in this article">
          <ul>
            {reports.map((each) => (
              <li key={each.id} aria-current={each.id === chosen?.id || undefined}>
                <TypeIcon type={each.type} status={each.status} />
                <a href={`?report=${encodeURIComponent(each.id)}#at-${each.evidence[0].start}`}>{each.title}</a>
                <span className="quiet">{placesInWords(each)}</span>
                <Link href={`/incidents/${encodeURIComponent(each.incidentId)}`} prefetch={false}>
                  incident
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <article className="article-text" lang={article.language ?? undefined}>
        <MarkedText
          text={article.text}
          spans={[...quoteSpans(reports), ...places]}
          reportId={chosen?.id ?? null}
          hasAnchors
        />
      </article>
    </PageFrame>
  );
}

function spanOf({ start, end }: { start: number; end: number }) {
  return { start, end };
}

async function readArticle(id: string) {
  const article = await (await sharedStore()).article(decodeURIComponent(id));
  return article ?? notFound();
}
