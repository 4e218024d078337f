import { CASUALTY_KINDS, type CasualtyKind, type CountRange, type SourcedReport } from "../model.ts";

/** One figure with who says it. */
export interface SourceFigure extends CountRange {
  readonly reportId: string;
  readonly articleId: string;
  readonly publisher: string | null;
  readonly publishedAt: string | null;
  /** A later text withdraws it: it is shown and not counted. */
  readonly isRetracted: boolean;
}
export type SourceFigures = { readonly [K in CasualtyKind]?: readonly SourceFigure[] };

/** Who says which figure, oldest first, of reports that are settled already; kinds of which nobody gives one are left out. */
export function figuresOf(settled: readonly SourcedReport[]): SourceFigures {
  const figures: { -readonly [K in CasualtyKind]?: readonly SourceFigure[] } = {};
  for (const kind of CASUALTY_KINDS) {
    const told = settled.flatMap((report): SourceFigure[] => {
      const count = report.casualties[kind];
      if (!count) return [];
      const { id: articleId, publisher, publishedAt } = report.article;
      const isRetracted = report.status === "retracted";
      return [
        { low: count.low, high: count.high, reportId: report.id, articleId, publisher, publishedAt, isRetracted },
      ];
    });
    if (told.length > 0) figures[kind] = told;
  }
  return figures;
}
