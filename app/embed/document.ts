import { type View, viewHref } from "#lib/query/view";
import { fontCss, themeCss } from "../_map/palette.ts";
import { directionOf } from "../_texts/languages.ts";
import { textsOf } from "../_texts/texts.ts";
import type { EmbedAssets } from "./assets.ts";

/** The page of an embed: what it shows before its script runs, and without it the way to the full map with the same view. */
export function embedDocument(view: View, { script, style, preloads }: EmbedAssets): string {
  const texts = textsOf(view.language);
  const theme = view.theme === null ? "" : ` data-theme="${escaped(view.theme)}"`;
  const full = viewHref("/", { ...view, parts: ["slider"], title: "" });
  return `<!doctype html>
<html lang="${escaped(texts.language)}" dir="${directionOf(view.language)}"${theme}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<meta name="robots" content="noindex">
<title>${escaped(`${texts.name} – ${texts.tagline}`)}</title>
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<script type="module" crossorigin src="${escaped(script)}"></script>
${preloads.map((address) => `<link rel="modulepreload" crossorigin href="${escaped(address)}">`).join("\n")}
<link rel="stylesheet" href="${escaped(style)}">
<style>${fontCss()}${themeCss()}#root{display:contents}</style>
<noscript><style>#root{display:none}</style></noscript>
</head>
<body>
<div id="root"><div class="app" data-embed="true" data-list="folded" data-loading="loading"${theme}>
<main class="stage"><div class="notices" role="status"><p class="notice">${escaped(texts.loading)}</p></div></main>
</div></div>
<noscript><p class="notice">${escaped(texts.needsScript)} <a href="/api/incidents">/api/incidents</a> ·
<a href="${escaped(full)}" target="_blank" rel="noopener">${escaped(texts.openFull)}</a></p></noscript>
</body>
</html>
`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** A text as it may stand in markup, in the value of an attribute too. */
function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? "");
}
