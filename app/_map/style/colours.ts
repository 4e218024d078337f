/**
 * Colours of the basemap: muted, so that the incidents are the loudest thing on it; the sea is grey, because blue is a
 * colour of theirs. Labels have a contrast of 4.5:1.
 */
export interface MapColours {
  readonly land: string;
  readonly water: string;
  readonly coast: string;
  readonly country: string;
  /** A band along borders of countries, a shade darker than the land. */
  readonly countryBand: string;
  readonly region: string;
  readonly defacto: string;
  readonly countryLabel: string;
  readonly regionLabel: string;
  readonly townLabel: string;
  readonly villageLabel: string;
  readonly seaLabel: string;
  readonly dot: string;
  readonly halo: string;
  readonly seaHalo: string;
}

export const MAP_COLOURS: Readonly<Record<"light" | "dark", MapColours>> = {
  light: {
    land: "#f6f5f1",
    water: "#d6dbde",
    coast: "#b7c1c7",
    country: "#96919f",
    countryBand: "#eae7e0",
    region: "#cac6cf",
    defacto: "#9b6f82",
    countryLabel: "#55515f",
    regionLabel: "#777184",
    townLabel: "#3c4049",
    villageLabel: "#5f636e",
    seaLabel: "#3f5f72",
    dot: "#565a65",
    halo: "#faf9f6",
    seaHalo: "#dfe3e6",
  },
  dark: {
    land: "#1e232c",
    water: "#12171e",
    coast: "#2b3644",
    country: "#5d6675",
    countryBand: "#191d25",
    region: "#39414e",
    defacto: "#9a6c7a",
    countryLabel: "#b4bbc7",
    regionLabel: "#8a93a0",
    townLabel: "#ccd2da",
    villageLabel: "#9ba4b1",
    seaLabel: "#6c8aa3",
    dot: "#a4adb9",
    halo: "#161b22",
    seaHalo: "#10151b",
  },
};
