/** Words of /embed/demo, a page for those who build pages: in English, as the code that it shows. */
export const EMBED_DEMO = {
  title: "Maps in your pages",
  lead: "Each way to put an incident map into a page, at work. No account, no key, no cookie; a map asks no other host than this one.",
  contents: "On this page",
  frame: {
    title: "A frame",
    text: "Works in every page and every content system. Fixed height, loaded when it comes into sight, named for screen readers. The address is that of the full map with /embed in place of /: filter the map, press Share, copy. A page may hold any number: those out of sight rest, and a map that is seen shows what comes in meanwhile.",
  },
  element: {
    title: "An element",
    text: "One script of 4 kB defines <incident-map>. It follows its attributes without loading anew, tells what its reader does, and shows what stands inside it until the map is there, or where your page refuses the frame.",
    try: "Steer this map",
    log: "What it tells",
    quiet: "Move the map, drag the window or open an incident.",
  },
  oembed: {
    title: "The address alone",
    text: "Content systems that know oEmbed make the map from a pasted address: / with a view, /v/NAME, /incidents/ID. Those pages name it in their head, so nobody has to set it up. The answer is one frame without script; maxwidth and maxheight are kept to.",
    asked: "Asked for",
    answered: "Answered",
  },
  plain: {
    title: "Without scripts",
    text: "Where scripts are off or taken away, the frame is a picture of the view and its newest incidents as a list with links. This frame may run none:",
  },
  views: {
    title: "Live and frozen",
    text: "A saved view has a short address that stays. A live one follows the incidents, and with last=7d the clock; a frozen one shows for ever what it showed when it was frozen, texts included, with later retractions marked. An editor saves them on the command line, in the Share dialog, or by POST /api/views with the token of the site.",
    none: "No view is saved here yet.",
    week: "This week",
    march: "March 2025",
    live: "live",
    frozen: "frozen",
  },
  picture: {
    title: "A picture",
    text: "Of any view, with legend and attribution: for print, mail and previews. PNG or SVG, up to 2400 pixels a side.",
    alt: "Map of incidents as a picture",
  },
  copy: "Copy",
  frameTitle: "Map of incidents",
  reference: "Reference",
  columns: { name: "Name", meaning: "Meaning" },
  tables: [
    {
      id: "attributes",
      title: "Attributes and properties",
      text: "Each attribute is a property of the same name. A property that is not set is an empty text, height null.",
      rows: [
        [
          "src",
          "Address of the site or of one of its maps: https://HOST, https://HOST/v/NAME, https://HOST/?type=strike. Without it, the site that embed.js comes from.",
        ],
        ["view", "Name of a saved view, or the query of an address: type=strike&last=7d."],
        ["types", "Types of incidents, with commas between: strike,battle."],
        ["from, to", "ISO dates or instants, inclusive."],
        [
          "lang",
          "Language of labels and interface: en, uk; labels also in other languages. Another one loads the map anew.",
        ],
        ["theme", "light or dark; without it, as the reader’s system."],
        ["show", "Parts around the map, with commas between: slider, legend, list, title. Without it: slider."],
        ["height", "Pixels. Without it the map is as high as it would like to be, between 360 and 680 by its width."],
        ["title", "What screen readers call the frame."],
      ],
    },
    {
      id: "methods",
      title: "Methods",
      text: "They may be called before the map is there.",
      rows: [
        ["setWindow(from, to)", "Shows this window of time: ISO texts or Date. Without arguments: all time."],
        [
          "setFilters({ … })",
          "Sets parameters of the map’s address: type, subtype, status, source, minsources, precision, killed, injured, q, bbox, area, from, to, last, at, incident, sort, theme, tz, show, title, caption. null takes one away; what is not named stays.",
        ],
        ["select(id)", "Opens the card of an incident; null closes it."],
        ["current", "The view as the reader sees it; null until the map is ready."],
      ],
    },
    {
      id: "events",
      title: "Events",
      text: "They bubble. Only what the reader does is told, not what your page has set.",
      rows: [
        ["map-ready", "The map can be spoken to. detail: the view."],
        [
          "view-change",
          "Map, window, filters or the open card changed; four times a second at most. detail: { query, from, to, last, types, camera, incident }.",
        ],
        [
          "incident-select",
          "An incident was opened. detail: { id, title, type, subtype, status, start, end, point, place, url }, or null when the card was closed.",
        ],
        [
          "view-problem",
          "What was set could not be read, and nothing was changed. detail: a sentence for each parameter.",
        ],
      ],
    },
    {
      id: "messages-out",
      title: "Messages of a frame to its page",
      text: "For pages that use a plain frame. Each is an object with a type; compare event.source with the frame’s contentWindow.",
      rows: [
        ["dateline:ready", "{ version: 1, view }"],
        ["dateline:height", "{ height }, in pixels, when the width changes."],
        ["dateline:view-change", "{ view }"],
        ["dateline:incident-select", "{ incident }"],
        ["dateline:problem", "{ problems }"],
        ["embed-size", '{ sentinel: "amp", height }, as AMP expects it.'],
        ["pymxPYMxIDxPYMxheightxPYMxPIXELS", "A text, as pym expects it, where the address has childId=ID."],
      ],
    },
    {
      id: "messages-in",
      title: "Messages of a page to its frame",
      text: "Only the page around the frame is heard. A message that is not of this form is passed over or answered by dateline:problem.",
      rows: [
        [
          "dateline:set-view",
          '{ parameters: { type: "strike", from: "2025-03-26", q: null } }, as setFilters takes them.',
        ],
        ["dateline:ask", "Tells height and view once more."],
      ],
    },
    {
      id: "policies",
      title: "What your page’s policy must allow",
      text: "If your site sends a Content-Security-Policy:",
      rows: [
        ["frame-src https://HOST", "For every way but the picture."],
        ["script-src https://HOST", "For the element."],
        ["img-src https://HOST", "For the picture."],
        ['sandbox="allow-scripts allow-popups"', "Is enough for a frame; without allow-scripts it is the list."],
        [
          "Cross-Origin-Embedder-Policy",
          "require-corp is fine: map, picture and script say that they may be embedded.",
        ],
      ],
    },
  ],
  types: "Types for TypeScript",
  typesText: "The types of the element, its events and its methods:",
} as const;
