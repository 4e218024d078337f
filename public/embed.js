/**
 * Puts an incident map into any page. One tag:
 *   <script async src="https://HOST/embed.js" data-view="type=strike&from=2025-03-26"></script>
 * or, once this file is loaded, as often as wanted:
 *   <incident-map view="type=strike" height="480">shown until the map is there</incident-map>
 * `view` is the query string of the map's address. Without `height` the map says how high it would like to be.
 */
(() => {
  const own = document.currentScript;
  if (!(own instanceof HTMLScriptElement)) return;
  const home = new URL(own.src).origin;
  const TALLEST = 2000;
  /** What screen readers call the frame, in the languages that the map speaks. */
  const NAMES = { en: "Map of incidents", uk: "Карта подій" };
  const nameIn = (language) => NAMES[language?.split("-")[0]] ?? NAMES.en;

  class IncidentMapElement extends HTMLElement {
    static observedAttributes = ["view", "height", "title"];
    #frame = null;
    #onMessage = (event) => {
      if (!this.#frame || event.source !== this.#frame.contentWindow || event.origin !== home) return;
      const { type, height } = event.data ?? {};
      if (type !== "dateline:height" || !(height > 0) || this.hasAttribute("height")) return;
      this.#frame.style.height = `${Math.min(height, TALLEST)}px`;
    };

    connectedCallback() {
      if (!this.shadowRoot) {
        const root = this.attachShadow({ mode: "open" });
        const style = document.createElement("style");
        style.textContent =
          ":host{display:block;min-width:0}:host([hidden]){display:none}iframe{display:block;width:100%;height:480px;border:0}";
        this.#frame = document.createElement("iframe");
        this.#frame.loading = "lazy";
        this.#frame.allowFullscreen = true;
        this.#frame.referrerPolicy = "strict-origin-when-cross-origin";
        root.append(style, this.#frame);
      }
      addEventListener("message", this.#onMessage);
      this.#draw();
    }

    disconnectedCallback() {
      removeEventListener("message", this.#onMessage);
    }

    attributeChangedCallback() {
      this.#draw();
    }

    get view() {
      return this.getAttribute("view") ?? "";
    }

    set view(view) {
      this.setAttribute("view", view);
    }

    #draw() {
      if (!this.#frame) return;
      const address = new URL("/embed", home);
      address.search = this.view;
      if (this.#frame.src !== address.href) this.#frame.src = address.href;
      this.#frame.title = this.getAttribute("title") || nameIn(address.searchParams.get("lang"));
      const height = Number.parseInt(this.getAttribute("height") ?? "", 10);
      if (height > 0) this.#frame.style.height = `${Math.min(height, TALLEST)}px`;
    }
  }

  if (!customElements.get("incident-map")) customElements.define("incident-map", IncidentMapElement);

  if (own.dataset.view !== undefined) {
    const map = document.createElement("incident-map");
    for (const name of ["view", "height", "title"]) {
      if (own.dataset[name] !== undefined) map.setAttribute(name, own.dataset[name]);
    }
    own.after(map);
  }
})();
