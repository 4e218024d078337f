"use client";
import { type ReactNode, useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import { createPortal } from "react-dom";
import type { BoundingBox, LngLat } from "#lib/model";
import { PALETTES } from "#lib/picture/palette";
import type { Screen } from "#lib/picture/screen";
import type { Camera, Theme } from "#lib/query/view";
import { useTexts } from "../_texts/use-texts.tsx";
import { withRoomForMarks } from "./layers.ts";
import type { IncidentMapHandle } from "./map-handle.ts";
import type { Hit } from "./map-hit.ts";
import { openMap } from "./maplibre.ts";
import { LateStill } from "./still/late-still.tsx";
import { makeStyle } from "./style.ts";

interface MapCanvasProps {
  readonly theme: Theme;
  readonly language: string;
  readonly camera: Camera | null;
  readonly bounds: BoundingBox;
  readonly isEmbed: boolean;
  readonly isPhone: boolean;
  /** A map that is not seen lets go of WebGL, of which a page has little, and comes back as it was. */
  readonly isSeen: boolean;
  /** Where the popup stands and what it shows; null point: no popup. */
  readonly popupPoint: LngLat | null;
  readonly popup: ReactNode;
  /** null: it rests. */
  readonly onReady: (handle: IncidentMapHandle | null) => void;
  readonly onHit: (hit: Hit | null) => void;
  readonly onCamera: (camera: Camera, bounds: BoundingBox, byReader: boolean) => void;
  readonly onScreen: (screen: Screen, zoom: number) => void;
  readonly onStyleFailed: () => void;
  readonly onTilesFailed: () => void;
}

/** What stands for a map while it rests and until it is drawn again; null: nothing had been drawn. */
interface Rest {
  readonly picture: string | null;
}

/**
 * The map itself, and the popup rendered into it; a picture where there is no WebGL for it. What it shows is handed to
 * its handle, past React.
 */
export function MapCanvas(props: MapCanvasProps) {
  const { theme, language, isSeen, popupPoint, popup } = props;
  const texts = useTexts();
  const container = useRef<HTMLDivElement>(null);
  const [handle, setHandle] = useState<IncidentMapHandle | null>(null);
  /** `lost`: what had WebGL may have it again the next time that it is seen. */
  const [still, setStill] = useState<"refused" | "lost" | null>(null);
  const isStill = still !== null;
  const [rest, setRest] = useState<Rest | null>(null);
  const [popupElement] = useState(() => (typeof document === "undefined" ? null : document.createElement("div")));
  const latest = useRef({ ...props, texts, handle });
  latest.current = { ...props, texts, handle };
  const drawnStyle = useRef("");
  /** Where the map looked last: a picture that takes its place looks there. */
  const seen = useRef(props.camera);
  const onCamera = useCallback((camera: Camera, bounds: BoundingBox, byReader: boolean) => {
    seen.current = camera;
    latest.current.onCamera(camera, bounds, byReader);
  }, []);

  useEffect(() => {
    const element = container.current;
    if (isStill || !isSeen || !element) return;
    const { bounds, isEmbed, isPhone, theme: firstTheme, language: firstLanguage } = latest.current;
    const giveWay = (why: "refused" | "lost") => {
      setRest(null);
      setStill(why);
    };
    let opened: IncidentMapHandle;
    try {
      opened = openMap(element, {
        ...styles(firstTheme, firstLanguage),
        palette: PALETTES[firstTheme],
        origin: window.location.origin,
        camera: seen.current,
        bounds,
        texts: latest.current.texts,
        cooperativeGestures: isEmbed,
        compactAttribution: isPhone || isEmbed,
        handlers: {
          onHit: (hit) => latest.current.onHit(hit),
          onCamera,
          onScreen: (...looked) => latest.current.onScreen(...looked),
          onStyleFailed: () => latest.current.onStyleFailed(),
          onTilesFailed: () => latest.current.onTilesFailed(),
          onLost: () => giveWay("lost"),
          onIdle: () => {
            element.dataset.state = "idle";
            setRest(null);
          },
        },
      });
    } catch {
      giveWay("refused");
      return;
    }
    drawnStyle.current = `${firstTheme} ${firstLanguage}`;
    setHandle(opened);
    latest.current.onReady(opened);
    return () => {
      if (!latest.current.isSeen) setRest({ picture: opened.picture() });
      setHandle(null);
      latest.current.onReady(null);
      opened.remove();
      for (const name of Object.keys(element.dataset)) delete element.dataset[name];
    };
  }, [isStill, isSeen, onCamera]);

  // Where the page around it points a map that rests.
  const { camera } = props;
  useEffect(() => {
    if (!latest.current.handle && camera) seen.current = camera;
  }, [camera]);

  useEffect(() => {
    if (isSeen || still !== "lost") return;
    setStill(null);
    latest.current.onReady(null);
  }, [isSeen, still]);

  useEffect(() => {
    const wanted = `${theme} ${language}`;
    if (!handle || drawnStyle.current === wanted) return;
    drawnStyle.current = wanted;
    const { style, fallbackStyle } = styles(theme, language);
    handle.restyle(style, fallbackStyle, PALETTES[theme]);
  }, [handle, theme, language]);

  useEffect(() => handle?.rename(texts.mapLabel), [handle, texts]);

  // Before the card's own effects: a card that is not yet in the page cannot take the focus.
  const [longitude = null, latitude = null] = popupPoint ?? [];
  useLayoutEffect(() => {
    if (!popupElement) return;
    handle?.setPopup(longitude === null || latitude === null ? null : [longitude, latitude], popupElement);
  }, [handle, popupElement, longitude, latitude]);

  return (
    <>
      {isStill ? (
        <LateStill
          theme={theme}
          language={language}
          camera={seen.current}
          bounds={props.bounds}
          handlers={{ onCamera, onScreen: props.onScreen, onHit: props.onHit }}
          onReady={props.onReady}
        />
      ) : (
        <div ref={container} className="map-canvas" />
      )}
      {rest?.picture && (
        // biome-ignore lint/performance/noImgElement: a picture of what stood here
        <img className="map-rest" src={rest.picture} alt="" />
      )}
      {popupElement && (handle || rest) && popupPoint && createPortal(popup, popupElement)}
    </>
  );
}

/** The style of NEXT_PUBLIC_MAP_STYLE where one is set, and the built-in one that stands in for it. */
function styles(theme: Theme, language: string) {
  const plain = makeStyle({ theme, language, origin: window.location.origin });
  const builtIn = { ...plain, layers: plain.layers.map(withRoomForMarks) };
  return { style: process.env.NEXT_PUBLIC_MAP_STYLE || builtIn, fallbackStyle: builtIn };
}
