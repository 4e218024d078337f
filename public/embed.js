// @ts-check
/**
 * Puts incident maps into any page:
 *   <script async src="https://HOST/embed.js"></script>
 *   <incident-map types="strike" from="2025-03-26" height="480">shown until the map is there</incident-map>
 * or by one tag, with the map where the tag stands:
 *   <script async src="https://HOST/embed.js" data-view="type=strike&from=2025-03-26"></script>
 * /embed/demo shows each attribute, event and method at work; incident-map.d.ts has their types.
 */
/**
 * @typedef {import("./incident-map").IncidentMapProperties} IncidentMapProperties
 * @typedef {import("./incident-map").IncidentMapView} IncidentMapView
 */
(() => {
  const own = document.currentScript;
  const home = own instanceof HTMLScriptElement ? new URL(own.src).origin : location.origin;
  const HEIGHT = { usual: 480, tallest: 2000 };
  /** Parameters of the map's address by the attributes that say them. */
  const PARAMETERS = { types: "type", from: "from", to: "to", theme: "theme", lang: "lang", show: "show" };
  /** What says when is said as a whole. */
  const WHEN = ["from", "to", "last"];
  /** Events by the messages of the map: the name, and what of the message is told. */
  const EVENTS = {
    "dateline:ready": ["map-ready", "view"],
    "dateline:view-change": ["view-change", "view"],
    "dateline:incident-select": ["incident-select", "incident"],
    "dateline:problem": ["view-problem", "problems"],
  };
  /** What screen readers call the frame, in the languages that the map speaks. */
  const NAMES = { en: "Map of incidents", uk: "Карта подій" };
  const STYLE = `:host{display:block;position:relative;min-width:0}:host([hidden]){display:none}
iframe{display:block;position:relative;width:100%;border:0}.wait{position:absolute;inset:0;overflow:auto}
.refused{position:static}.ready,.refused+iframe{display:none}`;

  /** @implements {IncidentMapProperties} */
  class IncidentMapElement extends HTMLElement {
    static observedAttributes = ["src", "view", "height", "title", ...Object.keys(PARAMETERS)];
    #frame = document.createElement("iframe");
    /** Holds what the page shows until the map is there. */
    #wait = document.createElement("div");
    /** What methods have set, over the attributes. @type {Map<string, string[]>} */
    #set = new Map();
    /** What the frame was loaded with, and what it shows by our will. */
    #loaded = new URLSearchParams();
    #told = new URLSearchParams();
    #isReady = false;
    /** @type {IncidentMapView | null} */
    #current = null;

    connectedCallback() {
      // What a page has set before this script came lies over our accessors.
      for (const name of ["src", "view", "types", "from", "to", "theme", "show", "height"]) {
        const given = Object.getOwnPropertyDescriptor(this, name);
        if (given && delete (/** @type {any} */ (this)[name])) Reflect.set(this, name, given.value);
      }
      if (!this.shadowRoot) this.#build();
      addEventListener("message", this.#hear);
      document.addEventListener("securitypolicyviolation", this.#onRefused);
      this.#show();
    }

    disconnectedCallback() {
      removeEventListener("message", this.#hear);
      document.removeEventListener("securitypolicyviolation", this.#onRefused);
      this.#isReady = false;
    }

    /** @param {string} name */
    attributeChangedCallback(name) {
      const parameter = PARAMETERS[/** @type {keyof typeof PARAMETERS} */ (name)];
      if (!parameter) return this.#show();
      this.#set.delete(parameter);
      this.#show(parameter);
    }

    get src() {
      return this.getAttribute("src") ?? "";
    }
    set src(value) {
      this.setAttribute("src", value);
    }
    get view() {
      return this.getAttribute("view") ?? "";
    }
    set view(value) {
      this.setAttribute("view", value);
    }
    get types() {
      return this.getAttribute("types") ?? "";
    }
    set types(value) {
      this.setAttribute("types", String(value));
    }
    get from() {
      return this.getAttribute("from") ?? "";
    }
    set from(value) {
      this.setAttribute("from", value);
    }
    get to() {
      return this.getAttribute("to") ?? "";
    }
    set to(value) {
      this.setAttribute("to", value);
    }
    get theme() {
      const theme = this.getAttribute("theme");
      return theme === "light" || theme === "dark" ? theme : "";
    }
    set theme(value) {
      this.setAttribute("theme", value);
    }
    get show() {
      return this.getAttribute("show") ?? "";
    }
    set show(value) {
      this.setAttribute("show", String(value));
    }
    get height() {
      const height = Number.parseInt(this.getAttribute("height") ?? "", 10);
      return height > 0 ? Math.min(height, HEIGHT.tallest) : null;
    }
    set height(value) {
      if (value === null) this.removeAttribute("height");
      else this.setAttribute("height", String(value));
    }
    get current() {
      return this.#current;
    }

    /** @type {IncidentMapProperties["setWindow"]} */
    setWindow(from = null, to = null) {
      /** @param {string | Date | null} at */
      const written = (at) => (at instanceof Date ? at.toISOString() : at);
      this.setFilters({ from: written(from), to: written(to), last: null });
    }

    /** @type {IncidentMapProperties["setFilters"]} */
    setFilters(filters) {
      for (const [name, value] of Object.entries(filters)) this.#set.set(name, [value ?? []].flat().map(String));
      this.#show(...Object.keys(filters));
    }

    /** @type {IncidentMapProperties["select"]} */
    select(id) {
      this.setFilters({ incident: id });
    }

    #build() {
      const root = this.attachShadow({ mode: "open" });
      // Not a style element: the page's Content-Security-Policy may refuse those.
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(STYLE);
      root.adoptedStyleSheets = [sheet];
      this.#wait.className = "wait";
      this.#wait.append(document.createElement("slot"));
      this.#frame.loading = "lazy";
      this.#frame.allowFullscreen = true;
      this.#frame.referrerPolicy = "strict-origin-when-cross-origin";
      this.#frame.style.height = `${HEIGHT.usual}px`;
      root.append(this.#wait, this.#frame);
    }

    /** The address of the map that is wanted now. */
    #address() {
      const address = new URL(this.src || home, document.baseURI);
      const [, name = null, incident = null] =
        /^\/(?:v|embed)\/([^/]+)\/?$|^\/incidents\/([^/]+)\/?$/.exec(address.pathname) ?? [];
      const isQuery = this.view === "" || this.view.includes("=");
      const view = isQuery ? name : encodeURIComponent(this.view);
      const parameters = isQuery && this.view ? new URLSearchParams(this.view) : address.searchParams;
      if (incident) parameters.set("incident", decodeURIComponent(incident));
      for (const [attribute, parameter] of Object.entries(PARAMETERS)) {
        const value = this.getAttribute(attribute);
        if (value) parameters.set(parameter, value);
      }
      for (const [parameter, values] of this.#set) {
        parameters.delete(parameter);
        for (const value of values) parameters.append(parameter, value);
      }
      const wanted = new URL(view ? `/embed/${view}` : "/embed", address.protocol.startsWith("http") ? address : home);
      wanted.search = String(parameters);
      return wanted;
    }

    /** Loads what is wanted into the frame, or tells a map that is there what has changed; some is told again anyway. */
    #show(/** @type {string[]} */ ...again) {
      if (!this.shadowRoot || !this.isConnected) return;
      const address = this.#address();
      const language = (this.lang || address.searchParams.get("lang") || "en").split("-")[0];
      this.#frame.title = this.title || (NAMES[/** @type {keyof typeof NAMES} */ (language)] ?? NAMES.en);
      if (this.height) this.#frame.style.height = `${this.height}px`;
      const before = this.#frame.src && new URL(this.#frame.src);
      const wanted = address.searchParams;
      if (
        !before ||
        before.origin + before.pathname !== address.origin + address.pathname ||
        // In another language it is another page.
        this.#loaded.get("lang") !== wanted.get("lang")
      ) {
        this.#isReady = false;
        this.#loaded = wanted;
        this.#wait.className = "wait";
        this.#frame.src = address.href;
        return;
      }
      if (!this.#isReady) return;
      const names = new Set([...wanted.keys(), ...this.#told.keys(), ...again]);
      names.delete("lang");
      const isOther = (/** @type {string} */ name) =>
        again.includes(name) || String(wanted.getAll(name)) !== String(this.#told.getAll(name));
      const changed = [...names].filter(isOther);
      if (changed.some((name) => WHEN.includes(name))) changed.push(...WHEN);
      const parameters = Object.fromEntries(
        changed.map((name) => [name, wanted.has(name) ? wanted.getAll(name) : null]),
      );
      this.#told = wanted;
      if (changed.length > 0) {
        // To whatever origin: a page that has none itself (sandbox) gives none to its frames.
        this.#frame.contentWindow?.postMessage({ type: "dateline:set-view", parameters }, "*");
      }
    }

    #hear = (/** @type {MessageEvent} */ { source, data }) => {
      if (source !== this.#frame.contentWindow || typeof data?.type !== "string") return;
      if (data.type === "dateline:height" && data.height > 0 && !this.height) {
        this.#frame.style.height = `${Math.min(data.height, HEIGHT.tallest)}px`;
      }
      const [name, part] = EVENTS[/** @type {keyof typeof EVENTS} */ (data.type)] ?? [];
      if (!name || !part) return;
      if (part === "view") this.#current = data.view;
      if (name === "map-ready") {
        this.#wait.className = "ready";
        this.#isReady = true;
        this.#told = this.#loaded;
      }
      this.dispatchEvent(new CustomEvent(name, { detail: data[part], bubbles: true, composed: true }));
      // What was set while it was on its way.
      if (name === "map-ready") this.#show();
    };

    /** A page that refuses our frame shows what it has for those without the map. */
    #onRefused = (/** @type {SecurityPolicyViolationEvent} */ { effectiveDirective, blockedURI }) => {
      const isOurs = this.#frame.src.startsWith(blockedURI) && blockedURI.startsWith("http");
      if (effectiveDirective === "frame-src" && isOurs) this.#wait.className = "refused";
    };
  }

  if (!customElements.get("incident-map")) customElements.define("incident-map", IncidentMapElement);

  if (own?.dataset.view !== undefined) {
    const map = document.createElement("incident-map");
    for (const name of ["view", "height", "title"]) {
      const value = own.dataset[name];
      if (value !== undefined) map.setAttribute(name, value);
    }
    own.after(map);
  }
})();
