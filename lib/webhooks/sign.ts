import { createHmac, randomBytes } from "node:crypto";

const PREFIX = "whsec_";

/** A new secret, to be given to whoever gets the messages, once. */
export function newSecret(): string {
  return `${PREFIX}${randomBytes(24).toString("base64")}`;
}

/**
 * Headers by which a receiver knows that a message is ours, is whole and is not sent again by somebody else, as Standard
 * Webhooks has them: HMAC-SHA256 over `id.timestamp.body`.
 */
export function signatureHeaders(secret: string, id: string, body: string, at: Date): Record<string, string> {
  const timestamp = String(Math.floor(at.getTime() / 1000));
  const key = Buffer.from(secret.slice(PREFIX.length), "base64");
  const signature = createHmac("sha256", key).update(`${id}.${timestamp}.${body}`).digest("base64");
  return { "webhook-id": id, "webhook-timestamp": timestamp, "webhook-signature": `v1,${signature}` };
}
