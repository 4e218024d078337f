import type { Metadata } from "next";
import { headers } from "next/headers";
import { difference } from "#lib/query/saved-view";
import { DEFAULT_VIEW, formatView, hrefOf, type View } from "#lib/query/view";
import { spokenTo } from "./_texts/languages.ts";
import { textsOf } from "./_texts/texts.ts";
import { originAsked } from "./api/origin.ts";

/** Size of a preview: what networks and messengers show large. */
export const PREVIEW = { width: 1200, height: 630 } as const;

/** Codes by which Open Graph names the languages of the interface. */
const LOCALES = { en: "en_GB", uk: "uk_UA" } as const;

interface Previewed {
  /** Title and one or two sentences; "" for those of the site. */
  readonly title: string;
  readonly description: string;
  readonly language: string | null;
  /** Paths with their queries: the page that stands for this one, this one as it is shared, its picture. */
  readonly canonical: string;
  readonly shared: string;
  readonly picture: string;
  readonly kind?: "website" | "article";
}

/** What other sites show of a page: title, words and a large picture, all with absolute addresses. */
export async function previewOf(page: Previewed): Promise<Metadata> {
  const { name, tagline } = textsOf(page.language);
  const site = originAsked(await headers());
  const absolute = (path: string) => new URL(path, site).href;
  const title = page.title || `${name} – ${tagline}`;
  const description = page.description || tagline;
  const image = {
    url: absolute(page.picture),
    ...PREVIEW,
    alt: [title, page.description].filter((part) => part !== "").join(". "),
    type: "image/png",
  };
  return {
    ...(page.title && { title: page.title }),
    description,
    alternates: { canonical: absolute(page.canonical) },
    openGraph: {
      type: page.kind ?? "website",
      siteName: name,
      title,
      description,
      url: absolute(page.shared),
      locale: LOCALES[spokenTo(page.language)],
      images: [image],
    },
    twitter: { card: "summary_large_image", title, description, images: [{ url: image.url, alt: image.alt }] },
  };
}

/**
 * The preview of a view at a path: `/`, or that of a saved view with the parameters that it has by itself. The map stands
 * for all its views in searches; shared is each as it is.
 */
export async function viewPreview(path: string, view: View, base: URLSearchParams | null = null): Promise<Metadata> {
  const said = (part: View) => (base ? difference(base, part) : formatView(part));
  // A picture has no list to sort, and no parts to show.
  const seen = { ...view, sort: DEFAULT_VIEW.sort, parts: DEFAULT_VIEW.parts };
  return previewOf({
    title: view.title,
    description: view.caption,
    language: view.language,
    canonical: path,
    shared: hrefOf(path, said(view)),
    picture: hrefOf(path === "/" ? "/api/picture.png" : `${path}.png`, said(seen)),
  });
}
