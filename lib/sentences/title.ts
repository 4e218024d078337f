import { classifyBlocks } from "./classify.ts";
import { dateOf } from "./dates.ts";
import { EMPTY_HEADING } from "./passages.ts";
import { SENTENCE_SETTINGS as S } from "./settings.ts";

/** The title and the ISO date that stand at the top of a text, each null when there is none. */
export function findTitle(text: string): { title: string | null; date: string | null } {
  const top = classifyBlocks(text.slice(0, S.datelineReach), null);
  const body = top.findIndex(({ kind }) => kind === "prose" || kind === "label");
  const title = top
    .slice(0, body < 0 ? top.length : body)
    .find(({ kind, head }) => kind === "heading" && !EMPTY_HEADING.test(head));
  const dated = top.find(({ kind, head }) => kind === "date" && dateOf(head) !== null);
  return { title: title?.head ?? null, date: dated ? dateOf(dated.head) : null };
}
