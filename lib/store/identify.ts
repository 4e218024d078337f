import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Article } from "../model.ts";

/** SHA-256 of all that an article says, in hexadecimal. */
export function contentHash({ title, url, publisher, publishedAt, language, text }: Article): string {
  return hash(JSON.stringify([title, url, publisher, publishedAt, language, text]));
}

export function versionId(articleId: string, contentHash: string): string {
  return `ver_${hash(`${articleId}\0${contentHash}`).slice(0, 16)}`;
}

/** The id of the incident that a report begins; `attempt` tells further ones apart where the first is taken. */
export function incidentId(reportId: string, attempt = 0): string {
  return `inc_${hash(attempt === 0 ? reportId : `${reportId}\0${attempt}`).slice(0, 16)}`;
}

const hash = (text: string) => bytesToHex(sha256(utf8ToBytes(text)));
