/** What a reader says an error is in. */
export interface Correction {
  readonly id: string;
  readonly title: string;
  /** Permanent address of the incident. */
  readonly url: string;
  /** The whole message, ready to be written on. */
  readonly text: string;
}

const PARTS = /\{(id|title|url|text)\}/g;
const MAILBOX = /^mailto:[\w.!#$'*/=?^`|~-]+@[\w-]+(\.[\w-]+)*$/;

/** Whether errors can be reported there: one mailbox, or a page whose query may hold {id}, {title}, {url} and {text}. */
export function isCorrectionsAddress(address: string): boolean {
  if (address.startsWith("mailto:")) return MAILBOX.test(address) && !/[?#]/.test(address);
  const [base = "", ...query] = address.split("?");
  const plain = query.join("?").replace(PARTS, "");
  if (/[{}\s]/.test(base + plain) || !URL.canParse(address)) return false;
  const { protocol, username, password } = new URL(address);
  return protocol === "https:" && username === "" && password === "";
}

/** The link that reports an error in an incident, with all that it says encoded. Without places for it the query names it. */
export function correctionHref(address: string, correction: Correction): string {
  const { id, title, url, text } = correction;
  if (address.startsWith("mailto:")) {
    return `${address}?subject=${encoded(title)}&body=${encoded(text.replaceAll("\n", "\r\n"))}`;
  }
  const filled = address.replace(PARTS, (_, part: keyof Correction) => encoded(correction[part]));
  if (filled !== address) return filled;
  const asked = new URL(address);
  for (const [name, value] of Object.entries({ incident: id, title, url })) asked.searchParams.set(name, value);
  return asked.href;
}

/** Half a character, as a text that was cut may hold, cannot be encoded. */
function encoded(value: string): string {
  return encodeURIComponent(value.replace(/[\ud800-\udfff]/gu, "\ufffd"));
}
