import type { Metadata } from "next";
import { headers } from "next/headers";
import type { ReactNode } from "react";
import { frameOf, oembedOf } from "#lib/formats/oembed";
import { sharedStore } from "#lib/store/shared";
import { PageFrame } from "../../_reading/page-frame.tsx";
import { EMBED_DEMO as WORDS } from "../../_texts/embed-demo.ts";
import { originAsked } from "../../api/origin";
import { Snippet } from "./snippet.tsx";
import { TryIt } from "./try-it.tsx";
import "../../styles/demo.css";

export const dynamic = "force-dynamic";

/** The view that the page shows in each way. */
const QUERY = "type=strike,battle";
const HEIGHT = 440;
const SECTIONS = ["frame", "element", "oembed", "plain", "views", "picture"] as const;

export const metadata: Metadata = { title: WORDS.title, description: WORDS.lead };

/** Each way to put a map into a page, at work, and what it can be told. */
export default async function EmbedDemoPage() {
  const site = await siteOf();
  const views = (await (await sharedStore()).listViews()).filter(({ hosts }) => hosts === null);
  const shown = (["live", "frozen"] as const).flatMap((mode) => views.find((view) => view.mode === mode) ?? []);
  const frame = (src: string) => frameOf({ src, title: WORDS.frameTitle, width: "100%", height: HEIGHT });
  const address = `${site}/?${QUERY}`;
  const question = `${site}/api/oembed?url=${encodeURIComponent(address)}&maxwidth=640&format=json`;
  const answered = oembedOf(
    {
      src: `${site}/embed?${QUERY}`,
      site,
      title: WORDS.frameTitle,
      provider: "Dateline",
      picture: ({ width, height }) => `${site}/api/picture.png?${QUERY}&width=${width}&height=${height}`,
    },
    { width: 640, height: null },
  );
  const picture = `${site}/api/picture.svg?${QUERY}&width=960&height=540`;
  return (
    <PageFrame back="/" language={null}>
      <div className="demo">
        <h1>{WORDS.title}</h1>
        <p className="demo-lead">{WORDS.lead}</p>
        <nav aria-label={WORDS.contents}>
          <ul>
            {SECTIONS.map((name) => (
              <li key={name}>
                <a href={`#${name}`}>{WORDS[name].title}</a>
              </li>
            ))}
            <li>
              <a href="#reference">{WORDS.reference}</a>
            </li>
          </ul>
        </nav>

        <Section name="frame">
          <iframe
            src={`/embed?${QUERY}`}
            title={WORDS.frameTitle}
            width="100%"
            height={HEIGHT}
            loading="lazy"
            allowFullScreen
          />
          <Snippet text={frame(`${site}/embed?${QUERY}`)} />
        </Section>

        <Section name="element">
          <TryIt site={site} />
        </Section>

        <Section name="oembed">
          <h3>{WORDS.oembed.asked}</h3>
          <Snippet text={question} />
          <h3>{WORDS.oembed.answered}</h3>
          <Snippet text={JSON.stringify(answered, null, 2)} />
        </Section>

        <Section name="plain">
          <iframe
            sandbox="allow-popups"
            src={`/embed?${QUERY}`}
            title={WORDS.frameTitle}
            width="100%"
            height={HEIGHT}
            loading="lazy"
          />
          <Snippet text={frame(`${site}/embed?${QUERY}`).replace("<iframe ", '<iframe sandbox="allow-popups" ')} />
        </Section>

        <Section name="views">
          <Snippet
            text={`dateline view save this-week "${QUERY}&last=7d" --title "${WORDS.views.week}"\ndateline view save march "${QUERY}&from=2025-03-01&to=2025-03-31" --title "${WORDS.views.march}"\ndateline view freeze march`}
          />
          <Snippet text={frame(`${site}/embed/march`)} />
          {shown.length === 0 && <p className="quiet">{WORDS.views.none}</p>}
          {shown.map(({ name, mode, title }) => (
            <figure key={name}>
              <iframe
                src={`/embed/${name}`}
                title={title || WORDS.frameTitle}
                width="100%"
                height={HEIGHT}
                loading="lazy"
                allowFullScreen
              />
              <figcaption>
                <a href={`/v/${name}`}>{title || name}</a>
                <span className="quiet">
                  {" · "}
                  {WORDS.views[mode]}
                </span>
              </figcaption>
            </figure>
          ))}
        </Section>

        <Section name="picture">
          {/* biome-ignore lint/performance/noImgElement: what is shown is the snippet's own picture */}
          <img src={picture.slice(site.length)} alt={WORDS.picture.alt} width={960} height={540} loading="lazy" />
          <Snippet
            text={`<img src="${picture.replaceAll("&", "&amp;")}" alt="${WORDS.picture.alt}" width="960" height="540">`}
          />
        </Section>

        <h2 id="reference">{WORDS.reference}</h2>
        {WORDS.tables.map(({ id, title, text, rows }) => (
          <section key={id} id={id}>
            <h3>{title}</h3>
            <p>{text}</p>
            <div className="demo-table">
              <table>
                <thead>
                  <tr>
                    <th scope="col">{WORDS.columns.name}</th>
                    <th scope="col">{WORDS.columns.meaning}</th>
                  </tr>
                </thead>
                <tbody>
                  {rows.map(([name, meaning]) => (
                    <tr key={name}>
                      <th scope="row">
                        <code>{name.replace("HOST", new URL(site).host)}</code>
                      </th>
                      <td>{meaning}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          </section>
        ))}
        <section id="types">
          <h3>{WORDS.types}</h3>
          <p>
            {WORDS.typesText} <a href="/incident-map.d.ts">{"incident-map.d.ts"}</a>
          </p>
        </section>
      </div>
    </PageFrame>
  );
}

function Section({ name, children }: { name: (typeof SECTIONS)[number]; children: ReactNode }) {
  return (
    <section id={name}>
      <h2>{WORDS[name].title}</h2>
      <p>{WORDS[name].text}</p>
      {children}
    </section>
  );
}

/** The address of this site as the reader wrote it. */
async function siteOf(): Promise<string> {
  return originAsked(await headers());
}
