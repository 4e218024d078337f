import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { sharedStore } from "#lib/store/shared";
import type { SearchParameters } from "../../_map/query-of.ts";
import { TypeIcon } from "../../_map/type-icon.tsx";
import { dateInWords, placesInWords } from "../../_map/words.ts";
import { ExternalLink } from "../../_reading/external-link.tsx";
import { MarkedText, type PlaceSpan, quoteSpans } from "../../_reading/marked-text.tsx";
import { PageFrame } from "../../_reading/page-frame.tsx";
import { inLanguage } from "../../_texts/in-language.ts";
import { requestLanguage } from "../../_texts/request-language.ts";
import { textsOf } from "../../_texts/texts.ts";

interface Props {
  readonly params: Promise<{ id: string }>;
  readonly searchParams: Promise<SearchParameters>;
}

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { article } = await readArticle((await params).id);
  return { title: article.title ?? textsOf(await requestLanguage()).article, robots: { index: false } };
}

/** One article: its text as it is, with the places and the quotes that were read in it marked. */
export default async function ArticlePage({ params, searchParams }: Props) {
  const { article, reports, toponyms, unread } = await readArticle((await params).id);
  const { report } = await searchParams;
  const language = await requestLanguage();
  const texts = textsOf(language);
  const chosen = reports.find(({ id }) => id === report) ?? null;
  const places = toponyms.map((toponym): PlaceSpan => ({ ...spanOf(toponym), kind: "place", toponym }));
  return (
    <PageFrame back={chosen ? `/?incident=${encodeURIComponent(chosen.incidentId)}` : "/"} language={language}>
      <p className="page-kind quiet">
        {article.publisher ?? texts.unnamedSource}
        {article.publishedAt && `, ${dateInWords(article.publishedAt, texts)}`}
      </p>
      <h1 dir="auto">{article.title ?? texts.untitled}</h1>
      <p className="source-links">
        {article.url && <ExternalLink href={article.url}>{texts.original}</ExternalLink>}
        <span className="quiet">
          {texts.reportsCount(reports.length)}, {texts.placeNamesCount(toponyms.length)}
        </span>
      </p>
      {unread && (
        <p className="notice">
          {toponyms.length + reports.length > 0 ? texts.readInPart : texts.unread}: <bdi lang="en">{unread}</bdi>
        </p>
      )}
      {reports.length > 0 && (
        <nav className="article-reports" aria-label={texts.reportsOf}>
          <ul>
            {reports.map((each) => (
              <li key={each.id} aria-current={each.id === chosen?.id || undefined}>
                <TypeIcon type={each.type} status={each.status} />
                <a href={inLanguage(`?report=${encodeURIComponent(each.id)}#at-${each.evidence[0].start}`, language)}>
                  <bdi>{each.title}</bdi>
                </a>
                <span className="quiet">{placesInWords(each, texts)}</span>
                <Link href={inLanguage(`/incidents/${encodeURIComponent(each.incidentId)}`, language)} prefetch={false}>
                  {texts.incident}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <article className="article-text" lang={article.language ?? undefined} dir="auto">
        <MarkedText
          text={article.text}
          spans={[...quoteSpans(reports), ...places]}
          reportId={chosen?.id ?? null}
          hasAnchors
          texts={texts}
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
