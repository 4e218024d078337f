"use client";
import type { LngLat } from "#lib/model";
import { type Screen, TURNS, toScreen } from "#lib/picture/screen";
import { GROUP_OF_TYPE, GROUP_ORDER } from "#lib/query/columns";
import { CIRCLE_NUMBERS } from "#lib/query/mark-table";
import { mercatorX, mercatorY, pixelsOfKm, toLngLat } from "#lib/query/mercator";
import type { CountryOutline } from "#lib/query/world-outlines";
import type { Still } from "./still-map.ts";
import { placeNames } from "./still-names.ts";

/** Pixels across the world for which outlines are made: one path serves every camera by a transform. */
const OUTLINE_PX = 10_000;

export interface DrawnCountry {
  readonly id: string;
  readonly label: LngLat;
  readonly path: string;
  /** Share of the world that it is wide: whether its name has room. */
  readonly width: number;
}

export function drawCountries(countries: readonly CountryOutline[]): DrawnCountry[] {
  return countries.map(({ id, label, rings }) => {
    const xs = rings.flatMap((ring) => ring.map(([longitude]) => mercatorX(longitude)));
    const onPlane = ([longitude, latitude]: LngLat) => [
      mercatorX(longitude) * OUTLINE_PX,
      mercatorY(latitude) * OUTLINE_PX,
    ];
    const path = rings.map((ring) => `${pathOf(ring.map(onPlane))}Z`).join("");
    return { id, label, path, width: Math.max(...xs) - Math.min(...xs) };
  });
}

/** Countries, shaded where the map would shade them, and all else that lies under the marks. */
export function StillGround({
  still,
  countries,
  nameOf,
}: {
  readonly still: Still;
  readonly countries: readonly DrawnCountry[];
  readonly nameOf: (country: string) => string;
}) {
  const { screen, ground, area, arcs } = still;
  const { west, north, scale } = screen;
  const turns = TURNS.filter((turn) => turn + 1 > west && turn < west + screen.width / scale);
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of a picture takes no focus
    <g aria-hidden="true">
      {turns.map((turn) => (
        <g
          key={turn}
          className="still-land"
          transform={`translate(${(turn - west) * scale} ${-north * scale}) scale(${scale / OUTLINE_PX})`}
        >
          {countries.map(({ id, path }) => (
            <path key={id} d={path} />
          ))}
          {countries.map(({ id, path }) => {
            const shade = ground?.areas.get(id);
            const style = { "--shade": shade?.colour, fillOpacity: shade?.opacity } as object;
            return shade && <path key={id} className="still-shade" d={path} style={style} />;
          })}
        </g>
      ))}
      {placeNames(still, countries, nameOf).map(({ id, name, x, y }) => (
        <text key={id} className="still-name" x={x} y={y} dy="0.36em">
          {name}
        </text>
      ))}
      <Circles still={still} />
      {area && <path className="still-area" d={`${pathOf(onScreen(area, screen))}Z`} />}
      {arcs?.features.map(({ geometry, properties }, at) =>
        geometry.type === "LineString" ? (
          <path
            // biome-ignore lint/suspicious/noArrayIndexKey: lines have no other name than their number
            key={at}
            className="still-arc"
            data-kind={properties?.kind}
            d={pathOf(onScreen(geometry.coordinates as unknown as LngLat[], screen))}
          />
        ) : null,
      )}
    </g>
  );
}

function Circles({ still: { marks, screen, zoom } }: { still: Still }) {
  const numbers = marks?.circles ?? new Float64Array();
  return Array.from({ length: numbers.length / CIRCLE_NUMBERS }, (_, number) => {
    const at = number * CIRCLE_NUMBERS;
    const [incident = 0, type = 0, x = 0, y = 0, radiusKm = 0] = numbers.subarray(at, at + CIRCLE_NUMBERS);
    const [left, top] = toScreen(screen, x, y);
    const group = GROUP_ORDER[GROUP_OF_TYPE[type] ?? 0];
    const radius = pixelsOfKm(radiusKm, toLngLat(x, y)[1], zoom);
    return (
      <circle key={`${incident} ${x}`} className="still-circle" data-group={group} cx={left} cy={top} r={radius} />
    );
  });
}

function onScreen(points: readonly LngLat[], screen: Screen): [number, number][] {
  return points.map(([longitude, latitude]) => toScreen(screen, mercatorX(longitude), mercatorY(latitude)));
}

function pathOf(points: readonly (readonly number[])[]): string {
  return points.map(([x = 0, y = 0], at) => `${at === 0 ? "M" : "L"}${x.toFixed(1)} ${y.toFixed(1)}`).join("");
}
