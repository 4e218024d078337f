import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";
import type { AnswerReport } from "#lib/language-model/schema";
import type { LanguageModelSettings } from "#lib/language-model/settings";

/** A question as it arrived. */
export interface Asked {
  readonly url: string;
  readonly authorization: string | undefined;
  readonly body: {
    readonly model: string;
    readonly messages: readonly { readonly role: string; readonly content: string }[];
    readonly response_format: { readonly type: string; readonly json_schema?: { readonly strict: boolean } };
  };
}

export type Responder = (response: ServerResponse, asked: Asked, request: IncomingMessage) => void;

/**
 * A real server on this machine that speaks chat completions. Each question is answered by the next responder, the last
 * one over again. Stopped when the test is finished.
 */
export async function startModel(...responders: Responder[]) {
  const asked: Asked[] = [];
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const piece of request) body += piece;
    const question = {
      url: request.url ?? "",
      authorization: request.headers.authorization,
      body: JSON.parse(body),
    };
    asked.push(question);
    (responders[asked.length - 1] ?? responders.at(-1))?.(response, question, request);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
  const settings: LanguageModelSettings = { url, key: "sk-secret-1", model: "tiny", timeoutMs: 5_000, backoffMs: 10 };
  return { asked, settings };
}

/** Answers with these words, as a model does. */
export const saying =
  (content: string | null, choice: Record<string, unknown> = {}, message: Record<string, unknown> = {}): Responder =>
  (response) => {
    const choices = [
      { index: 0, message: { role: "assistant", content, ...message }, finish_reason: "stop", ...choice },
    ];
    response
      .setHeader("content-type", "application/json")
      .end(JSON.stringify({ id: "1", object: "chat.completion", created: 1, model: "tiny", choices }));
  };

/** Answers with reports. */
export const telling = (...reports: readonly unknown[]): Responder => saying(JSON.stringify({ reports }));

/** Fails with a status and the words of an error. */
export const failing =
  (status: number, message = "it is broken", headers: Record<string, string> = {}): Responder =>
  (response) => {
    response
      .writeHead(status, { "content-type": "application/json", ...headers })
      .end(JSON.stringify({ error: { message } }));
  };

/** A report of an answer with nothing but its words. */
export const told = (fields: Partial<AnswerReport> & Pick<AnswerReport, "what">): AnswerReport => ({
  passage: 0,
  type: "strike",
  subtype: "drone",
  status: { code: "reported", quote: null },
  claimedBy: null,
  when: null,
  places: [],
  casualties: [],
  ...fields,
});
