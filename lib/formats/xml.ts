const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;" };

/** Text as it stands between tags or in an attribute. */
export function escapeXml(text: string): string {
  return plainText(text).replace(/[&<>"']/g, (mark) => ENTITIES[mark] ?? "");
}

/** Text without the characters that XML 1.0 has no way to write. */
export function plainText(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that XML cannot hold
  return text.toWellFormed().replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, "");
}
