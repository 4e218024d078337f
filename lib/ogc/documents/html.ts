import { escapeXml } from "../../formats/xml.ts";
import type { Link } from "../links.ts";

/** HTML that may stand in a page as it is; made by `html` alone. */
export class Markup {
  constructor(readonly text: string) {}
}

/** Markup with values in it: texts are escaped, other markup stays as it is. */
export function html(
  parts: TemplateStringsArray,
  ...values: readonly (string | number | Markup | readonly Markup[])[]
) {
  const written = values.map((value) => {
    if (value instanceof Markup) return value.text;
    if (Array.isArray(value)) return value.map((each: Markup) => each.text).join("\n");
    return escapeXml(String(value));
  });
  return new Markup(parts.map((part, at) => part + (written[at] ?? "")).join(""));
}

/** A whole page of the service. `trail` are the pages above it, the first one first. */
export function servicePage(
  title: string,
  trail: readonly { readonly title: string; readonly href: string }[],
  body: Markup,
): string {
  const above = trail.map((step) => html`<a href="${step.href}">${step.title}</a> /`);
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>
:root { color-scheme: light dark; }
body { font: 16px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 72rem; padding: 0 1rem; }
table { border-collapse: collapse; font-size: 0.9rem; }
th, td { border-bottom: 1px solid color-mix(in srgb, currentColor 20%, transparent); padding: 0.3rem 0.8rem 0.3rem 0; text-align: start; vertical-align: top; }
.wide { overflow-x: auto; }
code { font-size: 0.9em; overflow-wrap: anywhere; }
</style>
</head>
<body>
<nav aria-label="Above this page">${above}</nav>
<main>
<h1>${title}</h1>
${body}
</main>
</body>
</html>
`;
  return page.text;
}

/** Links as a list, without the one to the page itself. */
export function linkList(links: readonly Link[]): Markup {
  const items = links
    .filter(({ rel }) => rel !== "self")
    .map(({ rel, href, type, title }) => html`<li><a href="${href}">${title ?? rel}</a> <code>${type}</code></li>`);
  return html`<ul>${items}</ul>`;
}

/** Rows under headings; a cell is a text or markup. */
export function table(headings: readonly string[], rows: readonly (readonly (string | Markup)[])[]): Markup {
  const head = headings.map((heading) => html`<th scope="col">${heading}</th>`);
  const body = rows.map((cells) => html`<tr>${cells.map((cell) => html`<td dir="auto">${cell}</td>`)}</tr>`);
  return html`<div class="wide"><table><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table></div>`;
}
