import { expect, it } from "vitest";
import { describeInBrowser, incidents, site } from "./page.ts";
import { EDITOR_TOKEN } from "./setup.ts";

/** The content of a page's meta elements by property or name, its canonical address and its linked data. */
async function previewOf(path: string) {
  const html = await (await fetch(site() + path)).text();
  const unescaped = (text: string) => text.replaceAll("&amp;", "&").replaceAll("&quot;", '"');
  const metas = html.matchAll(/<meta (?:property|name)="([^"]+)" content="([^"]*)"/g);
  const [, data = "null"] = /<script type="application\/ld\+json">([^<]*)<\/script>/.exec(html) ?? [];
  const named = Array.from(metas, ([, name = "", content = ""]): [string, string] => [name, unescaped(content)]);
  return {
    metas: Object.fromEntries(named),
    canonical: unescaped(/<link rel="canonical" href="([^"]*)"/.exec(html)?.[1] ?? ""),
    graph: (JSON.parse(data)?.["@graph"] ?? []) as { readonly "@type": string }[],
  };
}

/** Type and size of a picture. */
async function pictureAt(address: string) {
  const response = await fetch(address);
  const bytes = Buffer.from(await response.arrayBuffer());
  return [response.status, response.headers.get("content-type"), bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

describeInBrowser("what other sites show of a page", () => {
  it("is the map as its address asks for it, with a picture of the same view", async () => {
    const query = "type=strike,battle&at=5/48/32&theme=dark&lang=uk&sort=oldest&title=War+%26+talks";
    const { canonical, metas } = await previewOf(`/?${query}`);
    expect(canonical).toBe(`${site()}/`);
    expect(metas).toMatchObject({
      "og:title": "War & talks",
      "og:url": `${site()}/?type=strike,battle&at=5/48/32&sort=oldest&theme=dark&lang=uk&title=War+%26+talks`,
      "og:image": `${site()}/api/picture.png?type=strike,battle&at=5/48/32&theme=dark&lang=uk&title=War+%26+talks`,
      "og:image:width": "1200",
      "og:locale": "uk_UA",
      "twitter:card": "summary_large_image",
    });
    expect(await pictureAt(metas["og:image"] ?? "")).toEqual([200, "image/png", 1200, 630]);
    // What an address says that nobody can read is left out of its picture, as the map leaves it out.
    const slip = await previewOf("/?type=nothing&at=5/48/32");
    expect(slip.metas["og:image"]).toBe(`${site()}/api/picture.png?at=5/48/32`);
  });

  it("is an incident with its map, and linked data that no article can break out of", async () => {
    const all = await incidents();
    const hostile = all.find(({ publishers }) => publishers.some((name) => name.startsWith("Hostile")));
    const reported = all.find(({ status }) => status === "reported");
    for (const { id, title } of [hostile, reported].flatMap((incident) => incident ?? [])) {
      const { canonical, metas, graph } = await previewOf(`/incidents/${id}`);
      expect(canonical).toBe(`${site()}/incidents/${id}`);
      expect(metas["og:image"]).toBe(`${site()}/incidents/${id}/picture.png`);
      expect(metas["og:type"]).toBe("article");
      const types = graph.map((node) => node["@type"]);
      expect(types).toEqual(expect.arrayContaining(["WebPage", "Event", "NewsArticle"]));
      expect(JSON.stringify(graph)).toContain(JSON.stringify(title).slice(1, -1));
      expect(await pictureAt(metas["og:image"] ?? "")).toEqual([200, "image/png", 1200, 630]);
    }
  });

  it("tells content systems how each page is embedded that can be", async () => {
    const headers = { authorization: `Bearer ${EDITOR_TOKEN}` };
    const view = JSON.stringify({ name: "discovered", query: "type=strike", title: "Found" });
    expect((await fetch(`${site()}/api/views`, { method: "POST", headers, body: view })).status).toBe(201);
    const [incident] = await incidents();
    const pages = {
      "/?type=battle": "/embed?type=battle",
      "/embed?type=battle": "/embed?type=battle",
      "/v/discovered?theme=dark": "/embed/discovered?theme=dark",
      "/embed/discovered": "/embed/discovered",
      [`/incidents/${incident?.id}`]: "/embed?incident=",
    };
    for (const [page, src] of Object.entries(pages)) {
      const html = await (await fetch(site() + page)).text();
      const address = (type: string) => {
        const [tag = ""] = html.match(new RegExp(`<link rel="alternate" type="${type}[^>]*>`)) ?? [];
        return /href="([^"]*)"/.exec(tag)?.[1]?.replaceAll("&amp;", "&") ?? "";
      };
      const answered = await (await fetch(address("application/json\\+oembed"))).json();
      expect(answered.html, page).toContain(`src="${site()}${src}`);
      const xml = await fetch(address("text/xml\\+oembed"));
      expect(await xml.text(), page).toContain(`src=&quot;${site()}${src}`);
    }
    await fetch(`${site()}/api/views/discovered`, { method: "DELETE", headers });
  });

  it("leads /v/NAME.png and .svg to pictures, and says where there is no such view", async () => {
    for (const format of ["png", "svg"]) {
      const response = await fetch(`${site()}/v/no-such-view.${format}`);
      expect([response.status, (await response.json()).error]).toEqual([404, "there is no view no-such-view"]);
    }
  });
});
