// The page of the yardstick: MapLibre's own way to cluster, over the same basemap, given anew at each step what the window
// holds.
import { addProtocol, Map as MapLibreMap, setWorkerUrl } from "/maplibre/maplibre-gl.mjs";

const NUMBERS_A_POINT = 3;
/** Share of the whole time that the window spans. */
const WINDOW = 0.1;

setWorkerUrl("/maplibre/maplibre-gl-worker.mjs");
const response = await fetch("/points");
const numbers = new Float64Array(await response.arrayBuffer());
// In the order of time, so that a window is a slice.
const features = [];
const times = [];
for (let at = 0; at < numbers.length; at += NUMBERS_A_POINT) {
  const [longitude, latitude, time] = numbers.subarray(at, at + NUMBERS_A_POINT);
  features.push({ type: "Feature", properties: {}, geometry: { type: "Point", coordinates: [longitude, latitude] } });
  times.push(time);
}
const first = times[0] ?? 0;
const span = (times.at(-1) ?? 0) - first;

/** @param {number} share of the whole time at which the window begins */
function within(share) {
  const start = first + share * span;
  return { type: "FeatureCollection", features: features.slice(position(start), position(start + WINDOW * span)) };
}

function position(time) {
  let [low, high] = [0, times.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (times[middle] >= time) high = middle;
    else low = middle + 1;
  }
  return low;
}

const [zoom, latitude, longitude] = location.hash.slice(1).split("/").map(Number);
const ground = new URLSearchParams(location.search).get("ground");
addProtocol("pmtiles", new globalThis.pmtiles.Protocol().tile);
const style = await (await fetch(ground)).json();
const font = style.layers.findLast(({ type }) => type === "symbol").layout["text-font"];
const isCluster = ["has", "point_count"];
const map = new MapLibreMap({
  container: "map",
  center: [longitude, latitude],
  zoom,
  fadeDuration: 0,
  attributionControl: false,
  style: {
    ...style,
    sources: {
      ...style.sources,
      incidents: { type: "geojson", data: within(0), cluster: true, clusterRadius: 50, clusterMaxZoom: 14 },
    },
    layers: [
      ...style.layers,
      {
        id: "clusters",
        type: "circle",
        source: "incidents",
        filter: isCluster,
        paint: {
          "circle-color": "#c84a00",
          "circle-radius": ["step", ["get", "point_count"], 16, 100, 22, 1000, 28, 10_000, 34],
        },
      },
      {
        id: "counts",
        type: "symbol",
        source: "incidents",
        filter: isCluster,
        layout: {
          "text-field": ["get", "point_count_abbreviated"],
          "text-font": font,
          "text-size": 12,
          "text-allow-overlap": true,
        },
        paint: { "text-color": "#fff" },
      },
      {
        id: "points",
        type: "circle",
        source: "incidents",
        filter: ["!", isCluster],
        paint: { "circle-color": "#c84a00", "circle-radius": 9 },
      },
    ],
  },
});
await new Promise((resolve) => map.once("idle", resolve));

const track = document.querySelector("#track");
track.addEventListener("pointermove", ({ offsetX, buttons }) => {
  if (buttons !== 1) return;
  performance.mark("dateline:step");
  map.getSource("incidents").setData(within((offsetX / track.clientWidth) * (1 - WINDOW)));
  map.once("idle", () => performance.mark("dateline:drawn"));
});
document.body.dataset.state = "ready";
