"use client";
import {
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  useEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from "react";
import type { BoundingBox } from "#lib/model";
import { PALETTES, type Palette } from "#lib/picture/palette";
import type { Camera, Theme } from "#lib/query/view";
import { type CountryOutline, OUTLINES_PATH, readOutlines, type WorldOutlines } from "#lib/query/world-outlines";
import { useTexts } from "../../_texts/use-texts.tsx";
import type { IncidentMapHandle, MapHandlers } from "../map-handle.ts";
import { MAP_COLOURS } from "../style/colours.ts";
import { ATTRIBUTION } from "../style.ts";
import { drawCountries, StillGround } from "./still-ground.tsx";
import { createStillMap, type StillMap } from "./still-map.ts";
import { StillMarks } from "./still-marks.tsx";

export interface StillPictureProps {
  readonly theme: Theme;
  /** BCP 47 code of the language of the countries' names. */
  readonly language: string;
  /** Where the map looked last; null: it never did, and the picture shows the bounds. */
  readonly camera: Camera | null;
  readonly bounds: BoundingBox;
  readonly handlers: Pick<MapHandlers, "onCamera" | "onScreen" | "onHit">;
  readonly onReady: (handle: IncidentMapHandle) => void;
}

/** How far an arrow key moves the picture, in pixels. */
const STEP_PX = 100;
/** A hand that moves less than this clicks. */
const CLICK_PX = 4;
const ARROWS: Readonly<Record<string, readonly [right: number, down: number]>> = {
  ArrowLeft: [-STEP_PX, 0],
  ArrowRight: [STEP_PX, 0],
  ArrowUp: [0, -STEP_PX],
  ArrowDown: [0, STEP_PX],
};

/** The map where WebGL is missing or lost: coarse countries and the same marks, each a button. */
export function StillPicture(props: StillPictureProps) {
  const { theme, language } = props;
  const texts = useTexts();
  const container = useRef<HTMLDivElement>(null);
  const [map, setMap] = useState<StillMap | null>(null);
  const latest = useRef(props);
  latest.current = props;
  const names = useMemo(() => new Intl.DisplayNames([language, "en"], { type: "region" }), [language]);
  const countries = useCountries();

  useEffect(() => {
    const element = container.current;
    if (!element) return;
    const { camera, bounds } = latest.current;
    const opened = createStillMap(element, camera ?? bounds, {
      onCamera: (...seen) => latest.current.handlers.onCamera(...seen),
      onScreen: (...seen) => latest.current.handlers.onScreen(...seen),
      onIdle: () => {
        element.dataset.state = "idle";
      },
    });
    setMap(opened);
    latest.current.onReady(opened.handle);
    const sizes = new ResizeObserver(() => opened.resize({ width: element.clientWidth, height: element.clientHeight }));
    sizes.observe(element);
    return () => sizes.disconnect();
  }, []);

  const drag = useRef<{ x: number; y: number; isMoved: boolean } | null>(null);
  const gestures = {
    onPointerDown({ clientX: x, clientY: y }: PointerEvent) {
      drag.current = { x, y, isMoved: false };
    },
    onPointerMove({ clientX: x, clientY: y, buttons }: PointerEvent) {
      const from = drag.current;
      if (!from || buttons === 0 || (!from.isMoved && Math.hypot(x - from.x, y - from.y) < CLICK_PX)) return;
      map?.pan(from.x - x, from.y - y);
      drag.current = { x, y, isMoved: true };
    },
    onClick: ({ target }: MouseEvent) => {
      const isMark = target instanceof Element && target.closest(".still-mark");
      if (!isMark && !drag.current?.isMoved) latest.current.handlers.onHit(null);
    },
    // What ends a drag opens nothing.
    onClickCapture: (event: MouseEvent) => drag.current?.isMoved && event.stopPropagation(),
    onKeyDown(event: KeyboardEvent) {
      const step = ARROWS[event.key];
      if (!step) return;
      event.preventDefault();
      map?.pan(...step);
    },
  };
  const { land, water, country, countryLabel, halo } = MAP_COLOURS[theme];
  const colours = { "--land": land, "--water": water, "--border": country, "--name": countryLabel, "--halo": halo };
  return (
    <div ref={container} className="map-canvas still" style={colours as object} data-still="">
      <div className="still-picture" {...gestures}>
        {map && (
          <Picture
            map={map}
            countries={countries}
            names={names}
            palette={PALETTES[theme]}
            onMark={(mark) => props.handlers.onHit({ mark })}
          />
        )}
      </div>
      <p className="still-note">
        <span role="status">{texts.mapFailed}</span>
        <span>{PLAIN_ATTRIBUTION}</span>
      </p>
    </div>
  );
}

const PLAIN_ATTRIBUTION = ATTRIBUTION.replace(/<[^>]+>/g, "");

interface PictureProps {
  readonly map: StillMap;
  readonly countries: readonly CountryOutline[];
  readonly names: Intl.DisplayNames;
  readonly palette: Palette;
  readonly onMark: (mark: number) => void;
}

function Picture({ map, countries, names, palette, onMark }: PictureProps) {
  const texts = useTexts();
  const still = useSyncExternalStore(map.subscribe, map.get);
  const drawn = useMemo(() => drawCountries(countries), [countries]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
    <svg role="group" aria-label={texts.mapLabel} width={still.screen.width} height={still.screen.height}>
      <StillGround still={still} countries={drawn} nameOf={(id) => names.of(id) ?? id} />
      {still.marks && <StillMarks marks={still.marks} screen={still.screen} palette={palette} onMark={onMark} />}
    </svg>
  );
}

/** The outlines of the world; none until they have come, and where they do not. */
function useCountries(): readonly CountryOutline[] {
  const [countries, setCountries] = useState<readonly CountryOutline[]>([]);
  useEffect(() => {
    const leaving = new AbortController();
    fetch(OUTLINES_PATH, { signal: leaving.signal })
      .then((response) => response.json())
      .then((outlines: WorldOutlines) => setCountries(readOutlines(outlines)))
      .catch(() => undefined);
    return () => leaving.abort();
  }, []);
  return countries;
}
