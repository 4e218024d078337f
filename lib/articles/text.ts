import type { Article } from "../model.ts";
import { findTitle } from "../sentences/title.ts";
import { type ArticleDraft, buildArticle } from "./article.ts";

/** A plain-text article: the text as it is; title and date from its top, publisher from the end of the title ("... – Sky News"). */
export function readText(source: string, text: string, url?: string): Article {
  return buildArticle(source, describe({ text, url }));
}

/** Fills what a source does not state from the text itself: title, the publisher that the title ends in, date. */
export function describe(draft: ArticleDraft): ArticleDraft {
  const found = findTitle(draft.text);
  const { title, publisher } = splitTitle(draft.title ?? found.title);
  return {
    ...draft,
    title,
    publisher: draft.publisher ?? publisher,
    publishedAt: draft.publishedAt ?? found.date,
  };
}

/** Words that the name of a news outlet holds; a dash before any other name may belong to the headline. */
const OUTLET =
  /\b(?:News|Times|Post|Herald|Tribune|Journal|Gazette|Chronicle|Telegraph|Guardian|Independent|Mirror|Observer|Standard|Star|Sun|Mail|Express|Press|Radio|TV|Television|Today|Daily|Weekly|Magazine|Review|Monitor|Agency|BBC|CNN|CBS|NBC|ABC|NPR|PBS|DW|AP|AFP|Reuters|Bloomberg|Politico|Axios|Euronews|France 24|Al Jazeera|Sky|RFE\/RL|VOA|TASS|Interfax|Ukrinform|Pravda|Independent|Wikinews)\b/;
const SUFFIX = /^(.{12,}?)\s+(?:([–—-])|[|•·»])\s+(\p{Lu}[\p{L}\p{N}.&'’/ ]{1,40})$/u;

/** A title apart from the name of the site behind it: "Headline | BBC News", "Headline – Sky News". */
export function splitTitle(title: string | null | undefined): { title: string | null; publisher: string | null } {
  const whole = title?.replace(/\s+/g, " ").trim() ?? "";
  const match = SUFFIX.exec(whole.slice(0, 500));
  const [, headline, dash, name] = match ?? [];
  const isOutlet = name !== undefined && name.split(" ").length <= 5 && (!dash || OUTLET.test(name));
  if (headline && isOutlet) return { title: headline, publisher: name };
  return { title: whole === "" ? null : whole, publisher: null };
}
