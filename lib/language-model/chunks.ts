import type { Passage } from "../model.ts";
import { LANGUAGE_MODEL as S } from "./settings.ts";

/** Passages that are asked about in one question, by their index. */
export type Chunk = readonly number[];

/**
 * Groups passages, in the order of the text, into questions of limited length. A passage is never cut: the step that
 * made it keeps it within the limit. `left` counts the passages beyond the greatest number of questions.
 */
export function chunkPassages(passages: readonly Passage[]): { readonly chunks: Chunk[]; readonly left: number } {
  const chunks: number[][] = [];
  let size = Number.POSITIVE_INFINITY;
  for (const [index, { start, end }] of passages.entries()) {
    size += end - start;
    const current = chunks.at(-1);
    if (current && size <= S.maxChunk) current.push(index);
    else {
      chunks.push([index]);
      size = end - start;
    }
  }
  const left = chunks.slice(S.maxChunks).flat().length;
  return { chunks: chunks.slice(0, S.maxChunks), left };
}
