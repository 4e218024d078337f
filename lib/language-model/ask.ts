import { setTimeout as wait } from "node:timers/promises";
import { createOpenAICompatible } from "@ai-sdk/openai-compatible";
import { messageOf } from "../errors.ts";
import { isServiceAddress } from "./address.ts";
import type { Question } from "./prompt.ts";
import { ANSWER_SCHEMA } from "./schema.ts";
import { type LanguageModelSettings, LANGUAGE_MODEL as S } from "./settings.ts";

/**
 * Asks the endpoint one question and gives the text of its answer. Asks again, at most twice and after a pause, where it
 * is busy (429) or broken (5xx). Throws an Error whose sentence says what went wrong; the key is never part of it.
 */
export async function askModel(question: Question, settings: LanguageModelSettings): Promise<string> {
  if (!isServiceAddress(settings.url)) throw new Error("has an address that is neither https nor on this machine");
  for (let attempt = 0; ; attempt++) {
    try {
      return await askOnce(question, settings);
    } catch (thrown) {
      const { status, headers } = failureOf(thrown);
      const mayPass = status === 429 || (status !== undefined && status >= 500);
      if (!mayPass || attempt >= S.retries) throw new Error(reasonOf(thrown, settings));
      await wait(pauseMs(attempt, headers?.["retry-after"], settings));
    }
  }
}

async function askOnce({ system, text }: Question, { url, key, model, timeoutMs }: LanguageModelSettings) {
  const provider = createOpenAICompatible({
    name: "endpoint",
    baseURL: url,
    supportsStructuredOutputs: true,
    fetch: fetchLimited,
    ...(key === null ? {} : { apiKey: key }),
  });
  const { content, finishReason } = await provider.chatModel(model).doGenerate({
    prompt: [
      { role: "system", content: system },
      { role: "user", content: [{ type: "text", text }] },
    ],
    responseFormat: { type: "json", name: "reports", schema: ANSWER_SCHEMA as object },
    abortSignal: AbortSignal.timeout(timeoutMs),
  });
  if (finishReason.unified === "content-filter") throw new Error("refuses to answer");
  if (finishReason.unified === "length") throw new Error("breaks its answer off");
  const answer = content.map((part) => (part.type === "text" ? part.text : "")).join("");
  if (answer.trim() === "") throw new Error("gives an empty answer");
  return answer;
}

/** No redirects, which would carry text and key to an address that nobody chose, and a body of limited length. */
const fetchLimited: typeof fetch = async (input, init) => {
  const response = await fetch(input, { ...init, redirect: "error" });
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > S.maxAnswerBytes) throw new Error(`answers with more than ${S.maxAnswerBytes} bytes`);
    chunks.push(chunk);
  }
  const { status, statusText, headers } = response;
  return new Response(size === 0 ? null : Buffer.concat(chunks), { status, statusText, headers });
};

/** What the library keeps of a failed call. */
function failureOf(thrown: unknown): { status?: number; headers?: Record<string, string> } {
  const { statusCode, responseHeaders } = thrown as { statusCode?: number; responseHeaders?: Record<string, string> };
  return { ...(statusCode ? { status: statusCode } : {}), ...(responseHeaders ? { headers: responseHeaders } : {}) };
}

function pauseMs(attempt: number, retryAfter: string | undefined, { backoffMs = S.backoffMs }: LanguageModelSettings) {
  const asked = Number(retryAfter) * 1000;
  return Math.min(S.maxWaitMs, asked > 0 ? asked : backoffMs * 2 ** attempt);
}

/** One line that says why; a server may echo the key, or send what a terminal would obey. */
function reasonOf(thrown: unknown, { key, timeoutMs }: LanguageModelSettings): string {
  if (thrown instanceof Error && thrown.name === "TimeoutError") return `gives no answer within ${timeoutMs / 1000} s`;
  const { status } = failureOf(thrown);
  const isError = status !== undefined && status >= 400;
  const said = innermost(thrown).replaceAll(key || "\0", "…");
  const line = said.replace(/[\p{Cc}\s]+/gu, " ").slice(0, 160);
  return isError ? `answers with status ${status} (${line})` : line;
}

const innermost = (thrown: unknown): string =>
  thrown instanceof Error && thrown.cause instanceof Error ? innermost(thrown.cause) : messageOf(thrown);
