import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { fontCss, themeCss } from "./_map/palette.ts";
import { directionOf } from "./_texts/languages.ts";
import { requestLanguage } from "./_texts/request-language.ts";
import { textsOf } from "./_texts/texts.ts";
import "./styles/base.css";
import "./styles/direction.css";
import "./styles/controls.css";
import "./styles/map.css";
import "./styles/legend.css";
import "./styles/still.css";
import "./styles/draw.css";
import "./styles/panel.css";
import "./styles/search.css";
import "./styles/card.css";
import "./styles/timeline.css";
import "./styles/phone.css";
import "./styles/forced.css";
import "./styles/print.css";
import "./styles/reading.css";
import "./styles/share.css";

export async function generateMetadata(): Promise<Metadata> {
  const { name, tagline } = textsOf(await requestLanguage());
  return { title: { default: `${name} – ${tagline}`, template: `%s – ${name}` }, description: tagline };
}

export const viewport: Viewport = { width: "device-width", initialScale: 1, viewportFit: "cover" };

/** The page around every page, in the language of the address. */
export default async function Layout({ children }: { children: ReactNode }) {
  const language = await requestLanguage();
  const texts = textsOf(language);
  return (
    <html lang={texts.language} dir={directionOf(language)}>
      <head>
        <style>{fontCss() + themeCss()}</style>
      </head>
      <body>
        {children}
        <noscript>
          <p className="notice">
            {texts.needsScript} <a href="/api/incidents">/api/incidents</a>
          </p>
        </noscript>
      </body>
    </html>
  );
}
