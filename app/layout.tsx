import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { fontCss, themeCss } from "./_map/palette.ts";
import { TEXTS } from "./_map/texts.ts";
import "./styles/base.css";
import "./styles/controls.css";
import "./styles/map.css";
import "./styles/panel.css";
import "./styles/search.css";
import "./styles/card.css";
import "./styles/timeline.css";
import "./styles/phone.css";
import "./styles/reading.css";

export const metadata: Metadata = {
  title: { default: `${TEXTS.name} – ${TEXTS.tagline}`, template: `%s – ${TEXTS.name}` },
  description: TEXTS.tagline,
};

export const viewport: Viewport = { width: "device-width", initialScale: 1, viewportFit: "cover" };

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <head>
        <style>{fontCss() + themeCss()}</style>
      </head>
      <body>
        {children}
        <noscript>
          <p className="notice">
            The map needs JavaScript. The same incidents as GeoJSON: <a href="/api/incidents">/api/incidents</a>
          </p>
        </noscript>
      </body>
    </html>
  );
}
