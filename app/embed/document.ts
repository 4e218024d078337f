import { discoveryLinks } from "#lib/formats/oembed";
import type { Theme, View } from "#lib/query/view";
import { fontCss, themeCss } from "../_map/palette.ts";
import type { ShownView } from "../_map/saved-context.tsx";
import { ATTRIBUTION } from "../_map/style.ts";
import { directionOf } from "../_texts/languages.ts";
import { type Texts, textsOf } from "../_texts/texts.ts";
import type { EmbedAssets } from "./assets.ts";
import { escaped } from "./markup.ts";

/**
 * The pictures that stand in for the map, in pixels: the first whose frame is at least so wide. It stands beside the list
 * or above it, where its words can be read at about this size.
 */
const PICTURES = [
  { least: 720, width: 560, height: 380 },
  { least: 440, width: 640, height: 360 },
  { least: 0, width: 360, height: 320 },
] as const;

/**
 * Where scripts run the list is out of sight until ours is late, and then stands in for the map. It waits so far away that
 * its picture, which is lazy, is not asked for until then; said in the page, since browsers look before style sheets come.
 */
const PLAIN_CSS =
  ".plain{position:fixed;inset:0;overflow:auto;transform:translateY(20000px);visibility:hidden;animation:plain-late 0s linear 8s forwards}" +
  "@keyframes plain-late{to{transform:none;visibility:visible}}html[data-embed-runs] .plain{display:none}";

/** Address of a picture of the view; a theme in place of the view's own. */
export type PictureHref = (size: { readonly width: number; readonly height: number }, theme: Theme | null) => string;

export interface EmbedPage {
  readonly view: View;
  readonly assets: EmbedAssets;
  /** Address of the full map with the same view. */
  readonly full: string;
  readonly picture: PictureHref;
  /** The whole address of this page. */
  readonly address: URL;
  /** The saved view that is shown; the script reads it from the page. */
  readonly saved?: ShownView | null;
}

/**
 * The page of an embed, up to where its incidents are listed: the browser has its script on the way before the store is
 * asked. What stands below the map's root is the embed of those whose browser runs no script, or in which ours fails.
 */
export function embedHead({ view, assets, full, picture, address, saved = null }: EmbedPage): string {
  const { script, style, preloads } = assets;
  const texts = textsOf(view.language);
  const theme = view.theme === null ? "" : ` data-theme="${escaped(view.theme)}"`;
  const shown = saved === null ? "" : ` data-saved="${escaped(JSON.stringify(saved))}"`;
  const title = view.title || `${texts.name} – ${texts.tagline}`;
  return `<!doctype html>
<html lang="${escaped(texts.language)}" dir="${directionOf(view.language)}"${theme}${shown}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<meta name="robots" content="noindex">
<title>${escaped(title)}</title>
<link rel="icon" href="/icon.svg" type="image/svg+xml">
${[script, ...preloads].map((path) => `<link rel="modulepreload" crossorigin href="${escaped(path)}">`).join("\n")}
<link rel="stylesheet" crossorigin href="${escaped(style)}">
<style>${fontCss()}${themeCss()}#root{display:contents}${PLAIN_CSS}</style>
${discoveryLinks(address.origin, address.href)
  .map(({ type, href }) => `<link rel="alternate" type="${type}" href="${escaped(href)}">`)
  .join("\n")}
<noscript><style>#root{display:none}.plain{transform:none;visibility:visible;animation:none}</style></noscript>
</head>
<body>
<div id="root"><div class="app" data-embed="true" data-list="folded" data-loading="loading"${theme}>
<main class="stage"><div class="notices" role="status"><p class="notice">${escaped(texts.loading)}</p></div></main>
</div></div>
<script type="module" async crossorigin src="${escaped(script)}"></script>
<article class="plain">
<header>
<h1 dir="auto">${escaped(view.title || texts.embedLabel)}</h1>
<a href="${escaped(full)}" target="_blank" rel="noopener">${escaped(texts.openFull)}</a>
</header>
<a class="plain-picture" href="${escaped(full)}" target="_blank" rel="noopener">
${pictureOf(view, picture, texts)}</a>
`;
}

/** A picture for the width of the frame, in the reader's theme where the view names none. */
function pictureOf({ theme }: View, href: PictureHref, texts: Texts): string {
  const sources = PICTURES.flatMap((size) =>
    (theme === null ? (["dark", null] as const) : [null]).map((shown) => {
      const media = [...(shown ? [`(prefers-color-scheme: ${shown})`] : []), `(min-width: ${size.least}px)`];
      const { width, height } = size;
      return `<source media="${media.join(" and ")}" srcset="${escaped(href(size, shown))}" width="${width}" height="${height}">`;
    }),
  );
  const [size] = PICTURES;
  const alt = escaped(texts.embedLabel);
  const img = `<img src="${escaped(href(size, null))}" width="${size.width}" height="${size.height}" alt="${alt}" loading="lazy">`;
  return `<picture>${sources.join("")}${img}</picture>`;
}

/** The rest of the page, after what `plainList` wrote. */
export function embedFoot(view: View): string {
  const texts = textsOf(view.language);
  return `
<footer>${escaped(texts.name)} · ${ATTRIBUTION.replaceAll("<a ", '<a target="_blank" rel="noopener" ')}</footer>
</article>
</body>
</html>
`;
}

/** The page of an embed whose view there is no longer. */
export function missingDocument(texts: Texts): string {
  return `<!doctype html>
<html lang="${escaped(texts.language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(texts.notFound)}</title>
<style>${fontCss()}${themeCss()}body{margin:0;padding:16px;background:var(--surface);color:var(--text);font:13px/1.45 Noto Sans,system-ui,sans-serif}a{color:inherit}</style>
</head>
<body>
<p>${escaped(texts.notFound)}. <a href="/" target="_blank" rel="noopener">${escaped(texts.openFull)}</a></p>
</body>
</html>
`;
}
