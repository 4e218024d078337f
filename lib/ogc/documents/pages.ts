import type { Collection } from "../collections.ts";
import type { Link } from "../links.ts";
import type { Property } from "../properties.ts";
import { html, linkList, type Markup, servicePage, table } from "./html.ts";
import type { landingPage } from "./landing.ts";
import type { openApiDocument } from "./openapi.ts";

/** Steps from the first page of the service to a page of a collection. */
function trailTo(service: string, collection: Collection | null, isBelow: boolean) {
  return [
    { title: "Service", href: `${service}?f=html` },
    ...(collection || isBelow ? [{ title: "Collections", href: `${service}/collections?f=html` }] : []),
    ...(collection && isBelow
      ? [{ title: collection.title, href: `${service}/collections/${collection.name}?f=html` }]
      : []),
  ];
}

export function landingHtml({ title, description, links }: ReturnType<typeof landingPage>): string {
  return servicePage(title, [], html`<p>${description}</p>${linkList(links)}`);
}

export function conformanceHtml(service: string, classes: readonly string[]): string {
  const items = classes.map((each) => html`<li><code>${each}</code></li>`);
  return servicePage("What this service conforms to", trailTo(service, null, false), html`<ul>${items}</ul>`);
}

export function collectionsHtml(service: string, collections: readonly Collection[], links: readonly Link[]): string {
  const items = collections.map(
    ({ name, title, description }) =>
      html`<h2><a href="${service}/collections/${name}?f=html">${title}</a></h2><p>${description}</p>`,
  );
  return servicePage("Collections", trailTo(service, null, false), html`${items}${linkList(links)}`);
}

export function collectionHtml(service: string, collection: Collection, links: readonly Link[]): string {
  const body = html`<p>${collection.description}</p>${linkList(links)}
<h2>Properties</h2>${propertyTable(collection.properties)}`;
  return servicePage(collection.title, trailTo(service, collection, false), body);
}

export function schemaHtml(service: string, collection: Collection, title: string, properties: readonly Property[]) {
  return servicePage(title, trailTo(service, collection, true), propertyTable(properties));
}

function propertyTable(properties: readonly Property[]): Markup {
  const rows = properties.map(({ name, type, description, values, isQueryable }) => [
    html`<code>${name}</code>`,
    type,
    isQueryable ? "yes" : "no",
    html`${description}${values ? html` One of <code>${values.join(", ")}</code>.` : ""}`,
  ]);
  return table(["Name", "Type", "May be asked for", "Meaning"], rows);
}

/** Features as GeoJSON has them, read back. */
export interface ReadFeature {
  readonly id: string;
  readonly geometry: { readonly type: string } | null;
  readonly properties: Readonly<Record<string, string | number | null>>;
}

/** Properties that say at a glance what a feature is. */
const GLANCE: readonly string[] = [
  ...["title", "name", "type", "kind", "status", "start", "end", "place", "place_precision", "admin1", "country"],
  ...["population", "incidents", "killed", "sources", "publisher"],
];

export function itemsHtml(
  service: string,
  collection: Collection,
  features: readonly ReadFeature[],
  matched: number,
  links: readonly Link[],
): string {
  const names = GLANCE.filter((name) => collection.properties.some((property) => property.name === name));
  const rows = features.map(({ id, properties }) => {
    const address = `${service}/collections/${collection.name}/items/${encodeURIComponent(id)}?f=html`;
    const cells = names.map((name) => String(properties[name] ?? ""));
    return [html`<a href="${address}">${id}</a>`, ...cells];
  });
  const count = `${features.length} of ${matched} on this page`;
  const body = html`<p>${count}</p>${linkList(links)}${table(["id", ...names], rows)}`;
  return servicePage(collection.title, trailTo(service, collection, true), body);
}

export function itemHtml(service: string, collection: Collection, feature: ReadFeature, links: readonly Link[]) {
  const rows = Object.entries(feature.properties).flatMap(([name, value]) => {
    if (value === null) return [];
    const text = String(value);
    const isAddress = /^https?:\/\//.test(text) && /url$|^same_as$/.test(name);
    return [[html`<code>${name}</code>`, isAddress ? html`<a href="${text}" rel="nofollow">${text}</a>` : text]];
  });
  const drawn = feature.geometry ? `Geometry: ${feature.geometry.type}.` : "No geometry: no place is given.";
  const { title, name } = feature.properties;
  const heading = String(title ?? name ?? feature.id);
  const body = html`<p>${drawn}</p>${table(["Property", "Value"], rows)}${linkList(links)}`;
  return servicePage(heading, trailTo(service, collection, true), body);
}

export function apiHtml(service: string, document: ReturnType<typeof openApiDocument>): string {
  const { components, paths } = document;
  const shared = new Map(Object.values(components.parameters).map((each) => [each.name, each.description]));
  const operations = Object.entries(paths as Record<string, { get: Operation }>).map(([path, { get }]) => {
    const rows = get.parameters.map((parameter) => {
      const name = parameter.name ?? parameter.$ref?.split("/").at(-1) ?? "";
      return [html`<code>${name}</code>`, parameter.description ?? shared.get(name) ?? ""];
    });
    return html`<h2 id="${get.operationId}">GET <code>${path}</code></h2><p>${get.summary}</p>
${table(["Parameter", "Meaning"], rows)}`;
  });
  const body = html`<p>${document.info.description} The same as <a href="${service}/api?f=json">OpenAPI 3.0</a>.</p>
${operations}`;
  return servicePage("Documentation of this service", trailTo(service, null, false), body);
}

interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly parameters: readonly { readonly name?: string; readonly $ref?: string; readonly description?: string }[];
}
