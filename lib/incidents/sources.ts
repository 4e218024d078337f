import type { ArticleRef } from "../model.ts";
import { type Fingerprint, isCopy } from "./fingerprint.ts";
import { agencyNamed, ownerOf } from "./publishers.ts";

/** What tells copies of a text: kept with each article, so that no text is read again to compare it. */
export interface Provenance {
  readonly fingerprint: Fingerprint | null;
  /** News agency whose byline the text bears. */
  readonly agency: string | null;
}

/** Why articles count as one source: one text, an agency's texts, or one owner of their publishers. */
export type SourceReason = { readonly kind: "copies" } | { readonly kind: "agency" | "owner"; readonly name: string };

/** Articles that count as one source, and why. */
export interface SourceGroup {
  /** Agency, owner or publisher; "unnamed source" where nobody signs. */
  readonly name: string;
  readonly articleIds: readonly string[];
  /** Why several publishers count once, or null where it is one publisher. */
  readonly why: string | null;
  /** The same for other languages to say; none where it is one publisher. */
  readonly reasons: readonly SourceReason[];
}

/**
 * Groups articles into independent sources. A text with an agency's byline, or whose words are a copy of another's,
 * adds none; publishers of one owner are one. Articles come oldest first: the first of the copies is taken for the
 * source, unless one of them is an agency's.
 */
export function sourceGroups(
  articles: readonly ArticleRef[],
  provenances: ReadonlyMap<string, Provenance> = new Map(),
): SourceGroup[] {
  const groups = new Map<string, { name: string; articles: ArticleRef[]; reasons: Map<string, SourceReason> }>();
  const keys = new Map<string, string>();
  // Agencies before those who print them.
  const ordered = [...articles].sort((one, other) => Number(isSigned(other)) - Number(isSigned(one)));
  for (const [index, article] of ordered.entries()) {
    const agency = provenances.get(article.id)?.agency ?? (article.publisher ? agencyNamed(article.publisher) : null);
    const copied = ordered
      .slice(0, index)
      .find(({ id }) => isCopy(provenances.get(id)?.fingerprint, provenances.get(article.id)?.fingerprint));
    const name = agency ?? (article.publisher ? ownerOf(article.publisher) : "unnamed source");
    // Unsigned texts are strangers to each other.
    const own = agency || article.publisher ? name : `${name} ${article.id}`;
    const key = (copied && keys.get(copied.id)) ?? own;
    keys.set(article.id, key);
    const group = groups.get(key) ?? { name, articles: [], reasons: new Map<string, SourceReason>() };
    group.articles.push(article);
    if (copied) group.reasons.set("copies of one text", { kind: "copies" });
    else if (agency && agency !== article.publisher)
      group.reasons.set(`texts of ${agency}`, { kind: "agency", name: agency });
    else if (name !== article.publisher && article.publisher)
      group.reasons.set(`published by ${name}`, { kind: "owner", name });
    groups.set(key, group);
  }
  return [...groups.values()].map(({ name, articles: members, reasons }) => {
    const isShared = new Set(members.map(({ publisher }) => publisher)).size > 1;
    return {
      name,
      articleIds: members.map(({ id }) => id),
      why: isShared ? [...reasons.keys()].join(", ") || null : null,
      reasons: isShared ? [...reasons.values()] : [],
    };
  });

  function isSigned({ id, publisher }: ArticleRef): boolean {
    return Boolean((publisher && agencyNamed(publisher)) || provenances.get(id)?.agency);
  }
}
